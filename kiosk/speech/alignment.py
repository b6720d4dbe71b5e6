"""What is heard → where it stands in what is shown. All offsets are code points."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from kiosk.content.model import Range
from kiosk.i18n.text import words
from kiosk.speech.speaker import Piece


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a segment's text and the slice of the shown text that is lit while it is heard.

    ``shown`` None: nothing of its own is shown; the highlight stays where it was.
    """

    spoken: Range
    shown: Range | None


@dataclass(frozen=True, slots=True)
class Said:
    """A piece and where its words stand in the text of a segment."""

    piece: Piece
    spoken: Range


def tokens(said: Sequence[Said], spoken: str, shown: str, tag: str) -> tuple[Token, ...]:
    """Return the words of a segment (``spoken``), each with its slice of the block's text (``shown``)."""
    shown_words, spoken_words = words(shown, tag), words(spoken, tag)
    found: list[Token] = []
    for index, one in enumerate(said):
        here = [word for word in spoken_words if one.spoken.start <= word.start < one.spoken.end]
        if one.piece.reworded:
            found.extend(_reworded(here, spoken, _inside(shown_words, one.piece.shown), shown))
        elif one.piece.lit is not None:
            found.extend(Token(word, one.piece.lit) for word in here)
        else:
            found.extend(Token(word, _shown_of(word, said[index:], shown_words)) for word in here)
    return tuple(found)


def snapped(segment_tokens: Sequence[Token], start: int) -> int | None:
    """Return the index of the token that holds a spoken position, or the one before it."""
    index = bisect_right(segment_tokens, start, key=lambda token: token.spoken.start) - 1
    return index if index >= 0 else None


def _reworded(
    here: Sequence[Range], spoken: str, shown_words: Sequence[Range], shown: str
) -> Iterable[Token]:
    """Align words with words: equal ones one to one, replaced ones with the whole replaced slice."""
    before = [_plain(shown, word) for word in shown_words]
    after = [_plain(spoken, word) for word in here]
    for change, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if change == "equal":
            yield from map(Token, here[first:last], shown_words[start:end])
        else:
            whole = Range(shown_words[start].start, shown_words[end - 1].end) if start < end else None
            yield from (Token(word, whole) for word in here[first:last])


def _plain(text: str, word: Range) -> str:
    return "".join(letter for letter in text[word.start : word.end].casefold() if letter.isalnum())


def _inside(ranges: Sequence[Range], place: Range) -> list[Range]:
    return [one for one in ranges if place.start <= one.start and one.end <= place.end]


def _shown_of(word: Range, said: Sequence[Said], shown_words: Sequence[Range]) -> Range | None:
    """Return what is lit for a word that is said as it stands, from where the first piece of ``said`` is.

    A quotation mark may stand inside it that is not said: then both shown words are lit.
    """
    first = _shown_at(word.start, said[0], shown_words)
    last = next((one for one in said if one.spoken.start < word.end <= one.spoken.end), said[0])
    if first is None or last is said[0] or last.piece.lit is not None or last.piece.reworded:
        return first
    end = _shown_at(word.end - 1, last, shown_words)
    return first if end is None else Range(first.start, max(first.end, end.end))


def _shown_at(spoken: int, one: Said, shown_words: Sequence[Range]) -> Range | None:
    return _word_at(shown_words, spoken + one.piece.shown.start - one.spoken.start)


def _word_at(shown_words: Sequence[Range], offset: int) -> Range | None:
    index = bisect_right(shown_words, offset, key=lambda word: word.start) - 1
    return shown_words[index] if index >= 0 and offset in shown_words[index] else None
