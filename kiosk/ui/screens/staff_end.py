"""Restart or close the kiosk."""

from kiosk.staff.desk import Desk, Wish
from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene

_TILES = (
    Face(Wish.RESTART, "fa6s.arrows-rotate", "Restart the kiosk now"),
    Face(Wish.CLOSE, "fa6s.power-off", "Close the kiosk; IT starts it again"),
)


class StaffEndScreen(GridScreen):
    """Two tiles, each of which ends the program at once."""

    def __init__(self, scene: Scene, desk: Desk) -> None:
        super().__init__(scene, [Group("", _TILES, 2, high=48.0)])
        self._desk = desk

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "Restart or close"

    def choose_name(self, name: str) -> None:
        """End the program."""
        self._desk.wished.emit(Wish(name))
