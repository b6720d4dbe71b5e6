"""Own colours: a paper, and an ink that is clear on it."""

from dataclasses import replace

from kiosk.theme.pairs import Colour, Pair, inks_on, nearest_pair, on_paper, palette_of
from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.visit import Visit


class ColoursScreen(GridScreen):
    """Each button shows its pair; only pairs of at least 7:1 are there. Every choice acts at once."""

    def __init__(self, scene: Scene, visit: Visit) -> None:
        self._visit = visit
        super().__init__(scene, [])
        self._pair = scene.preferences.pair or nearest_pair(scene.preferences.theme)
        self.grid.set_groups([self._paper_group(), self._ink_group()])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Own colours")

    def choose_name(self, name: str) -> None:
        """Put on the pair of this button."""
        kind, _, value = name.partition(".")
        colour = Colour(value)
        if kind == "paper":
            self._visit.choose_pair(on_paper(colour, self._pair.ink))
        else:
            self._visit.choose_pair(replace(self._pair, ink=colour))

    def _paper_group(self) -> Group:
        faces = tuple(
            self._face("paper", paper, on_paper(paper, self._pair.ink), selected=paper is self._pair.paper)
            for paper in Colour
        )
        return Group(self.tr("Background"), faces, 4)

    def _ink_group(self) -> Group:
        faces = tuple(
            self._face("ink", ink, replace(self._pair, ink=ink), selected=ink is self._pair.ink)
            for ink in inks_on(self._pair.paper)
        )
        return Group(self.tr("Text colour"), faces, 4)

    def _face(self, kind: str, colour: Colour, pair: Pair, *, selected: bool) -> Face:
        chosen = selected and self.scene.preferences.pair is not None
        return Face(f"{kind}.{colour}", "", self._named(colour), selected=chosen, swatch=palette_of(pair))

    def _named(self, colour: Colour) -> str:
        return {
            Colour.WHITE: self.tr("White"),
            Colour.CREAM: self.tr("Pale yellow"),
            Colour.YELLOW: self.tr("Yellow"),
            Colour.BLUE: self.tr("Pale blue"),
            Colour.GREEN: self.tr("Pale green"),
            Colour.GREY: self.tr("Soft grey"),
            Colour.BLACK: self.tr("Black"),
            Colour.NAVY: self.tr("Dark blue"),
        }[colour]
