"""Staff put the new leaflet up from a stick, and the next person finds it on the start screen."""

import pytest

from kiosk.ui.routes import Route
from tests.journeys.conftest import Visitor
from tests.ui.shelves import library, put


@pytest.fixture
def staff(qapp, finger, nothing_goes_on, tmp_path):
    """Somebody who knows the PIN, at the staff menu, with a stick at hand."""
    (tmp_path / "media").mkdir()
    shelf = library(tmp_path / "site", kept=tmp_path / "kept", usb=tmp_path / "media")
    made = Visitor(shelf.shelf.leaflets[0], finger, library=shelf)
    made.kiosk.desk.unlocked = True
    made.kiosk.stage.go(Route.STAFF_MENU)
    made.stand.settle()
    yield made
    made.stand.close()


def insert(tmp_path):
    return put(tmp_path / "media" / "STICK" / "knees", "knees", "About knees")


def wait(staff, qtbot):
    """Let what goes on beside the screen come to its end."""
    qtbot.waitUntil(lambda: not staff.kiosk.leaflets.putting.busy)
    staff.stand.settle()


def test_the_new_leaflet_is_on_the_start_screen_after_three_touches(staff, qtbot, tmp_path):
    insert(tmp_path)
    staff.touch("route.staff-leaflets")
    wait(staff, qtbot)
    assert staff.notices() == ["Touch the leaflet to put up."]
    staff.touch("put-up.0")
    wait(staff, qtbot)
    assert staff.notices() == ["About knees is up. Take the stick out, and touch Start again to see it."]
    staff.touch("start-again")
    assert staff.stand.button("leaflet.knees").face.words == "About knees"
    staff.touch("leaflet.knees")
    staff.touch("route.reading")
    assert "You have two knees." in staff.texts()


def test_a_broken_leaflet_says_why_and_nothing_is_put_up(staff, qtbot, tmp_path):
    file = insert(tmp_path) / "leaflet.md"
    file.write_text(file.read_text("utf-8").replace("**two**", "**two"), "utf-8")
    staff.touch("route.staff-leaflets")
    wait(staff, qtbot)
    assert staff.stand.button("put-up.0").face.detail == "cannot be used"
    staff.touch("put-up.0")
    (said,) = staff.notices()
    assert said.startswith("knees cannot be put up. ")
    assert "line 18" in said
    assert not (tmp_path / "site").exists()


def test_without_a_stick_it_says_so_and_looks_again(staff, qtbot, tmp_path):
    staff.touch("route.staff-leaflets")
    wait(staff, qtbot)
    assert staff.notices() == ["No leaflet was found. Put the stick in, wait a moment, and touch Look again."]
    insert(tmp_path)
    staff.touch("look")
    wait(staff, qtbot)
    assert staff.stand.button("put-up.0").face.words == "About knees"


def test_what_cannot_be_written_says_what_to_do(staff, qtbot, tmp_path):
    insert(tmp_path)
    (tmp_path / "site").write_text("no folder", "utf-8")
    staff.touch("route.staff-leaflets")
    wait(staff, qtbot)
    staff.touch("put-up.0")
    wait(staff, qtbot)
    (said,) = staff.notices()
    assert said.startswith("Nothing was changed. ")


def test_nothing_of_it_is_left_for_the_next_who_looks(staff, qtbot, tmp_path):
    insert(tmp_path)
    staff.touch("route.staff-leaflets")
    wait(staff, qtbot)
    staff.touch("start-again")
    assert (staff.kiosk.leaflets.putting.words, staff.kiosk.leaflets.putting.offered) == ("", ())


def test_staff_are_told_of_a_leaflet_that_is_refused(staff, tmp_path):
    file = put(tmp_path / "site" / "leaflets" / "knees", "knees") / "leaflet.md"
    file.write_text(file.read_text("utf-8").replace("**two**", "**two"), "utf-8")
    staff.touch("start-again")
    staff.kiosk.leaflets.expect()
    (finding,) = [one for one in staff.kiosk.desk.findings() if one.what == "Leaflet"]
    assert finding.how.startswith(f"{file}, line 18: ")
    assert finding.do == "Mend it; the last good one stays up."
