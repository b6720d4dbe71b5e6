"""A grid of buttons below a line that says what is so."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.notice import Notice
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene


class ToldGridScreen(GridScreen):
    """Shows words in a frame, then the buttons; "" for no words."""

    def __init__(self, scene: Scene, icon: str, words: str, groups: Sequence[Group]) -> None:
        super().__init__(scene, groups)
        self._told = words
        self._notice = Notice(icon, words, scene.look, self) if words else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words what they need and the grid the rest."""
        super().resizeEvent(event)
        if self._notice is None:
            return
        box = self.grid.geometry()
        high = Notice.height_of(self._told, self.scene.look, box.width())
        self._notice.setGeometry(box.left(), box.top(), box.width(), high)
        self.grid.setGeometry(box.adjusted(0, high + 2 * self.scene.look.sizes.gap, 0, 0))
