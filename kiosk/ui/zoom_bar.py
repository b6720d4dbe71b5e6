"""Buttons that make the drawing larger and smaller and move it: nothing has to be pinched or dragged."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.face import Face
from kiosk.ui.mirror import mirrored
from kiosk.ui.scene import Scene
from kiosk.ui.touch_button import TouchButton, match_words
from kiosk.ui.zoom import Pan

#: The buttons stand in this many columns, as many as there is room for.
_COLUMNS = (3, 2, 1)

#: On a screen lower than this, in lines at the floor size, icons give way to the drawing.
_LEAST_LINES = 22


class ZoomBar(QWidget):
    """One button while all of the drawing is seen; six places while it is larger, those of use filled.

    Signals:
        pressed(str): ``larger``, ``smaller`` or the value of a Pan
    """

    pressed = Signal(str)

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        self._zoomed = False
        self.buttons = tuple(self._button(face) for face in self._faces())
        self.offer({"larger"}, zoomed=False)

    def offer(self, names: AbstractSet[str], *, zoomed: bool) -> None:
        """Show the buttons of these names; the others' places stay empty."""
        self._zoomed = zoomed
        for button in self.buttons:
            button.setVisible(button.face.name in names)
        self._place()

    def narrowest(self) -> int:
        """Return the least width of the bar, px."""
        return max(button.narrowest() for button in self._places)

    def height_for(self, width: int) -> int:
        """Return the height that the bar needs at a width, px."""
        gap, columns = self._gap, self._columns(width)
        rows = -(-len(self._places) // columns)
        return rows * (self._row_height(width, columns) + gap) - gap

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons."""
        self._place()

    @property
    def _places(self) -> tuple[TouchButton, ...]:
        return self.buttons if self._zoomed else self.buttons[:1]

    @property
    def _gap(self) -> int:
        return self._scene.look.sizes.gap

    def _columns(self, width: int) -> int:
        wanted = [count for count in _COLUMNS if count <= len(self._places)]
        least = self.narrowest()
        return next((count for count in wanted if self._button_width(width, count) >= least), 1)

    def _button_width(self, width: int, columns: int) -> int:
        return (width + self._gap) // columns - self._gap

    def _row_height(self, width: int, columns: int) -> int:
        return max(button.height_for(self._button_width(width, columns)) for button in self._places)

    def _place(self) -> None:
        if self.width() < self._scene.look.sizes.target:
            return
        columns = self._columns(self.width())
        width, height = self._button_width(self.width(), columns), self._row_height(self.width(), columns)
        for index, button in enumerate(self._places):
            left, top = (index % columns) * (width + self._gap), (index // columns) * (height + self._gap)
            box = QRect(left, top, width, height)
            button.setGeometry(mirrored(box, self.rect(), self._scene.language))
        match_words([button for button in self._places if button.isVisibleTo(self)])

    def _faces(self) -> tuple[Face, ...]:
        """Return the faces as they stand in three columns, like arrow keys; left is never mirrored."""
        left = Face(Pan.LEFT, "fa6s.arrow-left", self.tr("Left"))
        right = Face(Pan.RIGHT, "fa6s.arrow-right", self.tr("Right"))
        first, last = (right, left) if self._scene.language.rtl else (left, right)
        return (
            Face("larger", "fa6s.magnifying-glass-plus", self.tr("Larger")),
            Face(Pan.UP, "fa6s.arrow-up", self.tr("Up")),
            Face("smaller", "fa6s.magnifying-glass-minus", self.tr("Smaller")),
            first,
            Face(Pan.DOWN, "fa6s.arrow-down", self.tr("Down")),
            last,
        )

    def _button(self, wanted: Face) -> TouchButton:
        sizes = self._scene.look.sizes
        low = sizes.panel.height_px < _LEAST_LINES * sizes.floor
        face = replace(wanted, icon="") if low else wanted
        button = TouchButton(face, self._scene.look, self)
        button.clicked.connect(lambda: self.pressed.emit(face.name))
        return button
