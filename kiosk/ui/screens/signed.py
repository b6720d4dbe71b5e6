"""British Sign Language: a Trust's own films, section by section; where there are none, an interpreter."""

from PySide6.QtCore import QCoreApplication

from kiosk.i18n.spoken_languages import BRITISH_SIGN
from kiosk.ui.face import Face
from kiosk.ui.need_words import need_words
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.told_grid import ToldGridScreen
from kiosk.visit.needs import Need
from kiosk.visit.preferences import Edition
from kiosk.visit.visit import Visit


class SignedScreen(ToldGridScreen):
    """A button a film, then the card that asks for an interpreter, and Easy Read."""

    def __init__(self, scene: Scene, visit: Visit) -> None:
        self._visit = visit
        filmed = {film.section for film in scene.leaflet.films}
        none = self.tr("There is no film in British Sign Language yet. You can ask for an interpreter.")
        films = tuple(
            Face(f"film.{section.id}", "fa6s.film", section.label)
            for section in scene.leaflet.sections
            if section.id in filmed
        )
        words = need_words(Need.SIGN)
        others = [Face(f"route.{Route.INTERPRETER}", words.icon, words.own, pictured=True)]
        if scene.leaflet.easy_read:  # English may be a second language
            easy = QCoreApplication.translate("StartScreen", "Easy Read")
            others.append(Face(f"edition.{Edition.EASY_READ}", "fa6s.book-open-reader", easy, pictured=True))
        columns = 1 if scene.look.sizes.panel.portrait else 2
        told = "" if films else none
        super().__init__(scene, "fa6s.circle-info", told, [Group("", (*films, *others), columns, high=50.0)])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return QCoreApplication.translate("StartScreen", "British Sign Language")

    def choose_name(self, name: str) -> None:
        """Show the film, Easy Read, or the card."""
        kind, _, value = name.partition(".")
        if kind == "edition":
            routes = self.routeChosen
            self._visit.choose_edition(Edition(value))
            routes.emit(Route.READING)
        elif kind == "film":
            self._visit.watch(value)
            self.routeChosen.emit(Route.FILM)
        else:
            self._visit.choose_spoken(BRITISH_SIGN.tag)
            self.routeChosen.emit(Route(value))
