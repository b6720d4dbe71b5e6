"""A clock that goes on only when a test says so, and the alarms that hang on it."""

from collections.abc import Callable


class Clock:
    """``now`` in ms; alarms ring in the order in which they are due."""

    def __init__(self) -> None:
        self._ms = 1_000
        self._alarms: list[HungAlarm] = []

    def now(self) -> int:
        return self._ms

    def alarm(self, ring: Callable[[], None]) -> "HungAlarm":
        """Make an alarm, as `Borders.make_alarm` wants it."""
        made = HungAlarm(self, ring)
        self._alarms.append(made)
        return made

    def advance(self, ms: int) -> None:
        """Let time pass; what falls due rings."""
        until = self._ms + ms
        while due := [one for one in self._alarms if one.due is not None and one.due <= until]:
            first = min(due, key=lambda one: one.due)
            self._ms, first.due = max(self._ms, first.due), None
            first.ring()
        self._ms = until

    @property
    def waiting(self) -> int:
        """How many alarms are set."""
        return sum(one.due is not None for one in self._alarms)


class HungAlarm:
    """Rings once, some seconds of its clock after it was set."""

    def __init__(self, clock: Clock, ring: Callable[[], None]) -> None:
        self.due: int | None = None
        self.ring = ring
        self._clock = clock

    def set(self, seconds: float) -> None:
        self.due = self._clock.now() + round(seconds * 1000)

    def clear(self) -> None:
        self.due = None
