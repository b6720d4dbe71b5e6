"""One block, or one announcement, ready to be spoken."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.content.inline import parse_inline
from kiosk.content.model import Block, BlockKind, Leaflet, Range, Saying, Section
from kiosk.i18n.languages import ENGLISH, Language, language
from kiosk.speech.alignment import Token, tokens
from kiosk.speech.runs import runs
from kiosk.speech.signs import PAUSES
from kiosk.speech.speaker import Speaker
from kiosk.speech.voice import Segment, Tone

#: Silence after a heading or list item, and after any other block, in ms.
PAUSE_AFTER_ITEM_MS, PAUSE_AFTER_MS = 500, 250

_ITEMS = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.BULLET})


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with its spoken form: segments in order, each within one sentence and one voice.

    ``block_id`` is None for what is not the leaflet. ``sentences`` are those that are spoken, as
    ranges of ``shown``; ``sentence_of`` and ``tokens`` belong to the segments one by one;
    ``tone`` is heard before the first of them.
    """

    block_id: str | None
    language: str
    shown: str
    segments: tuple[Segment, ...]
    sentences: tuple[Range, ...]
    sentence_of: tuple[int, ...]
    tokens: tuple[tuple[Token, ...], ...]
    tone: Tone | None = None

    @property
    def spoken(self) -> str:
        """All that is said, in one line."""
        return " ".join(segment.text for segment in self.segments)

    def first_segment(self, sentence: int) -> int:
        """Return the index of the segment that a sentence begins with."""
        return self.sentence_of.index(sentence)

    def sentence_at(self, offset: int) -> int:
        """Return the index of the spoken sentence that holds an offset, or the nearest before it."""
        begun = [index for index, sentence in enumerate(self.sentences) if sentence.start <= offset]
        return begun[-1] if begun else 0

    def part(self, shown: Range) -> "Passage":
        """Return the sentences that begin within a range of ``shown``, or the one that it begins in."""
        begun = [i for i, sentence in enumerate(self.sentences) if sentence.start in shown]
        kept = begun or [self.sentence_at(shown.start)]
        indices = [i for i, sentence in enumerate(self.sentence_of) if sentence in kept]
        return replace(
            self,
            segments=tuple(self.segments[i] for i in indices),
            sentences=tuple(self.sentences[i] for i in kept if i < len(self.sentences)),
            sentence_of=tuple(kept.index(self.sentence_of[i]) for i in indices),
            tokens=tuple(self.tokens[i] for i in indices),
        )


def passage_of(
    block: Block, language: Language, sayings: Iterable[Saying] = (), home: Language = ENGLISH
) -> Passage:
    """Return a block as a passage; ``home`` is the leaflet's own language, in which its names are said."""
    speaker = Speaker(language, tuple(sayings), home)
    said = runs(block, speaker)
    spoken_sentences = tuple(dict.fromkeys(run.sentence for run in said))
    segments = [Segment(run.text, run.voice) for run in said]
    sentence_of = [spoken_sentences.index(run.sentence) for run in said]
    lit = [tokens(run.said, run.text, block.text, language.tag) for run in said]
    if segments and block.kind is BlockKind.FIGURE:
        segments = _captioned(segments, speaker)
        sentence_of.insert(0, 0)
        lit.insert(0, ())
    if segments:
        segments[-1] = replace(segments[-1], pause_ms=_pause_ms(block))
    return Passage(
        block.id or None,
        language.tag,
        block.text,
        tuple(segments),
        tuple(_trimmed(sentence, block.text) for sentence in spoken_sentences),
        tuple(sentence_of),
        tuple(lit),
    )


def section_passages(section: Section, leaflet: Leaflet) -> tuple[Passage, ...]:
    """Return a section's passages, in the language its words are in (see :attr:`Section.language`)."""
    spoken = language(section.language or leaflet.language)
    return tuple(passage_of(block, spoken, leaflet.sayings) for block in section.blocks)


def announcement_of(text: str, language: Language, sayings: Iterable[Saying] = ()) -> Passage:
    """Return something to say that is not the leaflet, as plain text without marks."""
    _, _, data = parse_inline(text.replace("**", ""))
    return passage_of(Block("", BlockKind.PARAGRAPH, text, text, data=data), language, sayings)


def _pause_ms(block: Block) -> int:
    return PAUSE_AFTER_ITEM_MS if block.kind in _ITEMS or block.bulleted else PAUSE_AFTER_MS


def _captioned(segments: Sequence[Segment], speaker: Speaker) -> list[Segment]:
    """Return the segments of a caption after the word for a picture, and with a full stop."""
    stop = speaker.wording.stop
    last = (
        segments[-1]
        if segments[-1].text[-1] in PAUSES
        else replace(segments[-1], text=segments[-1].text + stop)
    )
    return [Segment(f"{speaker.wording.picture}{stop}", speaker.phrase_voice), *segments[:-1], last]


def _trimmed(sentence: Range, text: str) -> Range:
    return Range(sentence.start, sentence.start + len(text[sentence.start : sentence.end].rstrip()))
