"""Make it easier: text size, colours, moving pages, and the way to the voice's settings."""

from kiosk.theme.colours import PALETTES, Theme
from kiosk.theme.sizes import Sizes
from kiosk.ui.face import Face, Tone
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.visit import Visit


class EasierScreen(GridScreen):
    """Every choice acts at once, on this screen too."""

    def __init__(self, scene: Scene, visit: Visit) -> None:
        self._visit = visit
        super().__init__(scene, [])
        self.grid.set_groups([self._size_group(), self._colour_group(), self._other_group()])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Make it easier")

    def choose_name(self, name: str) -> None:
        """Make the choice."""
        kind, _, value = name.partition(".")
        if kind == "size":
            self._visit.choose_size(int(value))
        elif kind == "theme":
            self._visit.choose_theme(Theme(value))
        elif kind == "motion":
            self._visit.choose_motion(not self.scene.preferences.motion)
        elif kind == "route":
            self.routeChosen.emit(Route(value))

    def _size_group(self) -> Group:
        panel = self.scene.look.sizes.panel
        chosen = self.scene.preferences.size
        number = self.scene.language.number
        faces = tuple(
            Face(
                f"size.{step}",
                "",
                self.tr("Size {number}").format(number=number(step)),
                selected=step == chosen,
                px=min(Sizes(panel, step).body, Sizes(panel, 3).body),
            )
            for step in (1, 2, 3, 4)
        )
        return Group(self.tr("Text size"), faces, 4 if not panel.portrait else 2, high=34.0)

    def _colour_group(self) -> Group:
        names = {
            Theme.DAY: self.tr("Dark on white"),
            Theme.CREAM: self.tr("Dark on pale yellow"),
            Theme.CONTRAST: self.tr("White on black"),
            Theme.YELLOW: self.tr("Yellow on black"),
        }
        chosen = self.scene.preferences.theme
        faces = tuple(
            Face(f"theme.{theme}", "", words, selected=theme is chosen, swatch=PALETTES[theme])
            for theme, words in names.items()
        )
        return Group(self.tr("Colours"), faces, 4 if not self.scene.look.sizes.panel.portrait else 2)

    def _other_group(self) -> Group:
        moving = self.scene.preferences.motion
        words = self.tr("Moving pages: on") if moving else self.tr("Moving pages: off")
        icon = "fa6s.toggle-on" if moving else "fa6s.toggle-off"
        faces = (
            Face("motion", icon, words, selected=moving),
            Face("route.voice", "fa6s.volume-high", self.tr("Voice and sound"), Tone.VOICE),
        )
        return Group(self.tr("More"), faces, 2)
