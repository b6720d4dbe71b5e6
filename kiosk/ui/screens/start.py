"""The start screen: welcome in every language, and one touch to everything."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent

from kiosk.i18n.languages import Language
from kiosk.ui.face import Face, Tone
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.masthead import Masthead
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.screens.languages import language_face, speak
from kiosk.ui.screens.leaflets import choose_words, leaflet_face
from kiosk.ui.screens.practice import practice_words
from kiosk.ui.sight_faces import bigger_face, change_sight, curtain_face, size_letters, theme_letters
from kiosk.ui.touch_faces import change_touch, low_face, reach_face
from kiosk.visit.preferences import Audio, Edition
from kiosk.visit.visit import Visit

#: Buttons for languages here; where there are more languages the last one leads to all of them.
_BUTTONS = 9

#: Small buttons beside each other on an upright screen, and in half of a lying one.
_COLUMNS = 3

#: Leaflets that are all on this screen; more are on a screen of their own.
MOST_SHOWN = 2

BSL_ICON = "fa6s.hands-asl-interpreting"


class StartScreen(GridScreen):
    """Masthead with the welcome loop; read, listen; languages; make it easier and help."""

    def __init__(self, scene: Scene, visit: Visit, narrator: Narrator) -> None:
        self._visit = visit
        self._narrator = narrator
        super().__init__(scene, [])
        groups = (self._main_group(), self._language_group(), self._more_group(), self._sight_group())
        self.grid.set_groups(groups)
        self._masthead = Masthead(scene, self, moves=visit.untouched)
        self._masthead.lower()

    def choose_name(self, name: str) -> None:
        """Open the leaflet, switch the language, or go to another screen."""
        kind, _, value = name.partition(".")
        if kind == "edition":
            self._open(Edition(value))
        elif name == "route.reading":
            self._open(Edition.FULL)
        elif kind == "route":
            self.routeChosen.emit(Route(value))
        elif kind == "language":
            speak(value, self._visit, self._narrator)
        elif kind == "leaflet":
            self._visit.choose_leaflet(value)
        elif kind in {"size", "theme", "curtain"}:
            change_sight(self._visit, name)
        elif kind == "reach":
            change_touch(self._visit, name)
        elif kind == "listen":
            self.listen()

    def hold_still(self) -> None:
        """Let the welcome stand still."""
        self._masthead.hold_still()

    def listen(self) -> None:
        """Open the leaflet and read all of it aloud."""
        self._open(Edition.FULL)
        self._narrator.read_leaflet(self.scene.leaflet.blocks, None)

    def _open(self, edition: Edition) -> None:
        """Open the leaflet in an edition; this screen is gone once the edition changes."""
        routes = self.routeChosen
        self._visit.choose_edition(edition)
        routes.emit(Route.READING)

    def faces(self) -> tuple[Face, ...]:
        """Return turning, text size and the languages, if the buttons need more than one page.

        Nothing lies behind this screen, so there is no way back. Low controls are within reach on each page;
        More comes round to the pages before.
        """
        turning = super().faces()[1:]
        if not turning:
            return ()
        globe = Face("languages", "fa6s.globe", self.scene.language.endonym)
        before, more = turning
        return (low_face(self.scene) or before, more, bigger_face(self.scene), globe)

    def press(self, name: str) -> None:
        """Show all languages, change text size or reach, or do what other screens do."""
        alike = {"languages": f"route.{Route.LANGUAGES}", "size": name, "low": "reach"}
        if name in alike:
            self.choose_name(alike[name])
        else:
            super().press(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the masthead its share and the grid the rest."""
        sizes = self.scene.look.sizes
        self._masthead.setGeometry(0, 0, self.width(), self._masthead.height_for(self.width()))
        around, top = sizes.margin // 3, self._masthead.height()
        room = self.rect().adjusted(sizes.margin, top + around, -sizes.margin, -around)
        self.grid.setGeometry(self.within_reach(room))

    def _main_group(self) -> Group:
        px = round(self.scene.look.sizes.chrome * 1.3)
        faces = [
            Face("route.reading", "fa6s.book-open", self.tr("Read the leaflet"), Tone.GO, px=px),
            Face("listen", "fa6s.volume-high", self.tr("Listen to the leaflet"), Tone.VOICE, px=px),
        ]
        if self.scene.leaflet.easy_read:
            name = f"edition.{Edition.EASY_READ}"
            faces.append(Face(name, "fa6s.book-open-reader", self.tr("Easy Read"), px=px))
        needs = f"route.{Route.NEEDS}"
        faces.append(Face(needs, "fa6s.hand-holding-heart", self.tr("Tell us what you need"), px=px))
        faces += self._other_leaflets()
        columns = 2 if self.scene.look.sizes.panel.portrait else len(faces)
        high = 52.0 if columns > 2 else 40.0
        return Group("", tuple(faces), columns, high=high, side=self._side(1), side_columns=2)

    def _other_leaflets(self) -> list[Face]:
        """Return the one other leaflet, or the way to all of them where there are more."""
        if self.scene.shelf > MOST_SHOWN:
            return [Face(f"route.{Route.LEAFLETS}", "fa6s.copy", choose_words())]
        others = (one for one in self.scene.choices() if not one.chosen)
        return [replace(leaflet_face(one, self.scene), figure=None, pictured=False) for one in others]

    def _language_group(self) -> Group:
        faces = [language_face(one, self.scene) for one in self._shown_languages()]
        if len(faces) < len(self.scene.languages):
            faces.append(Face("route.languages", "fa6s.globe", self.tr("All languages")))
        else:
            other = QCoreApplication.translate("LanguagesScreen", "My language is not here")
            faces.append(Face(f"route.{Route.SPOKEN}", "fa6s.comments", other))
        columns = _COLUMNS if self.scene.look.sizes.panel.portrait else 5
        title = self.tr("Your language")
        return Group(title, tuple(faces), columns, high=34.0, side=self._side(2), side_columns=_COLUMNS)

    def _shown_languages(self) -> tuple[Language, ...]:
        """Return those of most need, and the one that is spoken now."""
        every = self.scene.languages
        if len(every) <= _BUTTONS:
            return every
        first = every[: _BUTTONS - 1]
        return first if self.scene.language in first else (*first[:-1], self.scene.language)

    def _sight_group(self) -> Group:
        """Return letters in all sizes and colours: who needs them cannot look for them first."""
        faces = (*size_letters(self.scene), *theme_letters(self.scene))
        return Group(self.tr("Make it easier"), faces, len(faces), high=36.0, side=self._side(2))

    def _side(self, side: int) -> int:
        """Return in which half a group stands where there are halves: on a lying screen."""
        return 0 if self.scene.look.sizes.panel.portrait else side

    def _more_group(self) -> Group:
        faces = [
            Face("route.easier", "fa6s.universal-access", self.tr("Make it easier"), Tone.QUIET),
            Face("route.contents", "fa6s.bars", self.tr("Contents"), Tone.QUIET),
            Face("route.picture", "fa6s.image", self.tr("Picture"), Tone.QUIET),
            Face("route.help", "fa6s.circle-question", self.tr("Help"), Tone.QUIET),
            Face(f"route.{Route.TAKE}", "fa6s.file-export", self.tr("Take it with you"), Tone.QUIET),
            Face(f"route.{Route.SIGNED}", BSL_ICON, self.tr("British Sign Language"), Tone.QUIET),
        ]
        if self.scene.look.sizes.panel.reach:
            faces.append(reach_face(self.scene))
        if self.scene.preferences.audio is not Audio.OFF:
            faces.insert(0, Face("route.practice", "fa6s.hand-pointer", practice_words(), Tone.VOICE))
        if self.scene.preferences.audio is Audio.EXPLORE:
            faces.insert(1, curtain_face(self.scene))
        if len(faces) % _COLUMNS == 1:  # none stands alone; the picture is among the contents too
            faces = [face for face in faces if face.name != "route.picture"]
        portrait = self.scene.look.sizes.panel.portrait
        title, columns = (self.tr("More"), _COLUMNS) if portrait else ("", len(faces))
        return Group(title, tuple(faces), columns, high=30.0, side=self._side(1), side_columns=_COLUMNS)
