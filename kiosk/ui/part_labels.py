"""The names of a drawing's parts as buttons beside or below it, where there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QStyle, QWidget

from kiosk.content.model import Part
from kiosk.theme.look import direction_of
from kiosk.ui.face import Face
from kiosk.ui.scene import Scene
from kiosk.ui.touch_button import TouchButton

#: Least share of the room that stays for the drawing.
_DRAWING_SHARE = 0.5


class PartLabels(QWidget):
    """Label buttons, which translate and grow with the text.

    Signals:
        chosen(Part): a label was activated
    """

    chosen = Signal(object)

    def __init__(self, parts: Sequence[Part], scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        self._parts = tuple(parts)
        self._home = parent
        self.buttons = tuple(self._button(index, part) for index, part in enumerate(parts))
        self.hide()

    def select(self, chosen: Part) -> None:
        """Show which part is chosen."""
        for index, (button, part) in enumerate(zip(self.buttons, self._parts, strict=True)):
            button.set_face(self._face(index, part, selected=part is chosen))

    def place(self, room: QRect) -> QRect:
        """Place the labels in a room, and return what is left for the drawing.

        Beside the drawing in landscape, below it in portrait; nowhere if they would take more than
        their share.
        """
        portrait = self._scene.look.sizes.panel.portrait
        left, boxes = self._below(room) if portrait else self._beside(room)
        for button in self.buttons:
            button.setVisible(bool(boxes))
        for button, box in zip(self.buttons, boxes, strict=False):
            button.setGeometry(QStyle.visualRect(direction_of(self._scene.language), room, box))
        mirrored = QStyle.visualRect(direction_of(self._scene.language), room, left)
        return mirrored if boxes else room

    def _below(self, room: QRect) -> tuple[QRect, list[QRect]]:
        width = (room.width() - self._gap) // 2
        high = self._height(width)
        rows = (len(self.buttons) + 1) // 2
        taken = rows * (high + self._gap)
        if not self.buttons or taken > (1 - _DRAWING_SHARE) * room.height():
            return room, []
        left = QRect(room.left(), room.top(), room.width(), room.height() - taken)
        boxes = []
        for index in range(len(self.buttons)):
            x = room.left() + (index % 2) * (width + self._gap)
            y = left.bottom() + self._gap + (index // 2) * (high + self._gap)
            boxes.append(QRect(x, y, width, high))
        return left, boxes

    def _beside(self, room: QRect) -> tuple[QRect, list[QRect]]:
        width = round(room.width() * (1 - _DRAWING_SHARE))
        column = (width - self._gap) // 2
        high = self._height(column)
        rows = (len(self.buttons) + 1) // 2
        if not self.buttons or rows * (high + self._gap) - self._gap > room.height():
            return room, []
        left = QRect(room.left(), room.top(), room.width() - width - 2 * self._gap, room.height())
        boxes = []
        for index in range(len(self.buttons)):
            x = left.right() + 2 * self._gap + (index // rows) * (column + self._gap)
            y = room.top() + (index % rows) * (high + self._gap)
            boxes.append(QRect(x, y, column, high))
        return left, boxes

    @property
    def _gap(self) -> int:
        return self._scene.look.sizes.gap

    def _height(self, width: int) -> int:
        return max((button.height_for(width) for button in self.buttons), default=0)

    def _button(self, index: int, part: Part) -> TouchButton:
        button = TouchButton(self._face(index, part), self._scene.look, self._home)
        button.clicked.connect(lambda: self.chosen.emit(part))
        return button

    def _face(self, index: int, part: Part, *, selected: bool = False) -> Face:
        number = self._scene.language.number(index + 1)
        return Face(f"part.{part.id}", "", part.name, selected=selected, row=True, detail=number)
