"""A figure: the drawing in the theme's colours, and where its parts are."""

from dataclasses import asdict, replace

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Figure, Part
from kiosk.theme.colours import Palette
from kiosk.theme.look import Look
from kiosk.ui.zoom import Pan, Zoom


def recoloured(svg: str, palette: Palette) -> QSvgRenderer:
    """Return a renderer for the drawing with ``{{role}}`` tokens replaced by the theme's colours."""
    for role, colour in asdict(palette).items():
        svg = svg.replace("{{" + role + "}}", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer


class Drawing(QWidget):
    """Paints a figure as large as its room allows, or larger; one part may be lit."""

    def __init__(self, figure: Figure, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = figure
        self._look = look
        self._renderer = recoloured(figure.svg, look.palette)
        self._zoom = Zoom()
        self._lit: Part | None = None
        self._lit_renderer: QSvgRenderer | None = None
        self.setAccessibleName(figure.short)
        self.setAccessibleDescription(figure.long)

    def light(self, part: Part | None) -> None:
        """Show one part in a strong colour."""
        if part is not self._lit:
            self._lit = part
            self._lit_renderer = self._lit_up() if part else None
            self.update()

    def box(self) -> QRectF:
        """Return where the whole drawing is painted, px of this widget."""
        return self._zoom.box(self._whole, QSizeF(self.size()))

    @property
    def zoom(self) -> Zoom:
        """How large it is."""
        return self._zoom

    @property
    def pans(self) -> frozenset[Pan]:
        """Where there is more of it to see."""
        return self._zoom.pans(self._whole, QSizeF(self.size()))

    def step_zoom(self, step: int) -> None:
        """Make it larger (1) or smaller (-1)."""
        self._zoom = self._zoom.stepped(step)
        self.update()

    def pan(self, pan: Pan) -> None:
        """Look elsewhere."""
        self._zoom = self._zoom.panned(pan, self._whole, QSizeF(self.size()))
        self.update()

    def centre(self, part: Part) -> None:
        """Bring a part to the middle, as far as the drawing's edges allow; of a pair the first."""
        boxes = self.element_boxes(part)
        self._zoom = self._zoom.centred(boxes[0].center() if boxes else QPointF(), self.box())
        self.update()

    @property
    def _whole(self) -> QSizeF:
        return QSizeF(self._renderer.defaultSize())

    def element_boxes(self, part: Part) -> list[QRectF]:
        """Return where each element of a part is painted, px of this widget."""
        frame, view = self.box(), self._renderer.viewBoxF()
        scale = frame.width() / view.width()
        boxes = []
        for name in part.elements:
            bounds = self._renderer.transformForElement(name).mapRect(self._renderer.boundsOnElement(name))
            origin = frame.topLeft() + (bounds.topLeft() - view.topLeft()) * scale
            boxes.append(QRectF(origin, bounds.size() * scale))
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing, then the lit part on top of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.box()
        self._renderer.render(painter, box)
        if self._lit and self._lit_renderer:
            for name, element in zip(self._lit.elements, self.element_boxes(self._lit), strict=True):
                self._lit_renderer.render(painter, name, element)

    def _lit_up(self) -> QSvgRenderer:
        palette = self._look.palette
        lit = dict.fromkeys(("bone", "bone_shade", "cartilage"), palette.word)
        strong = replace(palette, **lit, outline=palette.word_ink)
        return recoloured(self.figure.svg, strong)
