"""The languages: own names large, English names small, in the order of local need."""

from kiosk.i18n.languages import Language
from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.visit import Visit


def language_face(language: Language, scene: Scene) -> Face:
    """Return the button of a language; its name is ``language.`` and the tag."""
    return Face(
        f"language.{language.tag}",
        "",
        language.endonym,
        detail=language.english,
        selected=language == scene.language,
        language=language,
    )


class LanguagesScreen(GridScreen):
    """One button a language; a touch switches and goes back."""

    def __init__(self, scene: Scene, visit: Visit) -> None:
        self._visit = visit
        faces = tuple(language_face(language, scene) for language in scene.languages)
        columns = 2 if scene.look.sizes.panel.portrait else 3
        super().__init__(scene, [Group("", faces, columns, high=34.0)])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Choose your language")

    def choose_name(self, name: str) -> None:
        """Switch the language and go back to where the visitor was."""
        self.left.emit()
        self._visit.choose_language(name.removeprefix("language."))
