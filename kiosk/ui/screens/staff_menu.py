"""All that staff can see and do at this machine, but setting it for the next person."""

from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene

_TILES = (
    Face(f"route.{Route.STAFF_CHECK}", "fa6s.stethoscope", "Is this machine well?"),
    Face(f"route.{Route.STAFF_ISSUES}", "fa6s.circle-exclamation", "Known issues of the leaflet"),
)


class StaffMenuScreen(GridScreen):
    """One tile a thing."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, [Group("", _TILES, 2 if scene.look.sizes.panel.portrait else 3, high=40.0)])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "This machine"

    def choose_name(self, name: str) -> None:
        """Go there."""
        self.routeChosen.emit(Route(name.partition(".")[2]))
