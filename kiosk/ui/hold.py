"""Hold to press: a ring fills while a finger rests; lifted before it is full, nothing happens (D-03)."""

from PySide6.QtCore import QElapsedTimer, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.theme.look import Look

#: How often the ring is painted anew, ms.
_STEP_MS = 30


class Hold(QObject):
    """One press that is being held.

    Signals:
        changed(): the ring is fuller, or empty again
    """

    changed = Signal()

    def __init__(self, hold_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._hold_ms = hold_ms
        self._since = QElapsedTimer()
        self._steps = QTimer(self)
        self._steps.setInterval(_STEP_MS)
        self._steps.timeout.connect(self._step)

    @property
    def share(self) -> float:
        """How much of the time was held, 0 to 1."""
        return min(1.0, self._since.elapsed() / self._hold_ms) if self._since.isValid() else 0.0

    def begin(self) -> None:
        """Count from here: a finger came down."""
        self._since.start()
        self._steps.start()

    def end(self) -> bool:
        """Return whether the finger that was lifted was held for long enough."""
        held = self.share >= 1.0
        self._steps.stop()
        self._since.invalidate()
        self.changed.emit()
        return held

    def paint(self, painter: QPainter, box: QRectF, look: Look) -> None:
        """Paint the ring into a button, as far as it is full."""
        if not self._since.isValid():
            return
        side = 0.7 * min(box.width(), box.height())
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(box.center())
        for colour, width in ((look.palette.focus_edge, 14.0), (look.palette.focus, 8.0)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * self.share))

    def _step(self) -> None:
        if self.share >= 1.0:
            self._steps.stop()
        self.changed.emit()
