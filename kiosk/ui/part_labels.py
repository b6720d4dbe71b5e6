"""The names of a drawing's parts as buttons beside or below it, as many as there is room for."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Part
from kiosk.ui.face import Face
from kiosk.ui.mirror import mirrored
from kiosk.ui.scene import Scene
from kiosk.ui.touch_button import TouchButton, match_words

#: The medical word in brackets is told with the part; the label has the everyday word alone.
_BRACKETS = re.compile(r"\s*[(（].*$")


def label_of(part: Part) -> str:
    """Return the everyday name of a part."""
    return _BRACKETS.sub("", part.name)


class PartLabels(QWidget):
    """Label buttons, which translate and grow with the text; kept by the screen they stand on.

    Signals:
        chosen(Part): a label was activated
    """

    chosen = Signal(object)

    def __init__(self, parts: Sequence[Part], scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        self._parts = tuple(parts)
        self._home = parent
        self._chosen = 0
        self._room = QRect()
        self.buttons = tuple(self._button(index, part) for index, part in enumerate(parts))
        self.hide()

    def select(self, chosen: Part) -> None:
        """Show which part is chosen; where not all labels fit, those around it."""
        self._chosen = self._parts.index(chosen)
        for index, (button, part) in enumerate(zip(self.buttons, self._parts, strict=True)):
            button.set_face(self._face(index, part, selected=part is chosen))
        self._arrange()

    def height_for(self, width: int) -> int:
        """Return the height of all labels in two columns of this width together, px."""
        return self._height(self._columns(self.buttons, width))

    def place(self, room: QRect) -> None:
        """Place the labels in a room, as many as fit."""
        self._room = room
        self._arrange()

    def _arrange(self) -> None:
        shown = self._page()
        for button in self.buttons:
            button.setVisible(button in shown)
        columns = self._columns(shown, self._room.width())
        for button, box in zip(shown, self._boxes(columns), strict=True):
            button.setGeometry(mirrored(box, self._room, self._scene.language))
        match_words(shown)

    def _page(self) -> tuple[TouchButton, ...]:
        """Return the labels to show: all, or the run that fits and holds the chosen part."""
        first = 0
        while first < len(self.buttons):
            last = first
            while last < len(self.buttons) and self._fits(self.buttons[first : last + 1]):
                last += 1
            if last == first:
                return ()
            if self._chosen < last:
                return self.buttons[first:last]
            first = last
        return ()

    def _fits(self, buttons: tuple[TouchButton, ...]) -> bool:
        return self._height(self._columns(buttons, self._room.width())) <= self._room.height()

    def _columns(self, buttons: Sequence[TouchButton], width: int) -> list[list[tuple[TouchButton, int]]]:
        """Return two columns of labels with their heights at half this width."""
        half = (width - self._gap) // 2
        sized = [(button, button.height_for(half)) for button in buttons]
        middle = (len(sized) + 1) // 2
        return [sized[:middle], sized[middle:]]

    def _height(self, columns: list[list[tuple[TouchButton, int]]]) -> int:
        heights = [sum(high + self._gap for _, high in column) - self._gap for column in columns]
        return max(0, *heights)

    def _boxes(self, columns: list[list[tuple[TouchButton, int]]]) -> list[QRect]:
        room, boxes = self._room, []
        half = (room.width() - self._gap) // 2
        for index, column in enumerate(columns):
            top = room.top()
            for _, high in column:
                boxes.append(QRect(room.left() + index * (half + self._gap), top, half, high))
                top += high + self._gap
        return boxes

    @property
    def _gap(self) -> int:
        return self._scene.look.sizes.gap

    def _button(self, index: int, part: Part) -> TouchButton:
        button = TouchButton(self._face(index, part), self._scene.look, self._home)
        button.clicked.connect(lambda: self.chosen.emit(part))
        return button

    def _face(self, index: int, part: Part, *, selected: bool = False) -> Face:
        upright = self._scene.look.sizes.panel.portrait
        number = self._scene.language.number(index + 1) if upright else ""
        return Face(
            f"part.{part.id}",
            "",
            label_of(part),
            selected=selected,
            row=True,
            detail=number,
            meaning=part.sentence,
        )
