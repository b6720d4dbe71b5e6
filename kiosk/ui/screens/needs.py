"""Tell us what you need: six needs to a page, then a card to show to staff."""

from kiosk.content.model import BlockKind
from kiosk.ui.arrows import forward_icon
from kiosk.ui.face import Face, Tone
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.listen_face import listen_face
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.need_words import need_words
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.text_screen import own_block
from kiosk.visit.needs import Need
from kiosk.visit.visit import Visit

#: Needs to a page.
_SIX = 6


class NeedsScreen(GridScreen):
    """A button a need; a touch chooses it, another takes it back. Nothing is said aloud unless asked for."""

    def __init__(self, scene: Scene, visit: Visit, narrator: Narrator) -> None:
        self._visit = visit
        self._narrator = narrator
        needs = tuple(Need)
        portrait = scene.look.sizes.panel.portrait
        groups = [
            Group(
                "",
                tuple(self._face(need) for need in needs[start : start + _SIX]),
                2 if portrait else 3,
                high=90.0,
                turned=True,
            )
            for start in range(0, len(needs), _SIX)
        ]
        super().__init__(scene, groups, wide=True)
        narrator.voicingChanged.connect(self.facesChanged)

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Tell us what you need")

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, Listen or Stop, more needs, and the card."""
        return (
            Face("leave", "fa6s.rotate-left", self.tr("Go back")),
            listen_face(self._narrator.voicing, self.tr("Listen"), self.tr("Stop")),
            Face("next", forward_icon(self.scene.language), self.tr("More")),
            Face("card", "fa6s.id-card", self.tr("Show card"), Tone.GO),
        )

    def press(self, name: str) -> None:
        """Leave, listen, turn, or show the card."""
        if name == "card":
            self.routeChosen.emit(Route.CARD)
        else:
            super().press(name)

    def listen(self) -> None:
        """Read the needs of this page aloud, or stop."""
        if self._narrator.voicing is not Voicing.SILENT:
            self._narrator.stop()
            return
        self._narrator.say([own_block(face.name, BlockKind.BULLET, face.words) for face in self._shown()])

    def choose(self, number: int) -> None:
        """Choose the need of this number on the page shown, from 1: nobody chooses what they do not see."""
        shown = self._shown()
        if 0 < number <= len(shown):
            self.choose_name(shown[number - 1].name)

    def choose_name(self, name: str) -> None:
        """Choose a need, or take it back."""
        need = Need(name.removeprefix("need."))
        self._visit.toggle_need(need)
        for button in self.grid.buttons:
            if button.face.name == name:
                button.set_face(self._face(need))

    def _shown(self) -> list[Face]:
        return [button.face for button in self.grid.buttons if button.isVisible()]

    def _face(self, need: Need) -> Face:
        words, chosen = need_words(need), need in self._visit.needs
        tone = Tone.GO if chosen else Tone.PLAIN
        return Face(f"need.{need}", words.icon, words.own, tone, selected=chosen, pictured=True)
