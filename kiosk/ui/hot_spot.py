"""A place on a drawing that can be touched."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.content.model import Part
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
