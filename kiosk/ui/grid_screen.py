"""A screen that is a grid of buttons."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from kiosk.ui.arrows import back_icon, forward_icon
from kiosk.ui.face import Face, Tone
from kiosk.ui.foot import page_words
from kiosk.ui.grid import Grid
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen


class GridScreen(Screen):
    """Shows groups of buttons; below: Back, and turning where there is more than one page of them.

    ``wide``: the buttons have all of the room, as wide as the bars. ``digits``: they show what chooses them.
    """

    def __init__(
        self, scene: Scene, groups: Sequence[Group], *, wide: bool = False, digits: bool = False
    ) -> None:
        super().__init__(scene)
        self._wide = wide
        self.grid = Grid(groups, scene.look, self, digits=digits)
        self.grid.chosen.connect(self.choose_name)
        self.grid.pageChanged.connect(self.facesChanged)

    @property
    def page_words(self) -> str:
        """Which page of buttons is shown."""
        if self.grid.page_count == 1:
            return ""
        return page_words(self.grid.page + 1, self.grid.page_count, self.scene.language)

    def choose_name(self, name: str) -> None:
        """Do what the grid's button of this name says."""

    def choose(self, number: int) -> None:
        """Activate the button of this number, from 1, on the page of buttons shown."""
        name = self.numbered(number)
        if name:
            self.choose_name(name)

    def numbered(self, number: int) -> str:
        """Return the name of the button of this number on the page of buttons shown."""
        buttons = self.grid.shown
        return buttons[number - 1].face.name if 0 < number <= len(buttons) else ""

    def take_after(self, before: Screen) -> None:
        """Show the page of buttons on which a choice was just made, or that begins as the one before."""
        if isinstance(before, GridScreen):
            self.grid.show_button(before.grid.last or before.grid.first)

    def reveal(self, name: str) -> None:
        """Show the page of buttons with this one, and give it the focus."""
        self.grid.show_button(name, focus=True)

    def faces(self) -> tuple[Face, ...]:
        """Return Back, and turning if there is more than one page of buttons."""
        language = self.scene.language
        back = Face("leave", "fa6s.rotate-left", self.tr("Go back"))
        if self.grid.page_count == 1:
            return (back,)
        return (
            back,
            Face("previous", back_icon(language), self.tr("Before")),
            Face("next", forward_icon(language), self.tr("More"), Tone.GO),
        )

    def turn(self, step: int) -> None:
        """Turn to other buttons, round and round."""
        self.grid.show_page((self.grid.page + step) % self.grid.page_count)
        self.pageTurned.emit(self.page_words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the grid the room inside the margins."""
        sizes = self.scene.look.sizes
        aside, above = (sizes.gap, sizes.gap) if self._wide else (sizes.margin, sizes.margin // 2)
        self.grid.setGeometry(self.within_reach(self.rect()).adjusted(aside, above, -aside, -above))
