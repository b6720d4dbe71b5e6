"""Makes the screen of a route; a screen's module is loaded when the screen is first shown."""

from collections.abc import Callable, Mapping
from datetime import date

from kiosk.content.model import BlockKind
from kiosk.ui.asking_screens import AskingScreens
from kiosk.ui.hearing import Hearing
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.visit.preferences import Edition
from kiosk.visit.visit import Visit


class ScreenMaker:
    """Knows what each screen is made from. ``today`` tells the date, for the leaflet's review date."""

    def __init__(
        self, visit: Visit, narrator: Narrator, hearing: Hearing, reset_s: int, today: Callable[[], date]
    ) -> None:
        self._visit = visit
        self._narrator = narrator
        self._hearing = hearing
        self._reset_s = reset_s
        self._today = today
        self._makers: dict[Route, Callable[[Scene], Screen]] = {
            Route.START: self._start,
            Route.LEAFLETS: self._leaflets,
            Route.READING: self._reading,
            Route.CONTENTS: self._contents,
            Route.PICTURE: self._picture,
            Route.LANGUAGES: self._languages,
            Route.EASIER: self._easier,
            Route.COLOURS: self._colours,
            Route.AIDS: self._aids,
            Route.SWITCHES: self._switches,
            Route.VOICE: self._voice,
            Route.LOOP: self._loop,
            Route.ABOUT: self._about,
            Route.HELP: self._help,
            Route.PRACTICE: self._practice,
            Route.ALOUD: self._aloud,
        } | AskingScreens(visit, narrator).makers
        self.gate: Callable[[Route], Route] = lambda route: route

    def add(self, makers: Mapping[Route, Callable[[Scene], Screen]]) -> None:
        """Know how to make more screens."""
        self._makers |= makers

    def make(self, route: Route, scene: Scene) -> Screen:
        """Return a new screen, or that of the route which ``gate`` puts before it."""
        return self._makers[self.gate(route)](scene)

    def _start(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.start import StartScreen

        return StartScreen(scene, self._visit, self._narrator)

    def _leaflets(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.leaflets import LeafletsScreen

        return LeafletsScreen(scene, self._visit)

    def _reading(self, scene: Scene) -> Screen:
        """Return the leaflet in the edition chosen; in full where it has no other."""
        easy = scene.leaflet.easy_read
        if easy and scene.preferences.edition is Edition.EASY_READ:
            from kiosk.ui.screens.easy_reading import EasyReadingScreen

            return EasyReadingScreen(scene, self._visit, self._narrator, easy)
        from kiosk.ui.screens.reading import ReadingScreen

        return ReadingScreen(scene, self._visit, self._narrator)

    def _contents(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.contents import ContentsScreen

        return ContentsScreen(scene, self._visit, self._narrator)

    def _picture(self, scene: Scene) -> Screen:
        """Return the screen of the leaflet's first drawing; the reading page where it has none."""
        from kiosk.ui.screens.picture import PictureScreen

        for block in scene.leaflet.blocks:
            if block.kind is BlockKind.FIGURE and block.figure:
                return PictureScreen(scene, self._narrator, scene.leaflet.figure(block.figure), block.text)
        return self._reading(scene)

    def _languages(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.languages import LanguagesScreen

        return LanguagesScreen(scene, self._visit, self._narrator)

    def _easier(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.easier import EasierScreen

        return EasierScreen(scene, self._visit, self._narrator, self._hearing)

    def _colours(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.colours import ColoursScreen

        return ColoursScreen(scene, self._visit)

    def _aids(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.aids import AidsScreen

        return AidsScreen(scene, self._visit)

    def _switches(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.switches import SwitchesScreen

        return SwitchesScreen(scene, self._visit)

    def _voice(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.voice import VoiceScreen

        return VoiceScreen(scene, self._visit, self._narrator)

    def _loop(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.loop import LoopScreen

        return LoopScreen(scene, self._visit, self._narrator, self._hearing)

    def _about(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.about import AboutScreen

        return AboutScreen(scene, self._narrator, self._today())

    def _help(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.help import HelpScreen

        return HelpScreen(scene, self._narrator, self._reset_s)

    def _practice(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.practice import PracticeScreen

        return PracticeScreen(scene, self._narrator)

    def _aloud(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.aloud import AloudScreen

        return AloudScreen(scene, self._visit)
