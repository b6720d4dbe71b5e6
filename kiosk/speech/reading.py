"""What is to be said, in order, and how far it has come. Pure: every step is a new value."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.content.place import Place
from kiosk.speech.passage import Passage
from kiosk.speech.track import Mark
from kiosk.speech.voice import Request, Segment

#: Below this rate (words a minute) pauses between sentences grow: slower sounds are harder to tell apart.
SLOW_BELOW = 120
SLOW_PAUSE_MS = 600
SLOWEST = 100


@dataclass(frozen=True, slots=True)
class Reading:
    """Passages with something to say, and the sentence it is at; ``leaflet``: they are the leaflet's text.

    ``private``: they are for the person's own ears.
    """

    passages: tuple[Passage, ...]
    passage: int = 0
    sentence: int = 0
    leaflet: bool = True
    private: bool = False

    @property
    def current(self) -> Passage:
        """The passage being said."""
        return self.passages[self.passage]

    @property
    def first_segment(self) -> int:
        """Where the sentence begins in the passage."""
        return self.current.first_segment(self.sentence)

    @property
    def mark(self) -> Mark:
        """The sentence, before any of its words is heard."""
        return Mark(self.current.block_id, self.current.sentences[self.sentence])

    def segments(self, rate: int) -> tuple[Segment, ...]:
        """Return what is left of the passage, with longer pauses after sentences at a slow rate."""
        pause = SLOW_PAUSE_MS if rate < SLOW_BELOW else 0
        sentence_of = (*self.current.sentence_of, -1)
        return tuple(
            replace(segment, pause_ms=segment.pause_ms + pause)
            if sentence_of[index] != sentence_of[index + 1]
            else segment
            for index, segment in enumerate(self.current.segments)
            if index >= self.first_segment
        )

    def request(self, number: int, rate: int) -> Request:
        """Return the request of this number for what is left of the passage; its tone is at its beginning."""
        tone = None if self.sentence else self.current.tone
        return Request(number, self.segments(rate), max(rate, SLOWEST), tone=tone, private=self.private)

    def next_passage(self) -> "Reading | None":
        """Return the beginning of the passage after this one; None after the last."""
        if self.passage + 1 == len(self.passages):
            return None
        return replace(self, passage=self.passage + 1, sentence=0)

    def following(self) -> "Reading | None":
        """Return the sentence after this one; None after the last."""
        if self.sentence + 1 < len(self.current.sentences):
            return replace(self, sentence=self.sentence + 1)
        return self.next_passage()

    def preceding(self) -> "Reading":
        """Return the sentence before this one, or the first."""
        if self.sentence > 0:
            return replace(self, sentence=self.sentence - 1)
        if self.passage == 0:
            return self
        before = self.passages[self.passage - 1]
        return replace(self, passage=self.passage - 1, sentence=len(before.sentences) - 1)


def reading_of(
    passages: Sequence[Passage], start: Place | None = None, *, leaflet: bool = True, private: bool = False
) -> Reading | None:
    """Return a reading from the sentence that holds ``start``; None if there is nothing to say.

    Where the block of ``start`` has nothing to say, the one after it begins.
    """
    wanted = next((i for i, one in enumerate(passages) if start and one.block_id == start.block_id), 0)
    kept = tuple(one for one in passages if one.segments)
    index = sum(1 for one in passages[:wanted] if one.segments)
    if index >= len(kept):
        return None
    offset = start.offset if start and kept[index].block_id == start.block_id else 0
    return Reading(kept, index, kept[index].sentence_at(offset), leaflet, private)
