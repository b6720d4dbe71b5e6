"""The marks of one spoken request in time: which sentence and word is heard when."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from kiosk.content.model import Range
from kiosk.speech.alignment import snapped
from kiosk.speech.passage import Passage
from kiosk.speech.voice import Started, WordMark

#: With fewer of its shown words told of than this, a clip gets no word marks. The Bulgarian voice tells of
#: some three in five, and of each pair such as "за часа" the first.
ENOUGH_WORDS = 0.55


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


class _Event(NamedTuple):
    """The voice tells a word: index of its segment and of its token there, if it has one."""

    ms: int
    segment: int
    token: int | None


class Track:
    """The moments of a passage that is spoken from ``first_segment`` on; they never go backwards."""

    def __init__(self, passage: Passage, first_segment: int, started: Started) -> None:
        self._passage = passage
        self._first = first_segment
        told = list(self._told(started.words)) or list(self._guessed(started.duration_ms))
        events = list(_untangled(told))
        words = self._enough(events)
        self._moments = tuple(
            _forward(self._moment(event, words=words) for event in self._filled(events, started.duration_ms))
        )
        self._times = [moment.ms for moment in self._moments]

    def at(self, ms: int) -> Moment:
        """Return the moment that is heard at a time; before the first word, its sentence alone."""
        index = bisect_right(self._times, ms) - 1
        if index < 0:
            return Moment(0, self._passage.sentence_of[self._first], None)
        return self._moments[index]

    def _told(self, marks: Sequence[WordMark]) -> Iterator[_Event]:
        for mark in sorted(marks, key=lambda one: one.ms):
            segment = self._first + mark.segment
            if segment < len(self._passage.segments):
                yield _Event(mark.ms, segment, snapped(self._passage.tokens[segment], mark.start))

    def _guessed(self, duration_ms: int) -> Iterator[_Event]:
        """Yield when each segment begins, by the length of its text, for a voice that tells no words."""
        segments = self._passage.segments[self._first :]
        length = sum(len(segment.text) for segment in segments)
        done = 0
        for index, segment in enumerate(segments, start=self._first):
            yield _Event(duration_ms * done // length, index, None)
            done += len(segment.text)

    def _enough(self, events: Sequence[_Event]) -> bool:
        """Tell whether the voice has told of nearly every shown word; two may be swallowed anywhere."""
        left = self._passage.tokens[self._first :]
        shown = {token.shown for tokens in left for token in tokens if token.shown}
        lit = shown & {self._shown(event) for event in events}
        swallowed = len(shown) - len(lit)
        return swallowed <= len(lit) and swallowed <= max(2, (1 - ENOUGH_WORDS) * len(shown))

    def _filled(self, events: Sequence[_Event], duration_ms: int) -> Iterator[_Event]:
        """Yield the events, and between them those of words that are said as one with the word before.

        ("in the", "have some": the voice tells the first only.) Their time is shared by their letters.
        """
        last = {event.segment: index for index, event in enumerate(events)}
        ends = (*events[1:], _Event(duration_ms, len(self._passage.segments), None))
        for index, (event, following) in enumerate(zip(events, ends, strict=True)):
            yield event
            if event.segment == following.segment and following.token is not None:
                yield from self._between(event, following.token, following.ms)
            elif event.segment < following.segment and last[event.segment] == index:
                yield from self._between(event, len(self._passage.tokens[event.segment]), following.ms)

    def _between(self, event: _Event, stop: int, until: int) -> Iterator[_Event]:
        """Yield the words after an event up to the token ``stop``, which begins at ``until`` ms."""
        token, tokens = event.token, self._passage.tokens[event.segment]
        if token is None:
            return
        starts = [one.spoken.start for one in tokens] + [one.spoken.end for one in tokens[-1:]]
        for untold in range(token + 1, stop):
            share = (starts[untold] - starts[token]) / (starts[stop] - starts[token])
            yield _Event(event.ms + int((until - event.ms) * share), event.segment, untold)

    def _moment(self, event: _Event, *, words: bool) -> Moment:
        word = self._shown(event) if words else None
        return Moment(event.ms, self._passage.sentence_of[event.segment], word)

    def _shown(self, event: _Event) -> Range | None:
        return None if event.token is None else self._passage.tokens[event.segment][event.token].shown


def _untangled(told: Sequence[_Event]) -> Iterator[_Event]:
    """Yield the events, those that tell a word once more moved on to the untold words after it.

    espeak-ng has phrases of its own ("wear and tear"), and tells their first word again and again.
    A word that is rightly told in pieces has no untold words after it.
    """
    segment, last = -1, -1
    for index, event in enumerate(told):
        if event.segment != segment:
            segment, last = event.segment, -1
        token = event.token
        if token is not None:
            last = token if token > last else _next_untold(told[index:], last)
            token = last
        yield event._replace(token=token)


def _next_untold(told: Sequence[_Event], last: int) -> int:
    """Return the token after ``last`` if later events of the segment leave it out, else ``last``."""
    rest = takewhile(lambda event: event.segment == told[0].segment, told)
    later = [event.token for event in rest if event.token is not None and event.token > last]
    return last + 1 if later and min(later) > last + 1 else last


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
