"""What the output pulls its samples from: as they were rendered, or made fit for the loop on the way."""

import array
import math
import time
from operator import mul

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer

from kiosk.speech.process.loop import LoopSound
from kiosk.speech.process.tape import Tape

_SAMPLE_BYTES = 2
#: So much of the loop's sound is ready before it begins; the rest is made while it plays.
_FIRST_MS, _PIECE_MS = 250, 200
#: A machine that is not this much faster than the sound makes all of it first.
_FAST = 4.0
_LEVEL_MS = 100
SILENCE_DB = -96.0
"""The level of no sound at all, for 16 bits."""


class Source(QObject):
    """Samples (16 bit mono) for one stream; ``device`` is what Qt reads, in C++."""

    def __init__(self, pcm: bytes, hz: int, parent: QObject | None = None, *, loop: bool = False) -> None:
        super().__init__(parent)
        self._hz, self._pcm = hz, pcm
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(lambda: self._make(_PIECE_MS))
        self._loop, self._taken = LoopSound(hz), 0
        self._tape = Tape(len(pcm), self) if loop else None
        self.device: QIODevice = self._tape or self._buffer()
        self._make_ready()

    def level_db(self, ms: float) -> float:
        """Return how loud 100 ms of it are, from a time on, in dB below full scale."""
        begin, size = self._bytes(ms), self._bytes(_LEVEL_MS)
        pcm = self._pcm[begin : begin + size] if self._tape is None else self._tape.piece(begin, size)
        samples = array.array("h", pcm)
        power = sum(map(mul, samples, samples)) / max(len(samples), 1) / 32768**2
        return 10 * math.log10(power) if power > 0 else SILENCE_DB

    def _bytes(self, ms: float) -> int:
        return _SAMPLE_BYTES * int(ms * self._hz / 1000)

    def _buffer(self) -> QBuffer:
        samples = QBuffer(self)
        samples.setData(self._pcm)
        samples.open(QIODevice.OpenModeFlag.ReadOnly)
        return samples

    def _make_ready(self) -> None:
        """Make the beginning; the rest, too, where there would be no time for it later."""
        if self._tape is None:
            return
        began = time.monotonic()
        self._make(_FIRST_MS)
        if (time.monotonic() - began) * 1000 * _FAST > _FIRST_MS:
            self._make(len(self._pcm))
        else:
            self._timer.start()

    def _make(self, ms: int) -> None:
        """Make so much more of the loop's sound."""
        if self._tape is None:
            return
        piece = self._pcm[self._taken : self._taken + self._bytes(ms)]
        self._taken += len(piece)
        self._tape.append(self._loop.run(piece))
        if self._taken >= len(self._pcm):
            self._timer.stop()
            self._tape.append(self._loop.finish())
