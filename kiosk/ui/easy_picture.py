"""The picture of an Easy Read line. It tells assistive technology nothing: the sentence beside it says it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Figure
from kiosk.theme.look import Look
from kiosk.ui.drawing import recoloured

#: An icon fills this share of its box.
_INSET = 0.06


class EasyPicture(QWidget):
    """Paints a site's own picture or drawing, else the icon of that name."""

    def __init__(self, name: str, figure: Figure | None, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._look = look
        self._drawing = recoloured(figure.svg, look.palette) if figure and figure.svg else None
        self._photograph = QPixmap()
        if figure and figure.image:
            self._photograph.loadFromData(figure.image)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture as large as the box allows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        if self._drawing:
            self._drawing.render(painter, self._fitted(self._drawing.defaultSize()))
        elif not self._photograph.isNull():
            painter.drawPixmap(self._fitted(self._photograph.size()).toRect(), self._photograph)
        else:
            inset = _INSET * box.width()
            icon = box.adjusted(inset, inset, -inset, -inset)
            self._look.icons.paint(painter, self._name, icon, self._look.palette.heading)

    def _fitted(self, size: QSize) -> QRectF:
        scaled = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - scaled.width()) / 2, (self.height() - scaled.height()) / 2
        return QRectF(left, top, scaled.width(), scaled.height())
