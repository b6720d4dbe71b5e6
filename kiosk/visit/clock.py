"""A single-shot alarm, so that tests can bring their own."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

#: Shorter times than this, s, are kept to the millisecond.
_FINE_S = 2.0


def now_ms() -> int:
    """Return the time of a clock that is never set, ms."""
    return time.monotonic_ns() // 1_000_000


class Alarm(Protocol):
    """Calls back once, some seconds after it was set."""

    def set(self, seconds: float) -> None:
        """Set, or set anew."""

    def clear(self) -> None:
        """Never mind."""


@dataclass(frozen=True, slots=True)
class Timing:
    """How something waits, and the time in ms."""

    make_alarm: Callable[[Callable[[], None]], Alarm]
    now: Callable[[], int]


class TimerAlarm:
    """An alarm that is a QTimer; it costs no wake-up until it rings."""

    def __init__(self, ring: Callable[[], None], parent: QObject | None = None) -> None:
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(ring)

    def set(self, seconds: float) -> None:
        """Set, or set anew."""
        fine = Qt.TimerType.PreciseTimer if seconds < _FINE_S else Qt.TimerType.CoarseTimer
        self._timer.setTimerType(fine)
        self._timer.start(round(seconds * 1000))

    def clear(self) -> None:
        """Never mind."""
        self._timer.stop()
