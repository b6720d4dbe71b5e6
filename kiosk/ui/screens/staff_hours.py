"""Rest hours: when the kiosk is dark and silent until somebody touches it. The times last."""

from kiosk.staff.desk import Desk, Wish
from kiosk.staff.hours import moved
from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene


class StaffHoursScreen(GridScreen):
    """Times half an hour earlier or later, the hours on or off, awake today, and rest at once."""

    def __init__(self, scene: Scene, desk: Desk) -> None:
        self._desk = desk
        columns = 2 if scene.look.sizes.panel.portrait else 4
        super().__init__(scene, [])
        self.grid.set_groups([Group("", self._tiles(), columns, high=40.0)])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "Rest hours"

    def choose_name(self, name: str) -> None:
        """Change one thing."""
        now = self._desk.now
        kind, _, value = name.partition(".")
        if kind == "wake":
            self._desk.choose(wake=moved(now.wake, int(value)))
        elif kind == "rest":
            self._desk.choose(rest=moved(now.rest, int(value)))
        elif kind == "hours":
            self._desk.choose(hours="off" if now.hours == "on" else "on")
        elif kind == "awake":
            self._desk.stay_awake(awake=not self._desk.awake)
        else:
            self._desk.wished.emit(Wish.REST)
            return
        for button, face in zip(self.grid.buttons, self._tiles(), strict=True):
            button.set_face(face)
        self.grid.show_page(self.grid.page)

    def _tiles(self) -> tuple[Face, ...]:
        now, awake = self._desk.now, self._desk.awake
        on = now.hours == "on"
        told = f"Rest hours: {now.rest} to {now.wake}" if on else "Rest hours: off"
        return (
            Face("hours", "fa6s.moon", told, selected=on),
            Face("awake", "fa6s.sun", "Awake all of today", selected=awake),
            Face("rest.-1", "fa6s.minus", "Rest earlier", detail=now.rest),
            Face("rest.1", "fa6s.plus", "Rest later", detail=now.rest),
            Face("wake.-1", "fa6s.minus", "Wake earlier", detail=now.wake),
            Face("wake.1", "fa6s.plus", "Wake later", detail=now.wake),
            Face("now", "fa6s.bed", "Rest now, until touched"),
        )
