"""The picture of an Easy Read line. It tells assistive technology nothing: the sentence beside it says it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Figure
from kiosk.theme.look import Look
from kiosk.ui.figure_paint import FigurePaint

#: An icon fills this share of its box.
_INSET = 0.06


class EasyPicture(QWidget):
    """Paints a site's own picture or drawing, else the icon of that name."""

    def __init__(self, name: str, figure: Figure | None, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._look = look
        self._picture = FigurePaint(figure, look.palette) if figure else None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture as large as the box allows."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._picture and not self._picture.empty:
            self._picture.paint(painter, box)
        else:
            inset = _INSET * box.width()
            icon = box.adjusted(inset, inset, -inset, -inset)
            self._look.icons.paint(painter, self._name, icon, self._look.palette.heading)
