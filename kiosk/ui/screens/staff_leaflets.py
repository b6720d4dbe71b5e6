"""Put up a leaflet from a stick, or let another one stand first: one touch each, and how the copying goes."""

from collections.abc import Iterator, Sequence

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
    """Says what is so in a frame; below it what can be done with each leaflet found, and with those up."""

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
        """Put this leaflet up, before the others or beside them, or let one that is up stand first."""
        kind, _, value = name.partition(".")
        if self._putting is None:
            return
        if kind == "stand-first":
            title = next(one.leaflet.short_title for one in self.scene.choices() if one.leaflet.id == value)
            self._putting.show_first(value, f"{title} stands first now.")
        else:
            self._putting.put_up(self._putting.offered[int(value)], first=kind == "put-first")

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
        self.grid.show()

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
        groups = [*_groups(self._putting.offered, self.scene), *_up(self.scene)]
        shown = [face for group in groups for face in group.faces]
        if [button.face for button in self.grid.buttons] != shown:
            self._arrange(groups)
        self._place()
        if not self._putting.busy:
            self.pageTurned.emit(self._words)


def _groups(found: Sequence[Offered], scene: Scene) -> Iterator[Group]:
    """Yield what can be done with each leaflet on the stick; the one that stands first stays so."""
    first = scene.choices()[0].leaflet.id
    for index, one in enumerate(found):
        put_up = f"put-up.{index}"
        if one.fault:
            face = Face(put_up, "fa6s.triangle-exclamation", one.title, detail="cannot be used", row=True)
            yield Group("", (face,), 1, high=30.0)
        elif one.leaflet_id == first:
            face = Face(put_up, "fa6s.file-arrow-up", one.title, detail="in place of the one shown", row=True)
            yield Group("", (face,), 1, high=30.0)
        else:
            before = Face(f"put-first.{index}", "fa6s.house", "Put up and show first", detail=one.title)
            beside = Face(put_up, "fa6s.file-arrow-up", "Put up beside the others", detail=one.title)
            yield Group("", (before, beside), 2, high=36.0)


def _up(scene: Scene) -> Iterator[Group]:
    """Yield the leaflets that are up and do not stand first."""
    faces = tuple(
        Face(
            f"stand-first.{one.leaflet.id}",
            "fa6s.house",
            one.leaflet.short_title,
            detail="show first",
            row=True,
        )
        for one in scene.choices()[1:]
    )
    if faces:
        yield Group("Up now, beside the first", faces, 1, high=26.0)
