"""Makes the screens for staff, and the one that a visitor finds whom staff have set the kiosk for."""

from collections.abc import Callable

from kiosk.staff.desk import Desk
from kiosk.ui.hearing import Hearing
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route, is_for_staff
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.visit.visit import Visit


class StaffScreens:
    """Knows what these screens are made from; a screen's module is loaded when it is first shown."""

    def __init__(self, visit: Visit, narrator: Narrator, hearing: Hearing, desk: Desk) -> None:
        self._visit = visit
        self._narrator = narrator
        self._hearing = hearing
        self._desk = desk
        self.makers: dict[Route, Callable[[Scene], Screen]] = {
            Route.PREPARED: self._prepared,
            Route.STAFF: self._pin,
            Route.STAFF_NEXT: self._next,
            Route.STAFF_MENU: self._menu,
            Route.STAFF_CHECK: self._check,
            Route.STAFF_ISSUES: self._issues,
        }

    def gate(self, route: Route) -> Route:
        """Return the route itself, or that of the PIN before a screen that is not open yet."""
        return Route.STAFF if is_for_staff(route) and not self._desk.unlocked else route

    def _prepared(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.prepared import PreparedScreen

        return PreparedScreen(scene, self._narrator)

    def _pin(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_pin import StaffPinScreen

        return StaffPinScreen(scene, self._narrator, self._desk)

    def _next(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_next import StaffNextScreen

        return StaffNextScreen(scene, self._visit, self._hearing)

    def _menu(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_menu import StaffMenuScreen

        return StaffMenuScreen(scene)

    def _check(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_check import StaffCheckScreen

        return StaffCheckScreen(scene, self._narrator, self._desk.findings())

    def _issues(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_issues import StaffIssuesScreen

        return StaffIssuesScreen(scene, self._narrator)
