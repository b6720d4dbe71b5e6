"""Opens the screen for staff to who knows how to ask for it, and closes it behind them."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QPointF

from kiosk.access.press import Press
from kiosk.staff.desk import Desk, Wish
from kiosk.staff.knock import CORNERS, KEYS, Knock, corner_at
from kiosk.ui.by_ear import Kit, Ways
from kiosk.ui.rest import Rest
from kiosk.ui.routes import Route, is_for_staff
from kiosk.ui.wiped import Wiped


class Reception(QObject):
    """Watches touches and keys; made after the controls, so that the last key of a knock has done its own."""

    def __init__(self, kit: Kit, ways: Ways, desk: Desk, local: Callable[[], datetime]) -> None:
        super().__init__(kit.stage)
        self._stage = stage = kit.stage
        self._hearing = kit.hearing
        self._ways = ways
        self._desk = desk
        self._wiped: Wiped | None = None
        self._rest = Rest(stage, kit.visit, desk, ways.make_alarm, local)
        self._corners, self._keys = Knock(CORNERS), Knock(KEYS)
        kit.guard.liftedAt.connect(self._note_touch)
        stage.window.keyPressed.connect(self._note_key)
        stage.routeChanged.connect(self._note_route)
        kit.visit.ending.connect(desk.lock)
        desk.wished.connect(self._take)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._rest.close()
        if self._wiped:
            self._wiped.close_alarm()

    def _note_touch(self, at: QPointF) -> None:
        panel = self._stage.scene.look.sizes.panel
        pitch = panel.px_per_mm
        corner = corner_at(at.x() / pitch, at.y() / pitch, panel.width_mm, panel.height_mm)
        if self._corners.note(corner, self._ways.now()):
            self._open()

    def _note_key(self, press: Press) -> None:
        if self._keys.note(str(self._ways.keypad.action(press) or ""), self._ways.now()):
            self._open()

    def _open(self) -> None:
        if self._stage.window.question is None:
            self._stage.go(Route.STAFF)

    def _note_route(self, route: Route) -> None:
        if route is not Route.STAFF_SOUND:
            self._hearing.end_trial()
        if not is_for_staff(route):
            self._desk.lock()

    def _take(self, wish: Wish) -> None:
        """Let the screen be wiped; other wishes are others' to grant."""
        if wish is Wish.CLEAN:
            self._wiped = Wiped(self._stage.scene, self._stage.window, self._ways.make_alarm)
            self._wiped.dried.connect(self._end_wiping)
            self._stage.window.ask(self._wiped)

    def _end_wiping(self) -> None:
        self._wiped = None
        self._stage.window.ask(None)
