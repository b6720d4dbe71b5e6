"""A voice that makes no sound but keeps a reader's time, so that the page still turns and is lit."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from kiosk.speech.outputs import Use
from kiosk.speech.voice import Position, Request, Segment, Started, Voice, WordMark

#: Letters in a word of English text, with the blank: what a "word a minute" means.
_LETTERS_A_WORD = 6
#: Silence a reader takes at the end of a segment, in ms.
_BREATH_MS = 350

_WORD = re.compile(r"\w\S*")


class SilentVoice(Voice):
    """Goes through a request at ``rate`` words a minute; its timer runs only while it does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._clock = QElapsedTimer()
        self._request = 0
        self._started: Started | None = None
        self._times: tuple[int, ...] = ()
        self._before_ms = 0

    def play(self, request: Request) -> None:
        """Begin soon, from the beginning of the request."""
        self.stop()
        words = tuple(_words(request))
        duration = sum(_segment_ms(segment, request.rate) for segment in request.segments)
        self._request = request.id
        self._started = Started(request.id, duration, words)
        self._times = (*(word.ms for word in words), duration)
        self._before_ms = 0
        self._clock.start()
        self._timer.start(0)

    def pause(self) -> None:
        """Hold the time."""
        if self._clock.isValid():
            self._before_ms = self._now()
            self._clock.invalidate()
            self._timer.stop()

    def resume(self) -> None:
        """Let the time go on."""
        if self._request and not self._clock.isValid():
            self._clock.start()
            self._timer.start(0)

    def stop(self) -> None:
        """Forget the request."""
        self._timer.stop()
        self._clock.invalidate()
        self._request = 0

    def set_loudness(self, decibel: float) -> None:
        """Change nothing: silence has no loudness."""

    def set_output(self, use: Use) -> None:
        """Change nothing: silence is the same everywhere."""

    def close(self) -> None:
        """Forget the request."""
        self.stop()

    def _now(self) -> int:
        return self._before_ms + (self._clock.elapsed() if self._clock.isValid() else 0)

    def _go_on(self) -> None:
        request, begun = self._request, self._started
        if begun is not None:
            self._started = None
            self.started.emit(begun)
        if request == self._request and self._clock.isValid():
            self._tell(request)

    def _tell(self, request: int) -> None:
        now = self._now()
        if now >= self._times[-1]:
            self.stop()
            self.ended.emit(request)
            return
        self._timer.start(self._times[bisect_right(self._times, now)] - now)
        self.positionChanged.emit(Position(request, now))


def _words(request: Request) -> Iterator[WordMark]:
    """Yield the words of a request, each as long as its letters take."""
    begin = 0
    for index, segment in enumerate(request.segments):
        for word in _WORD.finditer(segment.text):
            ms = begin + _text_ms(word.start(), request.rate)
            yield WordMark(index, word.start(), len(word.group()), ms)
        begin += _segment_ms(segment, request.rate)


def _segment_ms(segment: Segment, rate: int) -> int:
    return _text_ms(len(segment.text), rate) + _BREATH_MS + segment.pause_ms


def _text_ms(letters: int, rate: int) -> int:
    return round(letters * 60_000 / (rate * _LETTERS_A_WORD))
