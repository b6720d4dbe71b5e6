"""The leaflets that there are: a large tile each, with its picture and its title."""

from PySide6.QtCore import QCoreApplication

from kiosk.content.model import BlockKind, Figure, Leaflet
from kiosk.i18n.languages import ENGLISH, language
from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Choice, Scene
from kiosk.visit.visit import Visit


def choose_words() -> str:
    """Return the name of this screen."""
    return QCoreApplication.translate("LeafletsScreen", "Choose a leaflet")


def leaflet_face(choice: Choice, scene: Scene) -> Face:
    """Return the tile of a leaflet; its name is ``leaflet.`` and the id, "" for the first.

    A leaflet without words in the visitor's language has its own title, and below it the name of the
    language that it is in.
    """
    own = language(choice.leaflet.language) if not choice.foreign else ENGLISH
    return Face(
        f"leaflet.{choice.id}",
        "fa6s.file-lines",
        choice.leaflet.short_title,
        detail=own.endonym if choice.foreign else "",
        selected=choice.chosen,
        language=own if own != scene.language else None,
        pictured=True,
        figure=_first_figure(choice.leaflet),
    )


class LeafletsScreen(GridScreen):
    """A touch opens the start of that leaflet; all other choices stay as they are."""

    def __init__(self, scene: Scene, visit: Visit) -> None:
        self._visit = visit
        faces = tuple(leaflet_face(one, scene) for one in scene.choices())
        columns = 2 if scene.look.sizes.panel.portrait else 3
        super().__init__(scene, [Group("", faces, columns, high=90.0)])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return choose_words()

    def choose_name(self, name: str) -> None:
        """Show the leaflet's start; this screen is gone once the leaflet changes."""
        routes = self.routeChosen
        self._visit.choose_leaflet(name.removeprefix("leaflet."))
        routes.emit(Route.START)


def _first_figure(leaflet: Leaflet) -> Figure | None:
    """Return the first picture that the leaflet prints."""
    printed = (block.figure for block in leaflet.blocks if block.kind is BlockKind.FIGURE)
    return next((leaflet.figure(name) for name in printed if name), None)
