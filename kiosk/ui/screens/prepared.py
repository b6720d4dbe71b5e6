"""What a visitor finds whom staff have set the kiosk for: that it was set, and where to change it."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.face import Face, Tone
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.told_grid import ToldGridScreen
from kiosk.visit.preferences import Edition


class PreparedScreen(ToldGridScreen):
    """The leaflet as it was set, and below it what can be changed."""

    def __init__(self, scene: Scene, narrator: Narrator) -> None:
        self._narrator = narrator
        super().__init__(scene, "fa6s.circle-info", self.spoken_title, [])
        self.grid.set_groups(
            [
                Group("", self._main_faces(), 2, high=52.0),
                Group(self.tr("Change here"), self._change_faces(), 2, high=40.0),
            ]
        )

    @property
    def spoken_title(self) -> str:
        """That somebody has set the kiosk."""
        return self.tr("A member of staff has set this screen for you.")

    def faces(self) -> tuple[Face, ...]:
        """Return turning, if the buttons need more than one page; there is nowhere to go back to."""
        return super().faces()[1:]

    def choose_name(self, name: str) -> None:
        """Open the leaflet, read it aloud, or go where something is changed."""
        if name == "listen":
            self.listen()
        else:
            self.routeChosen.emit(Route(name.partition(".")[2]))

    def listen(self) -> None:
        """Open the leaflet and read all of it aloud."""
        narrator, leaflet = self._narrator, self.scene.leaflet
        easy = leaflet.easy_read if self.scene.preferences.edition is Edition.EASY_READ else None
        self.routeChosen.emit(Route.READING)
        if easy:
            narrator.read_easy(easy, self.scene.place)
        else:
            narrator.read_leaflet(leaflet.blocks, None)

    def _main_faces(self) -> tuple[Face, ...]:
        easy = self.scene.preferences.edition is Edition.EASY_READ and self.scene.leaflet.easy_read
        icon = "fa6s.book-open-reader" if easy else "fa6s.book-open"
        full = QCoreApplication.translate("StartScreen", "Read the leaflet")
        words = QCoreApplication.translate("StartScreen", "Easy Read") if easy else full
        listen = QCoreApplication.translate("StartScreen", "Listen to the leaflet")
        return (
            Face("route.reading", icon, words, Tone.GO),
            Face("listen", "fa6s.volume-high", listen, Tone.VOICE),
        )

    def _change_faces(self) -> tuple[Face, ...]:
        size = QCoreApplication.translate("EasierScreen", "Size {number}")
        number = self.scene.language.number(self.scene.preferences.size)
        return (
            Face("route.languages", "fa6s.globe", self.scene.language.endonym),
            Face(
                "route.easier",
                "fa6s.universal-access",
                QCoreApplication.translate("StartScreen", "Make it easier"),
                detail=size.format(number=number),
            ),
        )
