"""Makes the screens with which a visitor asks for something: needs, a language, films."""

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
            Route.SPOKEN: self._spoken,
            Route.SIGNED: self._signed,
            Route.FILM: self._film,
        }

    def _needs(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.needs import NeedsScreen

        return NeedsScreen(scene, self._visit, self._narrator)

    def _spoken(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.spoken import SpokenScreen

        return SpokenScreen(scene, self._visit)

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
