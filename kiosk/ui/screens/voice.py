"""Voice and sound: what to read, how fast, how loud."""

from kiosk.ui.face import Face, Tone
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.loudness import change_loudness, loudness_group
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import RATES
from kiosk.visit.visit import Visit


class VoiceScreen(GridScreen):
    """Reading wishes and the voice's settings; every change is heard at once when something is read."""

    def __init__(self, scene: Scene, visit: Visit, narrator: Narrator) -> None:
        self._visit = visit
        self._narrator = narrator
        super().__init__(scene, [])
        self.grid.set_groups([self._read_group(), self._speed_group(), self._loudness_group()])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Voice and sound")

    def choose_name(self, name: str) -> None:
        """Read, or change the voice."""
        if name in {"read.section", "read.all"}:
            self._read(name)
        elif name == "read.stop":
            self._narrator.stop()
        elif name.startswith("rate."):
            index = RATES.index(self.scene.preferences.rate) + (1 if name.endswith(".more") else -1)
            self._visit.choose_rate(RATES[max(0, min(index, len(RATES) - 1))])
        elif name.startswith("loudness."):
            change_loudness(self._visit, self._narrator, 1 if name.endswith(".more") else -1)

    def _read(self, name: str) -> None:
        leaflet = self.scene.leaflet
        section = leaflet.section_of(self._visit.place.block_id)
        blocks = section.blocks if name == "read.section" else leaflet.blocks
        self.routeChosen.emit(Route.READING)
        self._narrator.read_leaflet(blocks, None)

    def _read_group(self) -> Group:
        faces = (
            Face("read.section", "fa6s.volume-high", self.tr("Read this section"), Tone.VOICE),
            Face("read.all", "fa6s.book-open", self.tr("Read it all"), Tone.VOICE),
            Face("read.stop", "fa6s.stop", self.tr("Stop")),
        )
        return Group(self.tr("Read aloud"), faces, 3, high=30.0)

    def _speed_group(self) -> Group:
        words = self.tr("Speed: {words} words a minute")
        title = words.format(words=self.scene.language.number(self.scene.preferences.rate))
        faces = (
            Face("rate.less", "fa6s.minus", self.tr("Slower")),
            Face("rate.more", "fa6s.plus", self.tr("Faster")),
        )
        return Group(title, faces, 2, high=30.0)

    def _loudness_group(self) -> Group:
        return loudness_group(self.scene)
