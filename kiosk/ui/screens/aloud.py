"""Shall others hear it? Shown in place of what is private, while it would come from the loudspeaker."""

from kiosk.ui.face import Face, Tone
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.told_grid import ToldGridScreen
from kiosk.visit.visit import Visit


class AloudScreen(ToldGridScreen):
    """A warning and one button; headphones that are plugged in open the way too (accessibility B-07)."""

    def __init__(self, scene: Scene, visit: Visit) -> None:
        self._visit = visit
        warning = self.tr("People nearby can hear what you choose. Plug in headphones for privacy.")
        face = Face("aloud", "fa6s.volume-high", self.tr("Speak it aloud"), Tone.VOICE)
        super().__init__(scene, "fa6s.circle-info", warning, [Group("", (face,), 1, high=52.0)])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("This part is private")

    def choose_name(self, name: str) -> None:
        """Let it be heard."""
        self._visit.choose_aloud(True)
