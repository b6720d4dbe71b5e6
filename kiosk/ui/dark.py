"""The screen while the kiosk rests."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.curtain import curtain_words
from kiosk.ui.question import Question

_BLACK = "#000000"


class Dark(Question):
    """Black all over; any touch or key wakes the kiosk, and does nothing else.

    Signals:
        lifted(): somebody is there
    """

    lifted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dark")
        self.setAccessibleName(curtain_words())

    def press(self, name: str) -> None:
        """Wake."""
        self.lifted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it black."""
        QPainter(self).fillRect(self.rect(), QColor(_BLACK))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Wake."""
        self.lifted.emit()
