"""Makes the screens with which a visitor asks for something: needs, an interpreter, films."""

from collections.abc import Callable

from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.visit.visit import Visit


class AskingScreens:
    """Knows what these screens are made from; a screen's module is loaded when it is first shown."""

    def __init__(self, visit: Visit, narrator: Narrator) -> None:
        self._visit = visit
        self._narrator = narrator
        self.makers: dict[Route, Callable[[Scene], Screen]] = {
            Route.NEEDS: self._needs,
            Route.CARD: self._card,
            Route.SPOKEN: self._spoken,
            Route.INTERPRETER: self._interpreter,
            Route.SIGNED: self._signed,
            Route.FILM: self._film,
        }

    def _needs(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.needs import NeedsScreen

        return NeedsScreen(scene, self._visit, self._narrator)

    def _card(self, scene: Scene) -> Screen:
        from kiosk.ui.need_words import card_words
        from kiosk.ui.screens.card import CardScreen

        return CardScreen(scene, self._narrator, card_words(self._visit.needs, scene.language))

    def _spoken(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.spoken import SpokenScreen

        return SpokenScreen(scene, self._visit)

    def _interpreter(self, scene: Scene) -> Screen:
        """Return the card of the language that the visitor speaks; British Sign Language at first."""
        from kiosk.i18n.spoken_languages import BRITISH_SIGN, spoken_language
        from kiosk.ui.screens.interpreter import InterpreterScreen

        return InterpreterScreen(scene, spoken_language(self._visit.spoken or BRITISH_SIGN.tag))

    def _signed(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.signed import SignedScreen

        return SignedScreen(scene, self._visit)

    def _film(self, scene: Scene) -> Screen:
        """Return the film that the visitor chose; the list of films where there is none."""
        for film in scene.leaflet.films:
            if film.section == self._visit.film:
                from kiosk.ui.screens.film import FilmScreen

                return FilmScreen(scene, film)
        return self._signed(scene)
