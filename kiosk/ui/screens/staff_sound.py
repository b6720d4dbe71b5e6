"""Test the sound: a tone from each output, at the loudness with which a visit begins, or another."""

from kiosk.speech.outputs import Use
from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.hearing import Hearing
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import LOUDNESS_DB
from kiosk.visit.visit import Visit

_NAMES = {
    Use.LOUDSPEAKER: ("fa6s.volume-high", "Loudspeaker"),
    Use.HEADPHONES: ("fa6s.headphones", "Headphones"),
    Use.LOOP: ("fa6s.ear-listen", "Hearing loop"),
}


class StaffSoundScreen(GridScreen):
    """A tile an output: a touch lets a tone of three seconds be heard there, and nowhere else."""

    def __init__(self, scene: Scene, visit: Visit, hearing: Hearing) -> None:
        self._visit, self._hearing = visit, hearing
        self._silent: frozenset[Use] = frozenset()
        self._tried: Use | None = None
        super().__init__(scene, [])
        columns = 2 if scene.look.sizes.panel.portrait else 3
        self.grid.set_groups([Group("", self._tiles(), columns, high=40.0)])
        hearing.trialFailed.connect(self._note_silence)

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "Touch an output to hear its tone"

    def choose_name(self, name: str) -> None:
        """Let a tone be heard, or change how loud it is."""
        kind, _, value = name.partition(".")
        if kind == "louder":
            self._change_loudness(int(value))
            return
        self._tried = Use(value)
        self._silent -= {self._tried}
        self._show()
        self._hearing.try_out(self._tried)

    def _change_loudness(self, step: int) -> None:
        now = self._visit.preferences.loudness + step
        self._visit.choose_loudness(max(0, min(now, len(LOUDNESS_DB) - 1)))

    def _note_silence(self, use: Use) -> None:
        self._silent |= {use}
        self._show()

    def _show(self) -> None:
        for button, face in zip(self.grid.buttons, self._tiles(), strict=True):
            button.set_face(face)
        self.grid.show_page(self.grid.page)

    def _tiles(self) -> tuple[Face, ...]:
        loudness = f"step {self.scene.preferences.loudness + 1} of {len(LOUDNESS_DB)}"
        return (
            *(
                Face(f"sound.{use}", icon, words, detail=self._state(use), selected=use is self._tried)
                for use, (icon, words) in _NAMES.items()
            ),
            Face("louder.-1", "fa6s.minus", "Softer", detail=loudness),
            Face("louder.1", "fa6s.plus", "Louder", detail=loudness),
        )

    def _state(self, use: Use) -> str:
        if use in self._silent:
            return "no sound came: see its plug"
        return "connected" if use in self._hearing.connected else "not connected"
