"""Staff put the new leaflet up from a stick, and the next person finds it on the start screen."""

import errno
import shutil

import pytest

from kiosk.cli.asked import Asked
from kiosk.config import Config, Content
from kiosk.paths import state
from kiosk.staff import kept
from kiosk.staff.choices import Choices, KeptChoices, first_leaflet
from kiosk.ui.routes import Route
from tests.journeys.conftest import Visitor
from tests.ui.shelves import FIRST, library, put


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
    assert first_kept() == ""


def first_kept():
    return first_leaflet(state())


def test_put_up_and_shown_first_it_is_what_every_visit_begins_with(staff, qtbot, tmp_path):
    insert(tmp_path)
    staff.touch("route.staff-leaflets")
    wait(staff, qtbot)
    assert staff.stand.button("put-first.0").face.words == "Put up and show first"
    staff.touch("put-first.0")
    wait(staff, qtbot)
    said = "About knees is up and stands first. Take the stick out. Touch Start again to see it."
    assert staff.notices() == [said]
    staff.touch("start-again")
    assert [one.leaflet.id for one in staff.stand.screen.scene.choices()] == ["knees", FIRST]
    staff.touch("route.reading")
    assert "You have two knees." in staff.texts()
    assert first_kept() == "knees"


def test_it_stands_first_after_a_restart_and_as_long_as_it_is_there(tmp_path):
    shelf = library(tmp_path / "site", "knees", "elbows")
    settings = Config(content=Content(site=str(tmp_path / "site")))
    KeptChoices(state()).change(Choices(first="knees"))
    for asked, first in ((Asked(), "knees"), (Asked(leaflet="elbows"), "elbows")):
        assert asked.opening(settings).shelf.leaflets[0].id == first
        assert asked.shelf(settings).leaflets[0].id == first
    shutil.rmtree(shelf.sources.sites[0] / "leaflets" / "knees")
    assert Asked().opening(settings).shelf.leaflets[0].id == FIRST
    assert Asked().shelf(settings).leaflets[0].id == FIRST


def test_one_that_is_up_can_be_put_first_and_back(staff, qtbot, tmp_path):
    put(tmp_path / "site" / "leaflets" / "knees", "knees", "About knees")
    staff.kiosk.leaflets.expect()
    staff.touch("start-again")
    for leaflet_id in ("knees", FIRST):
        staff.kiosk.desk.unlocked = True
        staff.kiosk.stage.go(Route.STAFF_LEAFLETS)
        wait(staff, qtbot)
        staff.touch(f"stand-first.{leaflet_id}")
        assert staff.notices()[0].endswith(" stands first now. Touch Start again to see it.")
        staff.touch("start-again")
        assert staff.stand.screen.scene.leaflet.id == leaflet_id
        assert first_kept() == leaflet_id


def test_the_new_state_of_what_is_shown_needs_no_question(staff, qtbot, tmp_path):
    put(tmp_path / "media" / "STICK" / "joints", FIRST, "Joints anew")
    staff.touch("route.staff-leaflets")
    wait(staff, qtbot)
    assert [button.face.name for button in staff.stand.screen.grid.buttons] == ["put-up.0"]
    staff.touch("put-up.0")
    wait(staff, qtbot)
    staff.touch("start-again")
    assert staff.stand.screen.scene.leaflet.short_title == "Joints anew"


def test_where_it_cannot_be_kept_the_receptionist_is_told(staff, qtbot, tmp_path, monkeypatch):
    insert(tmp_path)

    def full(*_args):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(kept, "write_whole", full)
    staff.touch("route.staff-leaflets")
    wait(staff, qtbot)
    staff.touch("put-first.0")
    wait(staff, qtbot)
    (said,) = staff.notices()
    assert "About knees is up and stands first." in said
    assert "No space left on device" in said
    assert "the change holds until the kiosk restarts" in said
    staff.touch("start-again")
    assert staff.stand.screen.scene.leaflet.id == "knees"


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
    assert staff.stand.button("put-up.0").face.detail == "About knees"


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
