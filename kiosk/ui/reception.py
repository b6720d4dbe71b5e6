"""Opens the screen for staff to who knows how to ask for it, and closes it behind them."""

from PySide6.QtCore import QObject, QPointF

from kiosk.access.press import Press
from kiosk.staff.desk import Desk
from kiosk.staff.knock import CORNERS, KEYS, Knock, corner_at
from kiosk.ui.by_ear import Ways
from kiosk.ui.routes import Route, is_for_staff
from kiosk.ui.stage import Stage
from kiosk.ui.touch_guard import TouchGuard
from kiosk.visit.visit import Visit


class Reception(QObject):
    """Watches touches and keys; made after the controls, so that the last key of a knock has done its own."""

    def __init__(self, stage: Stage, visit: Visit, guard: TouchGuard, ways: Ways, desk: Desk) -> None:
        super().__init__(stage)
        self._stage = stage
        self._keypad = ways.keypad
        self._now = ways.now
        self._desk = desk
        self._corners, self._keys = Knock(CORNERS), Knock(KEYS)
        guard.liftedAt.connect(self._note_touch)
        stage.window.keyPressed.connect(self._note_key)
        stage.routeChanged.connect(self._note_route)
        visit.ending.connect(desk.lock)

    def _note_touch(self, at: QPointF) -> None:
        panel = self._stage.scene.look.sizes.panel
        pitch = panel.px_per_mm
        corner = corner_at(at.x() / pitch, at.y() / pitch, panel.width_mm, panel.height_mm)
        if self._corners.note(corner, self._now()):
            self._open()

    def _note_key(self, press: Press) -> None:
        if self._keys.note(str(self._keypad.action(press) or ""), self._now()):
            self._open()

    def _open(self) -> None:
        if self._stage.window.question is None:
            self._stage.go(Route.STAFF)

    def _note_route(self, route: Route) -> None:
        if not is_for_staff(route):
            self._desk.lock()
