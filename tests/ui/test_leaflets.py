"""The tiles of several leaflets stand on the glass as all other buttons do."""

import pytest

from kiosk.app import Borders
from kiosk.ui.routes import Route
from tests.ui.conftest import StoppedClock
from tests.ui.fitting import faults
from tests.ui.shelves import library, put
from tests.ui.stand import PANELS, PORTRAIT, Stand

LONG = "Ultrasound guided injections into the small joints of the hand and of the wrist"


@pytest.fixture
def stand_at(qapp, nothing_goes_on, tmp_path):
    """Make a kiosk with so many leaflets beside its own, one of them with a long name."""
    made = []

    def make(panel, others):
        for number in range(others):
            title = LONG if number == 1 else f"Leaflet {number}"
            put(tmp_path / "site" / "leaflets" / f"l{number}", f"l{number}", title)
        shelf = library(tmp_path / "site", kept=tmp_path / "kept", usb=tmp_path / "media")
        made.append(Stand(shelf.shelf.leaflets[0], Borders(StoppedClock), library=shelf))
        made[-1].open(panel)
        return made[-1]

    yield make
    for stand in made:
        stand.close()


@pytest.mark.parametrize("name", ["1080x1920-24", "1920x1080-24", "1280x800-15.4"])
@pytest.mark.parametrize(
    ("others", "tag", "size"), [(1, "ar", 4), (2, "pl", 1), (9, "en-GB", 4), (9, "ar", 1)]
)
def test_tiles_and_the_way_to_them_fit(stand_at, name, others, tag, size):
    stand = stand_at(PANELS[name], others)
    stand.choose(tag, size)
    found = []
    for route in (Route.START, Route.LEAFLETS):
        stand.go(route)
        for page in range(stand.screen.grid.page_count):
            stand.screen.grid.show_page(page)
            stand.settle()
            found += [f"{route} {page}: {one}" for one in faults(stand)]
    assert found == []


def test_a_picture_of_a_leaflet_is_painted_on_its_tile(stand_at):
    stand = stand_at(PORTRAIT, 2)
    stand.go(Route.LEAFLETS)
    assert {one.face.figure.name for one in stand.screen.grid.shown} == {"pelvis-from-behind", "knee"}
    with_picture = stand.button("leaflet.l0").grab().toImage()
    face = stand.button("leaflet.l0").face
    stand.button("leaflet.l0").set_face(type(face)(face.name, face.icon, face.words, pictured=True))
    assert stand.button("leaflet.l0").grab().toImage() != with_picture


def test_staff_find_the_shelf_fitting_too(stand_at, qtbot, tmp_path):
    put(tmp_path / "media" / "S" / "knees", "knees", LONG)
    (put(tmp_path / "media" / "S" / "broken", "hips") / "leaflet.md").write_text("nothing", "utf-8")
    for panel in (PORTRAIT, PANELS["1280x800-15.4"]):
        stand = stand_at(panel, 0)
        stand.kiosk.desk.unlocked = True
        stand.go(Route.STAFF_LEAFLETS)
        qtbot.waitUntil(lambda stand=stand: not stand.kiosk.leaflets.putting.busy)
        stand.settle()
        assert list(faults(stand)) == []
        stand.button("put-up.0").click()
        stand.settle()
        assert list(faults(stand)) == []
