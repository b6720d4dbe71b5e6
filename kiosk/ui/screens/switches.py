"""Switches: how many there are, and how fast the kiosk goes from item to item."""

from dataclasses import replace

from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.rows import Group
from kiosk.ui.scan_words import step_words
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import SCAN_STEPS_MS, Scanning
from kiosk.visit.visit import Visit


class SwitchesScreen(GridScreen):
    """Every choice acts at once."""

    def __init__(self, scene: Scene, visit: Visit) -> None:
        self._visit = visit
        super().__init__(scene, [])
        self.grid.set_groups([self._number_group(), self._step_group()])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Switches")

    def choose_name(self, name: str) -> None:
        """Make the choice."""
        kind, _, value = name.partition(".")
        switches = self.scene.preferences.switches
        if kind == "switches":
            self._visit.choose_switches(replace(switches, scanning=Scanning(value)))
        elif kind == "step":
            step_ms = _other_step(switches.step_ms, longer=value == "more")
            self._visit.choose_switches(replace(switches, step_ms=step_ms))

    def _number_group(self) -> Group:
        words = {
            Scanning.OFF: self.tr("No switch"),
            Scanning.ONE: self.tr("One switch"),
            Scanning.TWO: self.tr("Two switches"),
        }
        chosen = self.scene.preferences.switches.scanning
        faces = tuple(
            Face(f"switches.{scanning}", "", text, selected=scanning is chosen)
            for scanning, text in words.items()
        )
        return Group(self.tr("How many switches do you use?"), faces, 3, high=40.0)

    def _step_group(self) -> Group:
        title = step_words(self.scene.preferences.switches.step_ms, self.scene.language)
        faces = (
            Face("step.less", "fa6s.minus", self.tr("Shorter")),
            Face("step.more", "fa6s.plus", self.tr("Longer")),
        )
        return Group(title, faces, 2, high=40.0)


def _other_step(step_ms: int, *, longer: bool) -> int:
    """Return the next longer or shorter time there is, ms; the same at either end."""
    if longer:
        return next((step for step in SCAN_STEPS_MS if step > step_ms), step_ms)
    return next((step for step in reversed(SCAN_STEPS_MS) if step < step_ms), step_ms)
