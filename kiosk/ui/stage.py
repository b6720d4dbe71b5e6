"""Which screen is shown: follows the visit, the keys and the buttons."""

from PySide6.QtCore import QObject, QSize, Signal

from kiosk.content.place import Place
from kiosk.theme.sizes import Panel
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.notices import trouble_notice
from kiosk.ui.routes import Route, is_for_staff
from kiosk.ui.scene import Scene
from kiosk.ui.scene_maker import SceneMaker, start_of
from kiosk.ui.screen_maker import ScreenMaker
from kiosk.ui.sight_faces import change_sight
from kiosk.ui.top_faces import top_faces
from kiosk.ui.window import KioskWindow
from kiosk.visit.preferences import Preferences, for_staff
from kiosk.visit.visit import Visit


class Stage(QObject):
    """Puts screens into the window; makes the one that is shown anew whenever the scene changes.

    Signals:
        routeChanged(Route): another screen is shown
        pageTurned(str): another page of the screen is shown, and which one in words
        busyChanged(bool): the screen shows something that runs by itself, or no more
    """

    routeChanged = Signal(object)
    pageTurned = Signal(str)
    busyChanged = Signal(bool)

    def __init__(
        self,
        window: KioskWindow,
        visit: Visit,
        narrator: Narrator,
        scenes: SceneMaker,
        screens: ScreenMaker,
    ) -> None:
        super().__init__()
        self._window = window
        self._visit = visit
        self._narrator = narrator
        self._scenes = scenes
        self._screens = screens
        self._panel = Panel(1, 1, 1, 1)
        self._route = Route.START
        self._came_from: list[Route] = []
        window.pressed.connect(self._press)
        window.resized.connect(self._note_size)
        window.curtainLifted.connect(lambda: visit.choose_curtain(False))
        visit.preferencesChanged.connect(self._note_preferences)
        visit.ending.connect(narrator.forget)
        visit.ended.connect(self._begin_again)
        visit.prepared.connect(lambda: self.go(Route.PREPARED))
        narrator.troubleChanged.connect(self._tell_trouble)

    @property
    def window(self) -> KioskWindow:
        """Where the screens are shown."""
        return self._window

    @property
    def route(self) -> Route:
        """Which screen is shown."""
        return self._route

    @property
    def scene(self) -> Scene:
        """What the screen shows now."""
        return self._scene

    def open(self, route: Route, panel: Panel) -> None:
        """Show the first screen on this panel."""
        self._panel = panel
        self._route = route
        self.rebuild(new=True)

    def go(self, route: Route) -> None:
        """Show another screen; Go back will return here."""
        if route is self._route:
            return
        if route in {Route.START, Route.READING}:
            self._came_from.clear()
        else:
            self._came_from.append(self._route)
        self._show(route)

    def return_to(self, route: Route) -> None:
        """Show a screen again as if it had not been left."""
        if route is not self._route:
            self._show(route)

    def leave(self) -> None:
        """Go back to where the visitor came from."""
        self._show(self._came_from.pop() if self._came_from else Route.READING)

    def _show(self, route: Route) -> None:
        if not {route, self._route} <= {Route.READING, Route.VOICE}:
            self._narrator.stop()
        self._route = route
        self.rebuild(new=True)
        self.routeChanged.emit(route)

    def _press(self, name: str) -> None:
        """Do what a button of the top bar says."""
        if name == "start-again":
            self._visit.reset()
        elif name == "size":
            change_sight(self._visit, name)
        elif name in {"languages", "help"}:
            self.go(Route(name))

    def _note_size(self, size: QSize) -> None:
        if (size.width(), size.height()) != (self._panel.width_px, self._panel.height_px):
            self._panel = self._panel.resized(size.width(), size.height())
            self.rebuild(new=False)

    def _note_preferences(self, preferences: Preferences) -> None:
        """Show the new choices; a voice that is reading goes on in the new language from the same block."""
        if preferences.leaflet != self._scene.preferences.leaflet:
            self._narrator.stop()
            self.rebuild(new=False)
            self._visit.go(start_of(self._scene.leaflet))
            return
        if preferences.language == self._scene.language.tag:
            if preferences.edition is not self._scene.preferences.edition:
                self._narrator.stop()
            self.rebuild(new=False)
            return
        heard = self._narrator.mark if self._narrator.voicing is Voicing.SPEAKING else None
        self._narrator.stop()
        said = Place(heard.block_id or "") if heard else self._visit.place
        known = {block.id for block in self._scene.leaflet.blocks}
        self._visit.go(Place(said.block_id if said.block_id in known else self._visit.place.block_id))
        self.rebuild(new=False)
        if heard and self._route is Route.READING:
            self._window.screen_shown.read_from(said)

    def _tell_trouble(self) -> None:
        if self._narrator.trouble:
            self._window.announce(trouble_notice(self._narrator.trouble))

    def _begin_again(self) -> None:
        self._came_from.clear()
        self._show(Route.START)

    def rebuild(self, *, new: bool) -> None:
        """Make the screen anew; the item that had the focus has it again."""
        focused = self._window.focusWidget()
        name = focused.objectName() if focused else ""
        chosen = self._visit.preferences
        shown = for_staff(chosen) if is_for_staff(self._route) else chosen
        self._scene = self._scenes.make(shown, self._visit.place, self._panel)
        self._narrator.show(self._scene)
        screen = self._screens.make(self._route, self._scene)
        screen.routeChosen.connect(self.go)
        screen.left.connect(self.leave)
        screen.pageTurned.connect(self._window.announce)
        screen.pageTurned.connect(self.pageTurned)
        screen.busyChanged.connect(self.busyChanged)
        before = None if new else self._window.screen_shown
        self._window.show_screen(screen, self._scene, top_faces(self._scene, self._route), new=new)
        self._window.hide_page(self._scene if self._scene.preferences.curtain else None)
        if before is not None:
            screen.take_after(before)
        if name and not new:
            self._window.focus(name)
