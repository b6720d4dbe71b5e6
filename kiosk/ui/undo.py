"""Undo: for ten seconds after a touch that changed something, with steady touch (accessibility d4)."""

from PySide6.QtCore import QObject

from kiosk.content.place import Place
from kiosk.ui.face import Face, Tone
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.routes import Route
from kiosk.ui.stage import Stage
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.touch_guard import TouchGuard
from kiosk.visit.idle import MakeAlarm
from kiosk.visit.preferences import Preferences
from kiosk.visit.visit import Visit

#: How long it is offered, s.
OFFERED_S = 10


class Undo(QObject):
    """Remembers how it was before the last touch, and offers to go back to that."""

    def __init__(
        self, guard: TouchGuard, stage: Stage, visit: Visit, narrator: Narrator, make_alarm: MakeAlarm
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._visit = visit
        self._narrator = narrator
        self._before = self._undo_to = self._now()
        self._going_back = False
        self._alarm = make_alarm(self._withdraw)
        guard.touched.connect(self._remember)
        stage.routeChanged.connect(self._offer)
        visit.preferencesChanged.connect(self._offer)
        visit.placeChanged.connect(self._offer)

    def _now(self) -> tuple[Route, Preferences, Place]:
        return self._stage.route, self._visit.preferences, self._visit.place

    def _remember(self) -> None:
        self._before = self._now()

    def _offer(self) -> None:
        """Offer to undo what a touch changed; what the voice does, and the end of a visit, stay."""
        led_by_voice = self._narrator.voicing is Voicing.SPEAKING
        was_steady = self._before[1].touch.steady and self._visit.preferences.touch.steady
        if self._going_back or led_by_voice or not was_steady or self._now() == self._before:
            return
        look = self._stage.scene.look
        button = TouchButton(Face("undo", "fa6s.rotate-left", self.tr("Undo"), Tone.GO), look)
        button.clicked.connect(self._go_back)
        self._undo_to = self._before
        self._stage.window.offer(button)
        self._alarm.set(OFFERED_S)

    def _withdraw(self) -> None:
        self._alarm.clear()
        self._stage.window.offer(None)

    def _go_back(self) -> None:
        route, preferences, place = self._undo_to
        self._going_back = True
        self._withdraw()
        self._visit.take_back(preferences, place)
        self._stage.return_to(route)
        self._going_back = False
