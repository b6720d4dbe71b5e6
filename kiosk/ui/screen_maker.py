"""Makes the screen of a route."""

from collections.abc import Callable
from datetime import date

from kiosk.content.model import BlockKind
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.screens.about import AboutScreen
from kiosk.ui.screens.contents import ContentsScreen
from kiosk.ui.screens.easier import EasierScreen
from kiosk.ui.screens.help import HelpScreen
from kiosk.ui.screens.languages import LanguagesScreen
from kiosk.ui.screens.picture import PictureScreen
from kiosk.ui.screens.reading import ReadingScreen
from kiosk.ui.screens.start import StartScreen
from kiosk.ui.screens.voice import VoiceScreen
from kiosk.visit.visit import Visit


class ScreenMaker:
    """Knows what each screen is made from. ``today`` tells the date, for the leaflet's review date."""

    def __init__(self, visit: Visit, narrator: Narrator, reset_s: int, today: Callable[[], date]) -> None:
        self._visit = visit
        self._narrator = narrator
        self._reset_s = reset_s
        self._today = today

    def make(self, route: Route, scene: Scene) -> Screen:
        """Return a new screen."""
        visit, narrator = self._visit, self._narrator
        makers: dict[Route, Callable[[], Screen]] = {
            Route.START: lambda: StartScreen(scene, visit, narrator),
            Route.READING: lambda: ReadingScreen(scene, visit, narrator),
            Route.CONTENTS: lambda: ContentsScreen(scene, visit, narrator),
            Route.PICTURE: lambda: self._picture(scene),
            Route.LANGUAGES: lambda: LanguagesScreen(scene, visit),
            Route.EASIER: lambda: EasierScreen(scene, visit),
            Route.VOICE: lambda: VoiceScreen(scene, visit, narrator),
            Route.ABOUT: lambda: AboutScreen(scene, narrator, self._today()),
            Route.HELP: lambda: HelpScreen(scene, narrator, self._reset_s),
        }
        return makers[route]()

    def _picture(self, scene: Scene) -> Screen:
        """Return the screen of the leaflet's first drawing; the reading page where it has none."""
        for block in scene.leaflet.blocks:
            if block.kind is BlockKind.FIGURE and block.figure:
                return PictureScreen(scene, self._narrator, scene.leaflet.figure(block.figure), block.text)
        return ReadingScreen(scene, self._visit, self._narrator)
