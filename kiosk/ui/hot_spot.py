"""A place on a drawing that can be touched."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.content.model import Part
from kiosk.ui.drawing import Drawing
from kiosk.ui.scene import Scene
from kiosk.ui.shapes import focus_ring


class HotSpot(QPushButton):
    """A see-through button over one element of a part."""

    def __init__(self, part: Part, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self._look = scene.look
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName(f"spot.{part.id}")
        self.setAccessibleName(part.name)
        self.setAccessibleDescription(part.sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing but the focus."""
        if self.hasFocus():
            focus_ring(QPainter(self), QRectF(self.rect()), self._look)


def place_spots(spots: Sequence[HotSpot], drawing: Drawing, parts: Sequence[Part], target: int) -> None:
    """Place a spot over each element of the parts, at least ``target`` px wide, the smaller on top."""
    elements = [box for part in parts for box in drawing.element_boxes(part)]
    for spot, box in zip(spots, elements, strict=True):
        across, down = (max(0.0, target - side) / 2 for side in (box.width(), box.height()))
        spot.setGeometry(box.adjusted(-across, -down, across, down).toRect())
    for spot in sorted(spots, key=lambda one: one.width() * one.height(), reverse=True):
        spot.raise_()
