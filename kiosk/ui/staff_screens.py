"""Makes the screens for staff, and the one that a visitor finds whom staff have set the kiosk for."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from kiosk.staff.desk import Desk
from kiosk.ui.hearing import Hearing
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route, is_for_staff
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from kiosk.ui.putting_up import PuttingUp


class StaffScreens:
    """Knows what these screens are made from; a screen's module is loaded when it is first shown."""

    def __init__(
        self, visit: Visit, narrator: Narrator, hearing: Hearing, desk: Desk, today: Callable[[], date]
    ) -> None:
        self._today = today
        self._visit = visit
        self._narrator = narrator
        self._hearing = hearing
        self._desk = desk
        self.putting: PuttingUp | None = None
        self.makers: dict[Route, Callable[[Scene], Screen]] = {
            Route.PREPARED: self._prepared,
            Route.STAFF: self._pin,
            Route.STAFF_NEXT: self._next,
            Route.STAFF_MENU: self._menu,
            Route.STAFF_CHECK: self._check,
            Route.STAFF_ISSUES: self._issues,
            Route.STAFF_LANGUAGES: self._languages,
            Route.STAFF_HOURS: self._hours,
            Route.STAFF_SOUND: self._sound,
            Route.STAFF_END: self._end,
            Route.STAFF_LEAFLETS: self._leaflets,
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

        return StaffMenuScreen(scene, self._desk, self._today())

    def _check(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_check import StaffCheckScreen

        return StaffCheckScreen(scene, self._narrator, self._desk.findings())

    def _issues(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_issues import StaffIssuesScreen

        return StaffIssuesScreen(scene, self._narrator)

    def _languages(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_languages import StaffLanguagesScreen

        return StaffLanguagesScreen(scene, self._desk)

    def _hours(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_hours import StaffHoursScreen

        return StaffHoursScreen(scene, self._desk)

    def _sound(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_sound import StaffSoundScreen

        return StaffSoundScreen(scene, self._visit, self._hearing)

    def _end(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_end import StaffEndScreen

        return StaffEndScreen(scene, self._desk)

    def _leaflets(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.staff_leaflets import StaffLeafletsScreen

        return StaffLeafletsScreen(scene, self.putting)
