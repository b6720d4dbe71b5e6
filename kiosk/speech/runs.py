"""Pieces gathered into runs of one sentence and one voice."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.content.model import Block, Range
from kiosk.i18n.text import sentences
from kiosk.speech.alignment import Said
from kiosk.speech.pronounce import ONE_NAME, pronounced
from kiosk.speech.speaker import Piece, Speaker

_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces of one sentence in one voice."""

    sentence: Range
    voice: str
    text: str
    said: tuple[Said, ...]


def runs(block: Block, speaker: Speaker) -> tuple[Run, ...]:
    """Return what is said of a block in order; runs without a letter or digit are left out."""
    pieces = pronounced(block, speaker)
    whole = _whole_sentences(block, speaker.language.tag, pieces)
    found = [run for sentence in whole for run in _sentence_runs(sentence, pieces)]
    return tuple(run for run in found if any(letter.isalnum() for letter in run.text))


def _whole_sentences(block: Block, tag: str, pieces: Sequence[Piece]) -> list[Range]:
    """Return the sentences, joined where a piece that is said as one lies across their border."""
    whole: list[Range] = []
    one_name = block.kind in ONE_NAME
    for sentence in sentences(block.text, tag):
        inside = any(
            _is_one(piece) and piece.shown.start < sentence.start < piece.shown.end for piece in pieces
        )
        if whole and (inside or one_name):
            whole[-1] = Range(whole[-1].start, sentence.end)
        else:
            whole.append(sentence)
    return whole


def _sentence_runs(sentence: Range, pieces: Sequence[Piece]) -> Iterator[Run]:
    gathered: list[Piece] = []
    for piece in _cut(sentence, pieces):
        if gathered and _has_words(piece) and _has_words(*gathered) and piece.voice != _voice(gathered):
            yield _run(sentence, gathered)
            gathered = []
        gathered.append(piece)
    if gathered:
        yield _run(sentence, gathered)


def _cut(sentence: Range, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces of a sentence; one that is said as it stands is cut at its ends."""
    for piece in pieces:
        if _is_one(piece):
            if piece.shown.start in sentence:
                yield piece
            continue
        start, end = max(piece.shown.start, sentence.start), min(piece.shown.end, sentence.end)
        if start < end:
            spoken = piece.spoken[start - piece.shown.start : end - piece.shown.start]
            yield from _words_apart(replace(piece, shown=Range(start, end), spoken=spoken))


def _words_apart(piece: Piece) -> Iterator[Piece]:
    """Yield the signs before the first word by themselves: they end what another voice has said."""
    first = _WORD.search(piece.spoken)
    signs = first.start() if first else len(piece.spoken)
    border = piece.shown.start + signs
    if signs:
        yield replace(piece, shown=Range(piece.shown.start, border), spoken=piece.spoken[:signs])
    if signs < len(piece.spoken):
        yield replace(piece, shown=Range(border, piece.shown.end), spoken=piece.spoken[signs:])


def _is_one(piece: Piece) -> bool:
    return piece.lit is not None or piece.reworded or len(piece.spoken) != len(piece.shown)


def _has_words(*pieces: Piece) -> bool:
    return any(letter.isalnum() for piece in pieces for letter in piece.spoken)


def _voice(pieces: Sequence[Piece]) -> str:
    return next((piece.voice for piece in pieces if _has_words(piece)), pieces[0].voice)


def _run(sentence: Range, pieces: Sequence[Piece]) -> Run:
    text = ""
    said = []
    for piece in pieces:
        spoken = _joined(text, piece.spoken)
        said.append(Said(piece, Range(len(text), len(text) + len(spoken))))
        text += spoken
    return Run(sentence, _voice(pieces), text.rstrip(), tuple(said))


def _joined(before: str, spoken: str) -> str:
    """Return what is added to a text, without a second blank or a second full stop."""
    if not before or before[-1].isspace():
        spoken = spoken.lstrip()
    return spoken[1:] if before[-1:] in {".", "।", "。"} and spoken[:1] == before[-1:] else spoken
