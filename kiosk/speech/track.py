"""The marks of one spoken request in time: which sentence and word is heard when."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.content.model import Range
from kiosk.speech.alignment import snapped
from kiosk.speech.passage import Passage
from kiosk.speech.voice import Started, WordMark

#: With fewer of its tokens heard of than this, a clip gets no word marks.
ENOUGH_WORDS = 0.85


@dataclass(frozen=True, slots=True)
class Mark:
    """What is lit in a block: the sentence being heard, and the word if it is known."""

    block_id: str | None
    sentence: Range
    word: Range | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """From ``ms`` on, this sentence (index in the passage) and this word are heard."""

    ms: int
    sentence: int
    word: Range | None


class Track:
    """The moments of a passage that is spoken from ``first_segment`` on; they never go backwards."""

    def __init__(self, passage: Passage, first_segment: int, started: Started) -> None:
        self._passage = passage
        self._first = first_segment
        heard = list(self._heard(started.words))
        if not heard:
            heard = list(self._guessed(started.duration_ms))
        words = self._enough(heard)
        self._moments = tuple(_forward(self._moment(one, words=words) for one in heard))
        self._times = [moment.ms for moment in self._moments]

    def at(self, ms: int) -> Moment:
        """Return the moment that is heard at a time; before the first word, its sentence alone."""
        index = bisect_right(self._times, ms) - 1
        if index < 0:
            return Moment(0, self._passage.sentence_of[self._first], None)
        return self._moments[index]

    def _heard(self, marks: Sequence[WordMark]) -> Iterator[tuple[int, int, int | None]]:
        """Yield (ms, segment, token) of each word event."""
        for mark in sorted(marks, key=lambda one: one.ms):
            segment = self._first + mark.segment
            if segment < len(self._passage.segments):
                yield mark.ms, segment, snapped(self._passage.tokens[segment], mark.start)

    def _guessed(self, duration_ms: int) -> Iterator[tuple[int, int, int | None]]:
        """Yield when each segment begins, by the length of its text, for a voice that tells no words."""
        segments = self._passage.segments[self._first :]
        length = sum(len(segment.text) for segment in segments)
        done = 0
        for index, segment in enumerate(segments, start=self._first):
            yield duration_ms * done // length, index, None
            done += len(segment.text)

    def _enough(self, heard: Sequence[tuple[int, int, int | None]]) -> bool:
        tokens = sum(len(tokens) for tokens in self._passage.tokens[self._first :])
        hit = {(segment, token) for _, segment, token in heard if token is not None}
        return len(hit) >= ENOUGH_WORDS * tokens

    def _moment(self, heard: tuple[int, int, int | None], *, words: bool) -> Moment:
        ms, segment, token = heard
        word = self._passage.tokens[segment][token].shown if words and token is not None else None
        return Moment(ms, self._passage.sentence_of[segment], word)


def _forward(moments: Iterator[Moment]) -> Iterator[Moment]:
    """Let a moment without a word keep the word before it, and drop those that would go back."""
    last = Moment(0, -1, None)
    for moment in moments:
        word = moment.word
        if moment.sentence < last.sentence:
            continue
        if moment.sentence == last.sentence and last.word is not None and (word is None or word < last.word):
            word = last.word
        last = Moment(moment.ms, moment.sentence, word)
        yield last
