"""Built translations that are missing or damaged: it starts, offers what is whole, staff are told."""

import shutil

import pytest

from kiosk.cli import languages
from kiosk.i18n import built
from kiosk.i18n.built import INDEX, MANIFEST, SUMS, damaged
from kiosk.i18n.catalogue import program_standing
from kiosk.i18n.languages import LANGUAGES
from kiosk.i18n.switch import LanguageSwitch
from kiosk.paths import catalogues
from kiosk.staff.selfcheck import built_files
from kiosk.ui.routes import Route
from tests.ui.conftest import earlier_tests_set_aside, leaflet, nothing_goes_on, qapp, stand_on

__all__ = ["earlier_tests_set_aside", "leaflet", "nothing_goes_on", "qapp", "stand_on"]

POLISH, PROGRAM = "sacroiliac-joint-injections_pl_PL.json", "ui_pl_PL.qm"
ALL = {known.tag for known in LANGUAGES}


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A copy of the built files, which the program takes for its own."""
    copy = tmp_path / "_qm"
    shutil.copytree(catalogues(), copy)
    for module in ("built", "catalogue", "offer", "switch"):
        monkeypatch.setattr(f"kiosk.i18n.{module}.catalogues", lambda: copy)
    return copy


def cut(file):
    file.write_bytes(file.read_bytes()[:-100])


def turn_one_bit(file):
    """What a bad disk does: the file is as long as before, and may still be read to its end."""
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(bytes(data))


FAULTS = {
    "missing": lambda file: file.unlink(),
    "cut off": cut,
    "empty": lambda file: file.write_bytes(b""),
    "zeros": lambda file: file.write_bytes(bytes(5000)),
    "other": lambda file: file.write_text("[1, 2]"),
}
FAULTS_OF_WORDS = {**FAULTS, "one bit": turn_one_bit}


def offered(stand):
    return {known.tag for known in stand.screen.scene.languages}


@pytest.mark.parametrize("fault", FAULTS_OF_WORDS)
def test_a_damaged_leaflet_in_one_language_takes_only_that_language_away(stand_on, place, fault):
    FAULTS_OF_WORDS[fault](place / POLISH)
    stand = stand_on()
    assert offered(stand) == ALL - {"pl"}
    assert damaged() == (POLISH,)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_damaged_index_takes_no_language_away(stand_on, place, fault):
    FAULTS[fault](place / INDEX)
    assert offered(stand_on()) == ALL
    assert damaged() == (INDEX,)


@pytest.mark.parametrize("fault", FAULTS)
def test_damaged_sums_take_no_language_away(stand_on, place, fault):
    FAULTS[fault](place / SUMS)
    assert offered(stand_on()) == ALL
    assert damaged() == (SUMS,)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_damaged_manifest_says_that_nothing_is_known(place, fault):
    FAULTS[fault](place / MANIFEST)
    assert program_standing("pl").states == {}
    assert damaged() == (MANIFEST,)


@pytest.mark.parametrize("fault", FAULTS_OF_WORDS)
def test_damaged_words_of_the_program_take_the_language_away_and_are_never_half_shown(stand_on, place, fault):
    FAULTS_OF_WORDS[fault](place / PROGRAM)
    switch = LanguageSwitch()
    assert not switch.switch("pl")
    switch.close()
    stand = stand_on()
    assert offered(stand) == ALL - {"pl"}
    stand.choose("pl")  # as a site might have every visit begin
    stand.go(Route.READING)
    assert {section.language for section in stand.screen.scene.leaflet.sections} == {"en-GB"}
    assert damaged() == (PROGRAM,)


def test_the_other_words_do_not_suffer(stand_on, place):
    turn_one_bit(place / "ui_pl_PL.checked.qm")
    assert offered(stand_on()) == ALL


def test_staff_see_which_language_has_nothing_to_show(stand_on, place):
    turn_one_bit(place / PROGRAM)
    stand = stand_on()
    stand.kiosk.desk.unlocked = True
    stand.go(Route.STAFF_LANGUAGES)
    tiles = {button.face.name: button.face.detail for button in stand.screen.grid.buttons}
    assert tiles["language.pl"] == "Polish, no words to show"
    assert tiles["language.ro"] == "Romanian, need 3"


def test_the_list_of_languages_says_it(qapp, leaflet, place):
    turn_one_bit(place / POLISH)
    rows = {row[0]: row[5] for row in languages.rows(leaflet, LANGUAGES, None)}
    assert rows["pl"] == "damaged, not offered"
    assert "damaged" not in rows["ro"]


def test_a_file_that_only_its_middle_spoils_leaves_the_leaflet_in_english(stand_on, place):
    file = place / POLISH
    file.write_text(file.read_text("utf-8").replace('"finished"', '"', 1), "utf-8")
    stand = stand_on()
    stand.choose("pl")
    stand.go(Route.READING)
    assert {section.language for section in stand.screen.scene.leaflet.sections} == {"en-GB"}
    assert damaged() == (POLISH,)


def test_without_any_it_starts_in_english_and_staff_are_told_once(stand_on, place):
    shutil.rmtree(place)
    stand = stand_on()
    assert offered(stand) == {"en-GB"}
    stand.go(Route.READING)
    assert stand.screen.scene.language.tag == "en-GB"
    (told,) = built_files(built.damaged())
    assert told.how.startswith(f"missing or damaged: {MANIFEST}, {INDEX} and ")
    assert told.do == "Install this version of the kiosk again, then restart it."


def test_what_is_whole_is_not_complained_of():
    assert damaged() == ()
    assert list(built_files(())) == []
