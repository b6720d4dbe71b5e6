"""The ring around an item that is spoken of and cannot have the focus."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.ui.shapes import FOCUS_MM, focus_ring


class Ring(QWidget):
    """Lies over the window and takes no touch."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._look: Look | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, widgets: Iterable[QWidget], look: Look) -> None:
        """Show the ring just outside some widgets that stand together."""
        self._look = look
        reach = 2 * look.sizes.mm(FOCUS_MM)
        box = QRect()
        for widget in widgets:
            box |= QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
        room = self._window.rect()
        self.setGeometry(box.adjusted(-reach, -reach, reach, reach).intersected(room))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        if self._look:
            focus_ring(QPainter(self), QRectF(self.rect()), self._look)
