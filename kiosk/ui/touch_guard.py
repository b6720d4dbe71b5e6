"""Sees every touch and key before any widget does."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QInputDevice, QMouseEvent, QTouchEvent

#: A touch this soon after a new screen was meant for the old one, ms.
GHOST_MS = 300

_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel})
_LIFTS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})


class TouchGuard(QObject):
    """Filters the events of the window's handle; drops a touch that was meant for the screen before.

    Signals:
        touched(): any touch or key at all
        liftedAt(QPointF): where a finger, or the mouse, left the glass, px
    """

    touched = Signal()
    liftedAt = Signal(QPointF)

    def __init__(self, ghost_ms: int = GHOST_MS) -> None:
        super().__init__()
        self._ghost_ms = ghost_ms
        self._takes: Callable[[QEvent], bool] = lambda _event: False
        self._since = QElapsedTimer()
        self._renewed = False

    def hand_to(self, takes: Callable[[QEvent], bool]) -> None:
        """Let somebody see every event first; what they return True for reaches no widget."""
        self._takes = takes

    def note_new_screen(self) -> None:
        """Begin to wait for ghosts."""
        self._since.start()
        self._renewed = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note touches and keys; swallow a ghost."""
        is_touch = event.type() in _TOUCHES
        if is_touch or event.type() is QEvent.Type.KeyPress:
            self.touched.emit()
        at = _place_of(event) if event.type() in _LIFTS else None
        if at is not None and self._changes_screen(at):
            return True
        if self._takes(event):
            return True
        return is_touch and self._since.isValid() and self._since.elapsed() < self._ghost_ms

    def _changes_screen(self, at: QPointF) -> bool:
        """Tell where a finger left; return whether the screen is another by that, and no button was meant."""
        self._renewed = False
        self.liftedAt.emit(at)
        return self._renewed


def _place_of(event: QEvent) -> QPointF | None:
    """Return where something was; None for a mouse event that only repeats a touch."""
    if isinstance(event, QTouchEvent) and event.points():
        return event.points()[0].position()
    if isinstance(event, QMouseEvent) and event.device().type() is not QInputDevice.DeviceType.TouchScreen:
        return event.position()
    return None
