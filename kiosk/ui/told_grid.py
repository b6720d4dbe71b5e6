"""A grid of buttons below a line that says what is so."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent

from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.mirror import mirrored
from kiosk.ui.notice import Notice
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene

#: What the words may take of the width of low glass.
_SHARES = (0.5, 0.6, 0.7)


class ToldGridScreen(GridScreen):
    """Shows words in a frame, then the buttons; "" for no words."""

    def __init__(self, scene: Scene, icon: str, words: str, groups: Sequence[Group]) -> None:
        super().__init__(scene, groups)
        self._told = words
        self._notice = Notice(icon, words, scene.look, self) if words else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words what they need and the grid the rest; on low glass they stand side by side.

        The words may stand above what everybody reaches, for nobody touches them.
        """
        super().resizeEvent(event)
        if self._notice is None:
            return
        box, gap = self.grid.geometry(), self.scene.look.sizes.gap
        high = self._height(box.width())
        top = max(box.top(), self.scene.look.sizes.margin // 2 + high + 2 * gap)
        if box.bottom() + 1 - top >= self.scene.look.sizes.target:
            self._notice.setGeometry(box.left(), top - 2 * gap - high, box.width(), high)
            self.grid.setGeometry(box.adjusted(0, top - box.top(), 0, 0))
            return
        widths = [round(share * (box.width() - 2 * gap)) for share in _SHARES]
        wide = next((width for width in widths if self._height(width) <= box.height()), widths[-1])
        whole = self.rect()
        told = QRect(box.left(), box.top(), wide, min(self._height(wide), box.height()))
        rest = box.adjusted(wide + 2 * gap, 0, 0, 0)
        self._notice.setGeometry(mirrored(told, whole, self.scene.language))
        self.grid.setGeometry(mirrored(rest, whole, self.scene.language))

    def _height(self, width: int) -> int:
        return Notice.height_of(self._told, self.scene.look, width)
