"""The languages: own names large, English names small, in the order of local need."""

from dataclasses import replace

from kiosk.i18n.languages import Language, language
from kiosk.ui.face import Face, Tone
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.listen_face import listen_face
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import Audio
from kiosk.visit.visit import Visit

_OTHER = f"route.{Route.SPOKEN}"


def language_face(shown: Language, scene: Scene) -> Face:
    """Return the button of a language; its name is ``language.`` and the tag."""
    return Face(
        f"language.{shown.tag}",
        "",
        shown.endonym,
        detail=shown.english,
        selected=shown == scene.language,
        language=shown,
    )


def speak(tag: str, visit: Visit, narrator: Narrator) -> None:
    """Switch to a language and greet in it; who hears every button is told by the guide."""
    visit.choose_language(tag)
    if visit.preferences.audio is Audio.OFF:
        narrator.greet([language(tag)])


class LanguagesScreen(GridScreen):
    """One button a language; a touch switches, greets and goes back. The last is for all other languages.

    All stand on one page if they can; on small glass by standing close, with the last one in the bar below.
    """

    def __init__(self, scene: Scene, visit: Visit, narrator: Narrator) -> None:
        self._visit = visit
        self._narrator = narrator
        large = round(1.6 * scene.look.sizes.floor)
        faces = [replace(language_face(one, scene), px=large) for one in scene.languages]
        columns = 3 if scene.look.sizes.panel.portrait else 6
        group = Group("", (*faces, self._other()), columns, high=60.0, most=1, spare=_OTHER)
        super().__init__(scene, [group], wide=True, digits=True)
        narrator.voicingChanged.connect(self.facesChanged)

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Choose your language")

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, hearing all languages, all others if they are not above, and turning, if needed."""
        back, *turning = super().faces()
        listen = listen_face(self._narrator.voicing, self.tr("Hear them all"), self.tr("Stop"))
        if self.grid.placed(_OTHER):
            return (back, listen, *turning)
        return (back, listen, replace(self._other(), wide=True))

    def press(self, name: str) -> None:
        """Show all other languages, or do what other screens do."""
        if name == _OTHER:
            self.choose_name(name)
        else:
            super().press(name)

    def listen(self) -> None:
        """Say the name of each language with its welcome, or stop."""
        if self._narrator.voicing is Voicing.SILENT:
            self._narrator.greet(self.scene.languages)
        else:
            self._narrator.stop()

    def choose_name(self, name: str) -> None:
        """Switch the language, greet, and go back to where the visitor was; or show all other languages."""
        kind, _, value = name.partition(".")
        if kind == "route":
            self.routeChosen.emit(Route(value))
            return
        visit, narrator = self._visit, self._narrator  # this screen is gone once it is left
        self.left.emit()
        speak(value, visit, narrator)

    def _other(self) -> Face:
        return Face(_OTHER, "fa6s.comments", self.tr("My language is not here"), Tone.QUIET)
