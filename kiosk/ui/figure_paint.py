"""Paints the picture of a leaflet into a box, as large as the box allows."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from kiosk.content.model import Figure
from kiosk.theme.colours import Palette
from kiosk.ui.drawing import recoloured


class FigurePaint:
    """A drawing in the theme's colours, or a photograph."""

    def __init__(self, figure: Figure, palette: Palette) -> None:
        self._drawing = recoloured(figure.svg, palette) if figure.svg else None
        self._photograph = QPixmap()
        if figure.image:
            self._photograph.loadFromData(figure.image)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint it in the middle of a box; nothing where the photograph cannot be opened."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._drawing:
            place = _fitted(self._drawing.defaultSize(), box)
            painter.save()
            painter.setClipRect(place)  # what lies outside its view is no part of a drawing
            self._drawing.render(painter, place)
            painter.restore()
        elif not self._photograph.isNull():
            painter.drawPixmap(_fitted(self._photograph.size(), box).toRect(), self._photograph)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to paint."""
        return self._drawing is None and self._photograph.isNull()


def _fitted(size: QSize, box: QRectF) -> QRectF:
    scaled = size.scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (box.width() - scaled.width()) / 2, (box.height() - scaled.height()) / 2
    return QRectF(box.left() + left, box.top() + top, scaled.width(), scaled.height())
