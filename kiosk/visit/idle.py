"""The idle clock: quiet for a while → warn → the visit ends. Never while something is read aloud."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from kiosk.visit.clock import Alarm, TimerAlarm

MakeAlarm = Callable[[Callable[[], None]], Alarm]


class Idle(StrEnum):
    """What the idle clock is doing."""

    ASLEEP = "asleep"  # on the start screen nothing can run out
    WATCHING = "watching"
    WARNING = "warning"


class IdleClock(QObject):
    """Ends a visit that was left: ``reset_s`` without a touch, then ``warning_s`` of warning (E-01, E-02).

    ``reset_s`` 0 never ends a visit.

    Signals:
        warned(): nobody touched anything; ask whether they are still there
        resumed(): they are
        ranOut(): they are not
    """

    warned = Signal()
    resumed = Signal()
    ranOut = Signal()

    def __init__(self, reset_s: float, warning_s: float, make_alarm: MakeAlarm = TimerAlarm) -> None:
        super().__init__()
        self._reset_s = reset_s
        self._warning_s = warning_s
        self._alarm = make_alarm(self._ring)
        self._state = Idle.ASLEEP
        self._speaking = False

    @property
    def state(self) -> Idle:
        """What the clock is doing."""
        return self._state

    def touch(self) -> None:
        """Note a touch or key: the visitor is here."""
        warned = self._state is Idle.WARNING
        self._watch()
        if warned:
            self.resumed.emit()

    def rest(self) -> None:
        """Stop: the visit is over, the start screen waits for ever."""
        self._state = Idle.ASLEEP
        self._alarm.clear()

    def note_speaking(self, speaking: bool) -> None:
        """Hold while something is read aloud; the time starts anew when it ends."""
        self._speaking = speaking
        if self._state is Idle.WATCHING:
            self._watch()

    def _watch(self) -> None:
        self._state = Idle.WATCHING
        if self._speaking or self._reset_s <= 0:
            self._alarm.clear()
        else:
            self._alarm.set(self._reset_s)

    def _ring(self) -> None:
        if self._state is Idle.WARNING:
            self.rest()
            self.ranOut.emit()
        else:
            self._state = Idle.WARNING
            self._alarm.set(self._warning_s)
            self.warned.emit()
