"""Several leaflets: choosing one by eye and by ear, and what changes on the shelf while people read."""

import shutil

import pytest

from kiosk.cli.asked import Asked
from kiosk.config import Config
from kiosk.ui.routes import Route
from kiosk.visit.preferences import Edition
from tests.journeys.conftest import Visitor
from tests.journeys.listener import Listener
from tests.ui.shelves import FIRST, library, put


@pytest.fixture
def came(qapp, leaflet, finger, nothing_goes_on, tmp_path):
    """A visitor where these leaflets stand beside the kiosk's own."""
    made = []

    def come(*ids):
        shelf = library(tmp_path / "site", *ids, kept=tmp_path / "kept")
        made.append(Visitor(shelf.shelf.leaflets[0], finger, library=shelf))
        return made[-1]

    yield come
    for visitor in made:
        visitor.stand.close()


def tiles(visitor):
    """The leaflets that can be chosen here."""
    found = [one.face for one in visitor.stand.controls() if one.objectName().startswith("leaflet.")]
    return [face.words for face in found]


def shown(visitor):
    return visitor.scene.leaflet.id


def test_one_leaflet_leaves_nothing_to_choose(came):
    visitor = came()
    assert tiles(visitor) == []
    assert not [one for one in visitor.stand.controls() if one.objectName() == "route.leaflets"]


def test_the_one_other_leaflet_is_on_the_start_screen(came):
    visitor = came("knees")
    assert tiles(visitor) == ["About knees"]
    visitor.touch("leaflet.knees")
    assert (visitor.route, shown(visitor)) == (Route.START, "knees")
    assert tiles(visitor) == ["Sacroiliac joint injections"]
    visitor.touch("leaflet.")
    assert shown(visitor) == FIRST


def test_a_leaflet_is_chosen_and_read_and_the_next_visit_begins_with_the_first(came):
    visitor = came("elbows", "knees")
    visitor.touch("route.leaflets")
    assert tiles(visitor) == ["Sacroiliac joint injections", "About elbows", "About knees"]
    visitor.touch("leaflet.knees")
    assert visitor.route is Route.START
    visitor.touch("route.reading")
    assert "You have two knees." in visitor.texts()
    assert visitor.kiosk.visit.place.block_id == "about-knees"
    visitor.touch("start-again")
    assert shown(visitor) == FIRST
    assert visitor.kiosk.visit.untouched


def test_a_place_of_one_leaflet_is_never_taken_for_a_place_of_another(came):
    visitor = came("elbows", "knees")
    visit = visitor.kiosk.visit
    visit.choose_leaflet("knees")
    visitor.touch("route.reading")
    visit.go(type(visit.place)("about-knees.b1"))
    visit.choose_leaflet("elbows")
    assert visit.place.block_id == "about-knees"
    assert "You have two knees." in visitor.texts()


def test_a_language_that_a_leaflet_does_not_have_is_said_and_never_half_shown(came):
    visitor = came("knees")
    visitor.touch("language.pl")
    tile = visitor.stand.button("leaflet.knees").face
    assert (tile.words, tile.detail, tile.language.tag) == ("About knees", "English", "en-GB")
    visitor.touch("leaflet.knees")
    assert visitor.scene.language.tag == "pl"
    assert [one.tag for one in visitor.scene.languages] == ["en-GB"]
    assert {section.language for section in visitor.scene.leaflet.sections} == {"en-GB"}
    assert not visitor.scene.draft
    visitor.touch("leaflet.")
    assert "pl" in [one.tag for one in visitor.scene.languages]


def test_a_leaflet_without_easy_read_is_shown_in_full(came):
    visitor = came("knees")
    visitor.kiosk.visit.choose_edition(Edition.EASY_READ)
    visitor.touch("leaflet.knees")
    assert not [one for one in visitor.stand.controls() if one.objectName() == "edition.easy-read"]
    visitor.touch("route.reading")
    assert "You have two knees." in visitor.texts()


def test_a_leaflet_is_chosen_by_ear(qapp, finger, nothing_goes_on, tmp_path):
    shelf = library(tmp_path / "site", "elbows", "knees")
    listener = Listener(shelf.shelf.leaflets[0], finger, library=shelf)
    listener.hold()
    listener.seek("Choose a leaflet", lambda: listener.swipe("right"))
    listener.double_tap()
    listener.seek("About knees", lambda: listener.swipe("right"))
    said = listener.double_tap()
    assert "About knees" in said
    assert listener.kiosk.stage.scene.leaflet.id == "knees"
    assert listener.kiosk.stage.route is Route.START
    listener.close()


def test_the_first_page_waits_for_one_leaflet_and_the_others_follow_it(
    qapp, finger, nothing_goes_on, tmp_path
):
    put(tmp_path / "kept" / "knees", "knees", "About knees")
    asked = Asked(tmp_path / "kept", "knees", None, None)
    put(tmp_path / "kept" / "elbows", "elbows", "About elbows")
    opening = asked.opening(Config())
    assert [one.id for one in opening.shelf.leaflets] == ["knees"]
    visitor = Visitor(opening.shelf.leaflets[0], finger, library=opening)
    assert visitor.scene.leaflet.id == "knees"
    assert tiles(visitor) == ["About elbows"]
    assert visitor.kiosk.visit.untouched
    visitor.stand.close()


