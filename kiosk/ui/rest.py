"""Rest: outside its hours the kiosk is dark and silent until somebody touches it."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject

from kiosk.staff.desk import Desk, Wish
from kiosk.ui.dark import Dark
from kiosk.ui.routes import Route
from kiosk.ui.stage import Stage
from kiosk.visit.idle import MakeAlarm
from kiosk.visit.visit import Visit

#: How long an untouched start screen stays bright once somebody woke it, or left it, s.
GRACE_S = 300

#: The longest time between two looks at the time of day, which somebody may set, s.
_LOOK_S = 3600


class Rest(QObject):
    """Looks at the time of day when hours are set, and only then; never ends a visit."""

    def __init__(
        self, stage: Stage, visit: Visit, desk: Desk, make_alarm: MakeAlarm, local: Callable[[], datetime]
    ) -> None:
        super().__init__(stage)
        self._stage, self._visit, self._desk, self._local = stage, visit, desk, local
        self._alarm = make_alarm(self._look)
        self._dark: Dark | None = None
        self._awake_on: date | None = None
        desk.choicesChanged.connect(self._look)
        desk.wished.connect(self._take)
        visit.ended.connect(self._wait)
        self._look()

    def close(self) -> None:
        """Wait for nothing any more."""
        self._alarm.clear()

    def _take(self, wish: Wish) -> None:
        if wish is Wish.REST:
            self._visit.reset()
            self._darken()

    def _wait(self) -> None:
        if self._desk.hours:
            self._alarm.set(GRACE_S)

    def _look(self) -> None:
        """Follow the hours, and look again when they next change."""
        hours, now = self._desk.hours, self._local()
        if hours is None:
            self._alarm.clear()
            self._lighten()
            return
        self._end_yesterday(now.date())
        dark = hours.dark(now.time()) and not self._desk.awake
        if not dark:
            self._lighten()
        elif self._free():
            self._darken()
        self._alarm.set(GRACE_S if dark and not self._dark else min(_LOOK_S, hours.until_change(now)))

    def _end_yesterday(self, today: date) -> None:
        """Staff keep the kiosk awake for a day; take back what they said on another."""
        if not self._desk.awake:
            self._awake_on = None
        elif self._awake_on is None:
            self._awake_on = today
        elif self._awake_on != today:
            self._awake_on = None
            self._desk.awake = False

    def _free(self) -> bool:
        """Return whether nobody uses the kiosk."""
        started = self._stage.route is Route.START and self._visit.untouched
        return started and self._stage.window.question is None

    def _darken(self) -> None:
        self._dark = Dark(self._stage.window)
        self._dark.lifted.connect(self._wake)
        self._stage.window.ask(self._dark)

    def _lighten(self) -> None:
        if self._dark:
            self._dark = None
            self._stage.window.ask(None)

    def _wake(self) -> None:
        self._lighten()
        self._wait()
