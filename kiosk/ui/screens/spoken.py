"""My language is not here: British Sign Language and many others, each by its own name."""

from kiosk.i18n.languages import ENGLISH, Language
from kiosk.i18n.spoken_languages import BRITISH_SIGN, spoken_languages
from kiosk.theme.fonts import missing_families
from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.visit import Visit

#: From the start screen through the languages and all these pages it is six touches to a card.
_PAGES = 4


def written(spoken: Language) -> bool:
    """Return whether this machine has the font that the language's own name is written in."""
    return spoken.families[0] not in missing_families(spoken)


class SpokenScreen(GridScreen):
    """A button a language; a touch shows the card that calls an interpreter."""

    def __init__(self, scene: Scene, visit: Visit) -> None:
        self._visit = visit
        faces = tuple(_face(spoken) for spoken in spoken_languages())
        columns = 3 if scene.look.sizes.panel.portrait else 6
        super().__init__(scene, [Group("", faces, columns, most=_PAGES)], wide=True, digits=True)

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Touch your language to ask for an interpreter")

    def choose_name(self, name: str) -> None:
        """Show the card of this language."""
        self._visit.choose_spoken(name.removeprefix("spoken."))
        self.routeChosen.emit(Route.INTERPRETER)


def _face(spoken: Language) -> Face:
    """Return the own name above the English one; the English alone where the own cannot be drawn."""
    icon = "fa6s.hands-asl-interpreting" if spoken == BRITISH_SIGN else ""
    name = f"spoken.{spoken.tag}"
    if spoken == BRITISH_SIGN or not written(spoken):
        return Face(name, icon, spoken.english, language=ENGLISH)
    return Face(name, icon, spoken.endonym, detail=spoken.english, language=spoken)
