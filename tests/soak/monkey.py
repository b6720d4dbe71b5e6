"""A monkey at the kiosk: plays events on the real program; voice, clock and calendar are its own."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.app import Borders
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.speech.voice import Trouble
from kiosk.ui.routes import Route
from tests.soak.clock import Clock
from tests.soak.events import Event
from tests.soak.throat import Throat
from tests.ui.stand import BY_EYE, PORTRAIT, Stand

_SWIPES = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


#: How many events of the glass or the keyboard one of ours is.
_PARTS = {"button": 2, "tap": 2, "hold": 2, "drag": 7, "swipe": 5, "two": 6, "key": 2, "chord": 2}


class Monkey:
    """Does to a kiosk what an event says. ``seed`` odd: keys do not start speech.

    ``delivered`` counts every touch point, key and signal on its own.
    """

    def __init__(self, leaflet: Leaflet, finger: QPointingDevice, seed: int) -> None:
        self.clock = Clock()
        self.throat = Throat()
        borders = Borders(self.clock.alarm, lambda: date(2026, 1, 1), 0, self.clock.now)
        self.stand = Stand(leaflet, borders, BY_EYE if seed % 2 else Config(), self.throat)
        self.kiosk, self.window = self.stand.kiosk, self.stand.window
        self._finger = finger
        self.delivered = 0
        self.stand.open(PORTRAIT, Route.START)
        self.stand.paint()

    def play(self, event: Event) -> None:
        """Let it happen, and whatever follows at once."""
        self.delivered += _PARTS.get(event.kind, 1)
        getattr(self, f"_{event.kind}")(event)
        self.stand.settle()

    def leave(self) -> None:
        """Let everybody be gone for so long that the visit ends, and come to rest."""
        self.throat.go_on(1000)
        self.throat.recovered.emit()
        self.throat.outputsChanged.emit(frozenset())
        self.window.resize(PORTRAIT.width_px, PORTRAIT.height_px)
        for _ in range(4):
            self._idle(Event("idle"))
        self.kiosk.visit.reset()
        self.kiosk.narrator.forget()
        self.stand.paint()

    def close(self) -> None:
        self.stand.close()

    def _point(self, spot: tuple[float, float]) -> QPoint:
        return QPoint(int(spot[0] * self.window.width()), int(spot[1] * self.window.height()))

    def _touch(self, points: list[QPoint], wait_ms: int = 60) -> None:
        """Put a finger down, move it along the points, lift it."""
        window, finger = self.window, self._finger
        QTest.touchEvent(window, finger).press(0, points[0]).commit(False)
        for point in points[1:]:
            self.clock.advance(30)
            QTest.touchEvent(window, finger).move(0, point).commit(False)
        self.clock.advance(wait_ms)
        QTest.touchEvent(window, finger).release(0, points[-1]).commit(False)

    def _tap(self, event: Event) -> None:
        self._touch([self._point(event.spots[0])])

    def _button(self, event: Event) -> None:
        """Touch something that can be touched."""
        buttons = self.stand.seen(QAbstractButton)
        if buttons:
            wanted = buttons[int(event.what * len(buttons))]
            self._touch([self.stand.box(wanted).center()])

    def _drag(self, event: Event) -> None:
        first, last = map(self._point, event.spots)
        self._touch([first + (last - first) * step / 5 for step in range(6)], event.what)

    def _swipe(self, event: Event) -> None:
        x, y = _SWIPES[event.what]
        far = QPoint(x, y) * (min(self.window.width(), self.window.height()) // 12)
        first = self._point(event.spots[0])
        self._touch([first + far * step for step in range(4)], 10)

    def _hold(self, event: Event) -> None:
        self._touch([self._point(event.spots[0])], event.what)

    def _two(self, event: Event) -> None:
        """Put two fingers down, spread or press them, lift them one after the other."""
        first, second = map(self._point, event.spots)
        middle, window, finger = (first + second) / 2, self.window, self._finger
        QTest.touchEvent(window, finger).press(0, first).press(1, second).commit(False)
        self.clock.advance(event.what)
        QTest.touchEvent(window, finger).move(0, middle).move(1, second).commit(False)
        QTest.touchEvent(window, finger).release(0, middle).stationary(1).commit(False)
        QTest.touchEvent(window, finger).release(1, second).commit(False)

    def _key(self, event: Event) -> None:
        name, chord = event.what
        key, modifiers = Qt.Key[f"Key_{name}"], Qt.KeyboardModifier[chord]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window.windowHandle(), QKeyEvent(kind, key, modifiers))

    _chord = _key

    def _speak(self, event: Event) -> None:
        self.throat.go_on(event.what)

    def _voice(self, event: Event) -> None:
        if event.what == "recovered":
            self.throat.recovered.emit()
        elif event.what == "late":
            self.throat.be_late()
        else:
            assert isinstance(event.what, Trouble)
            self.throat.break_down(event.what)

    def _plug(self, event: Event) -> None:
        self.throat.outputsChanged.emit(event.what)

    def _level(self, event: Event) -> None:
        self.throat.levelChanged.emit(event.what)

    def _choice(self, event: Event) -> None:
        name, value = event.what
        getattr(self.kiosk.visit, f"choose_{name}")(value)

    def _window(self, event: Event) -> None:
        self.window.resize(*event.what)

    def _time(self, event: Event) -> None:
        self.clock.advance(event.what)

    def _idle(self, _event: Event) -> None:
        """Nobody is there for longer than anybody is waited for."""
        self.clock.advance(1_900_000)

    def _quit(self, _event: Event) -> None:
        self.window.close()

    def _paint(self, _event: Event) -> None:
        self.stand.paint()
