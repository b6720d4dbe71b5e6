"""Put up a leaflet from a stick: what is on it, one touch each, and how the copying goes."""

from PySide6.QtGui import QResizeEvent

from kiosk.content.putting_up import Offered
from kiosk.ui.face import Face, Tone
from kiosk.ui.grid import Grid
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.notice import Notice
from kiosk.ui.putting_up import PuttingUp
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene

#: What is said where the kiosk was started with leaflets that are not its own to change.
_NOWHERE = "Leaflets cannot be put up here. The kiosk was started without a folder for them."


class StaffLeafletsScreen(GridScreen):
    """Says what is so in a frame; below it a button for each leaflet that was found."""

    def __init__(self, scene: Scene, putting: PuttingUp | None) -> None:
        self._putting = putting
        super().__init__(scene, [])
        self._words = _NOWHERE
        self._notice = self._framed()
        if putting:
            putting.changed.connect(self._show_change)
            if not putting.words:
                putting.look()
            self._show_change()

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "Put up a leaflet"

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, looking again, and turning where there is more than one page."""
        back, *turning = super().faces()
        look = Face("look", "fa6s.magnifying-glass", "Look again", Tone.GO)
        return (back, look, *turning) if self._putting else (back, *turning)

    def press(self, name: str) -> None:
        """Look again, or what other screens do."""
        if name == "look" and self._putting:
            self._putting.look()
        else:
            super().press(name)

    def choose_name(self, name: str) -> None:
        """Put this leaflet up."""
        if self._putting:
            self._putting.put_up(self._putting.offered[int(name.rpartition(".")[2])])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words what they need and the buttons the rest."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        margin = self.scene.look.sizes.margin
        box = self.within_reach(self.rect()).adjusted(margin, margin // 2, -margin, -margin // 2)
        high = Notice.height_of(self._words, self.scene.look, box.width())
        self._notice.setGeometry(box.left(), box.top(), box.width(), high)
        self.grid.setGeometry(box.adjusted(0, high + 2 * self.scene.look.sizes.gap, 0, 0))

    def _arrange(self, groups: list[Group]) -> None:
        self.grid.hide()
        self.grid.deleteLater()
        self.grid = Grid(groups, self.scene.look, self)
        self.grid.chosen.connect(self.choose_name)
        self.grid.pageChanged.connect(self.facesChanged)
        self.grid.setVisible(self.isVisible())

    def _framed(self) -> Notice:
        return Notice("fa6s.circle-info", self._words, self.scene.look, self)

    def _show_change(self) -> None:
        """Show what is so now, and say it; how far a copy is is only shown."""
        if self._putting is None or self._words == self._putting.words:
            return
        self._words = self._putting.words
        self._notice.hide()
        self._notice.deleteLater()
        self._notice = self._framed()
        self._notice.setVisible(self.isVisible())
        shown = [_face(index, one) for index, one in enumerate(self._putting.offered)]
        if [button.face for button in self.grid.buttons] != shown:
            self._arrange([Group("", tuple(shown), 1, high=30.0)] if shown else [])
        self._place()
        if not self._putting.busy:
            self.pageTurned.emit(self._words)


def _face(index: int, one: Offered) -> Face:
    icon = "fa6s.triangle-exclamation" if one.fault else "fa6s.file-arrow-up"
    return Face(f"put-up.{index}", icon, one.title, detail="cannot be used" if one.fault else "", row=True)