def settled(visitor, qtbot):
    """Something changes in the folders; let it, until nothing does any more."""
    bell = visitor.bells[-1]
    qtbot.waitUntil(lambda: bell.seconds is not None)
    while bell.seconds is not None:
        bell.ring()
    visitor.stand.settle()


def test_a_new_leaflet_is_picked_up_while_nobody_is_there(came, qtbot, tmp_path):
    visitor = came()
    put(tmp_path / "site" / "leaflets" / "knees", "knees", "About knees")
    settled(visitor, qtbot)
    assert tiles(visitor) == ["About knees"]


def test_a_visit_keeps_the_leaflet_it_began_with(came, qtbot, tmp_path):
    visitor = came("knees")
    visitor.touch("leaflet.knees")
    visitor.touch("route.reading")
    file = tmp_path / "site" / "leaflets" / "knees" / "leaflet.md"
    file.write_text(file.read_text("utf-8").replace("**two** knees", "**three** knees"), "utf-8")
    settled(visitor, qtbot)
    assert "You have two knees." in visitor.texts()
    visitor.touch("start-again")
    visitor.touch("leaflet.knees")
    visitor.touch("route.reading")
    assert "You have three knees." in visitor.texts()


def test_a_folder_that_fills_slowly_is_read_when_it_is_whole(came, qtbot, tmp_path):
    visitor = came()
    whole = put(tmp_path / "stick" / "knees", "knees", "About knees")
    home = tmp_path / "site" / "leaflets" / "knees"
    home.mkdir(parents=True)
    bell = visitor.bells[-1]
    (home / "leaflet.md").write_text((whole / "leaflet.md").read_text("utf-8")[:300], "utf-8")
    qtbot.waitUntil(lambda: bell.seconds is not None)
    shutil.copyfile(whole / "leaflet.md", home / "leaflet.md")
    bell.ring()
    assert bell.seconds is not None, "it was read while it still changed"
    shutil.copytree(whole / "figures", home / "figures")
    settled(visitor, qtbot)
    assert tiles(visitor) == ["About knees"]
    assert visitor.kiosk.leaflets.refused == ()


def test_a_folder_that_is_replaced_by_renaming_is_picked_up(came, qtbot, tmp_path):
    visitor = came("knees")
    home = tmp_path / "site" / "leaflets" / "knees"
    put(tmp_path / "new", "knees", "All new")
    home.rename(tmp_path / "old")
    (tmp_path / "new").rename(home)
    settled(visitor, qtbot)
    assert tiles(visitor) == ["All new"]


def test_a_leaflet_that_is_taken_away_is_gone(came, qtbot, tmp_path):
    visitor = came("knees")
    shutil.rmtree(tmp_path / "site" / "leaflets" / "knees")
    settled(visitor, qtbot)
    assert tiles(visitor) == []
    assert list((tmp_path / "kept").iterdir()) == []


def broken(home):
    file = home / "leaflet.md"
    file.write_text(file.read_text("utf-8").replace("**two**", "**two"), "utf-8")


def test_a_leaflet_that_breaks_is_refused_and_the_last_good_one_stays_up(came, qtbot, tmp_path):
    visitor = came("knees")
    home = tmp_path / "site" / "leaflets" / "knees"
    broken(home)
    settled(visitor, qtbot)
    assert tiles(visitor) == ["About knees"]
    (refused,) = visitor.kiosk.leaflets.refused
    assert str(refused).startswith(f"{home / 'leaflet.md'}, line 18: ")


def test_the_last_good_one_stays_up_over_a_restart(came, tmp_path):
    came("knees")
    broken(tmp_path / "site" / "leaflets" / "knees")
    visitor = came()
    assert tiles(visitor) == ["About knees"]
    assert len(visitor.kiosk.leaflets.refused) == 1


def test_where_nothing_can_be_kept_the_last_good_one_stays_up_until_the_restart(came, qtbot, tmp_path):
    (tmp_path / "kept").write_text("no folder", "utf-8")
    visitor = came("knees")
    broken(tmp_path / "site" / "leaflets" / "knees")
    settled(visitor, qtbot)
    assert tiles(visitor) == ["About knees"]


def test_the_program_learns_a_sites_own_words_without_a_restart(came, qtbot, tmp_path):
    visitor = came()
    words = "<context><name>StartScreen</name><message><source>Read the leaflet</source>"
    words += "<translation type='unfinished'>Czytaj tutaj</translation></message></context>"
    (tmp_path / "site" / "translations").mkdir(parents=True)
    file = tmp_path / "site" / "translations" / "ui_pl_PL.ts"
    file.write_text(f"<TS version='2.1'>{words}</TS>", "utf-8")
    settled(visitor, qtbot)
    visitor.touch("language.pl")
    assert visitor.stand.button("route.reading").face.words == "Czytaj tutaj"


def test_another_voice_of_the_site_is_taken_up_between_visits(came, qtbot, tmp_path):
    (tmp_path / "site" / "voices").mkdir(parents=True)
    visitor = came("knees")
    renewed = []
    visitor.kiosk.leaflets.voicesChanged.connect(lambda: renewed.append(visitor.kiosk.visit.untouched))
    (tmp_path / "site" / "voices" / "pl.voice").write_text("language pl\n")
    settled(visitor, qtbot)
    assert renewed == [True]
    assert visitor.stand.voice.calls[-1] == "close"  # and a real one is started again
    put(tmp_path / "site" / "leaflets" / "elbows", "elbows")
    settled(visitor, qtbot)
    assert renewed == [True]
