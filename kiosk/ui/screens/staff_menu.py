"""All that staff can see and do at this machine, but setting it for the next person."""

from collections.abc import Iterator
from datetime import date

from kiosk.staff.desk import Desk, Wish
from kiosk.ui.face import Face, Tone
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene

_TILES = (
    Face(f"route.{Route.STAFF_CHECK}", "fa6s.stethoscope", "Is this machine well?"),
    Face(f"route.{Route.STAFF_ISSUES}", "fa6s.circle-exclamation", "Known issues of the leaflet"),
    Face(f"route.{Route.STAFF_LANGUAGES}", "fa6s.language", "Languages and drafts"),
    Face(f"route.{Route.STAFF_SOUND}", "fa6s.volume-high", "Test the sound"),
    Face(f"route.{Route.STAFF_HOURS}", "fa6s.moon", "Rest hours"),
    Face(f"wish.{Wish.CLEAN}", "fa6s.spray-can-sparkles", "Clean the screen"),
    Face(f"route.{Route.STAFF_END}", "fa6s.power-off", "Restart or close"),
    Face(f"route.{Route.STAFF_LEAFLETS}", "fa6s.file-arrow-up", "Put up a leaflet from a stick"),
)


class StaffMenuScreen(GridScreen):
    """One tile a thing; first what staff must know of the leaflet and of the last fault."""

    def __init__(self, scene: Scene, desk: Desk, today: date) -> None:
        self._desk = desk
        self._today = today
        super().__init__(scene, [])
        portrait = scene.look.sizes.panel.portrait
        faces = (*self._due(), *_TILES)
        self.grid.set_groups([Group("", faces, 2 if portrait else 4, high=36.0)])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "This machine"

    def choose_name(self, name: str) -> None:
        """Go there, or do it."""
        kind, _, value = name.partition(".")
        if kind == "seen":
            self._desk.note_seen(self.scene.leaflet)
            self._show_seen(kind, "Noted. The self-check still has it")
        elif kind == "fault":
            self._desk.know_fault()
            self._show_seen(kind, "Noted. The log still has it")
        elif kind == "wish":
            self._desk.wished.emit(Wish(value))
        elif kind == "route":
            self.routeChosen.emit(Route(value))

    def _due(self) -> Iterator[Face]:
        dates = self.scene.leaflet.dates
        if dates.review_due(self._today) and not self._desk.has_seen(self.scene.leaflet):
            words = f"The leaflet was due for review in {dates.next_review}"
            yield Face("seen", "fa6s.calendar-xmark", words, Tone.VOICE, detail="Touch: I know")
        fault = self._desk.fault
        if fault:
            words = f"A fault on {fault.when.astimezone():%-d %B}. The self-check says which"
            yield Face("fault", "fa6s.triangle-exclamation", words, Tone.VOICE, detail="Touch: I know")

    def _show_seen(self, name: str, words: str) -> None:
        for button in self.grid.buttons:
            if button.face.name == name:
                button.set_face(Face(name, "fa6s.check", words))
        self.grid.show_page(self.grid.page)
