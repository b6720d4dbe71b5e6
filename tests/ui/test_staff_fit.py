"""The screens for staff: nothing clipped or too small, every item named, and every item reached by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.app import Borders
from kiosk.speech.outputs import Use
from kiosk.staff.desk import Desk
from kiosk.staff.selfcheck import Finding
from kiosk.theme.sizes import NAVIGATION_MM
from kiosk.ui.routes import Route, is_for_staff
from kiosk.ui.screens.staff_pin import StaffPinScreen
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.wiped import Wiped
from kiosk.watch.faults import note_fault
from kiosk.watch.running import CRASHED
from tests.ui.conftest import TODAY, StoppedClock
from tests.ui.fitting import faults
from tests.ui.stand import PANELS, PORTRAIT, Stand, words_of
from tests.ui.test_keys import items, visited

#: As long as a real self-check: two pages and more.
FOUND = (
    *(Finding(f"Thing {number}", "is not as it should be", "Mend it.") for number in range(12)),
    Finding("Polish", "102 drafts that nobody checked", "Ask a translator.", translator=True),
)


@pytest.fixture
def make_stand(leaflet, tmp_path, nothing_goes_on):
    made = []

    def make(panel=PORTRAIT):
        desk = Desk(tmp_path, lambda: FOUND)
        desk.pin.set("7391")
        note_fault(tmp_path, CRASHED)
        stand = Stand(leaflet, Borders(StoppedClock, lambda: TODAY, 0, desk=desk))
        made.append(stand)
        stand.open(panel)
        stand.voice.outputsChanged.emit(frozenset({Use.LOUDSPEAKER, Use.LOOP}))
        return stand

    yield make
    for stand in made:
        stand.close()


def staff_screens(stand):
    """Show each screen for staff, and each page of it."""
    for route in (one for one in Route if is_for_staff(one)):
        stand.kiosk.desk.unlocked = True
        stand.go(route)
        yield str(route)
        grid = getattr(stand.screen, "grid", None)
        pages = grid.page_count if grid else getattr(stand.screen, "page_count", 1)
        for page in range(2, pages + 1):
            stand.screen.turn(1)
            stand.settle()
            yield f"{route}-{page}"


@pytest.mark.parametrize("name", PANELS)
def test_everything_for_staff_fits(make_stand, name):
    stand = make_stand(PANELS[name])
    found = [f"{shown}: {one}" for shown in staff_screens(stand) for one in faults(stand)]
    stand.window.ask(Wiped(stand.kiosk.stage.scene, stand.window, StoppedClock))
    assert stand.window.question._words.fits()
    stand.window.ask(None)
    assert found == []


@pytest.mark.parametrize("name", PANELS)
def test_keys_of_the_pin_are_as_large_as_navigation(make_stand, name):
    stand = make_stand(PANELS[name])
    assert isinstance(stand.go(Route.STAFF), StaffPinScreen)
    keys = [one for one in stand.seen(TouchButton) if one.objectName().startswith("pin.")]
    least = NAVIGATION_MM * stand.sizes.panel.px_per_mm - 1
    assert len(keys) == 12
    assert all(min(one.width(), one.height()) >= least for one in keys)


def test_every_item_for_staff_is_named_and_reached_by_keys(make_stand, qtbot):
    stand = make_stand()
    stand.window.activateWindow()
    qtbot.waitUntil(stand.window.isActiveWindow)
    for shown in staff_screens(stand):
        for button in stand.seen(TouchButton):
            side = QAccessible.queryAccessibleInterface(button)
            assert side.text(QAccessible.Text.Name) == words_of(button), shown
        found = visited(stand, Qt.Key.Key_Down)
        assert {one.objectName() for one in found} == {one.objectName() for one in items(stand)}, shown
        assert len(stand.screen.faces()) <= 4, shown
