"""The idle clock: quiet for a while → warn → the visit ends. Never while something is read aloud."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from kiosk.visit.clock import Alarm, TimerAlarm
from kiosk.visit.preferences import Audio, Edition, Preferences, Scanning
from kiosk.visit.reading_time import slow_reading_s

#: How long a visitor is left in peace who asked for more time, s (E-03).
MORE_TIME_S = 1800

MakeAlarm = Callable[[Callable[[], None]], Alarm]


class Idle(StrEnum):
    """What the idle clock is doing."""

    ASLEEP = "asleep"  # on the start screen nothing can run out
    WATCHING = "watching"
    WARNING = "warning"


def limit_of(preferences: Preferences, reset_s: float, text: str = "") -> float:
    """Return after how many seconds without a touch this visitor is asked; 0 for never (a5).

    At least as long as a slow reader needs for ``text``, the page that is shown (E-01). Twice that for
    who listens to all, reads Easy Read or uses switches.
    """
    if not reset_s:
        return 0
    if preferences.more_time:
        return max(reset_s, MORE_TIME_S)
    slower = (
        preferences.audio is not Audio.OFF
        or preferences.edition is Edition.EASY_READ
        or preferences.switches.scanning is not Scanning.OFF
    )
    return max(reset_s, slow_reading_s(text)) * (2 if slower else 1)


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

    @property
    def reset_s(self) -> float:
        """How long without a touch is allowed, s."""
        return self._reset_s

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

    def allow(self, reset_s: float) -> None:
        """Set how long without a touch is allowed from now on, s."""
        if reset_s != self._reset_s:
            self._reset_s = reset_s
            if self._state is Idle.WATCHING:
                self._watch()

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
