"""``kiosk check``: what of this machine needs a person."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, QSizeF

from kiosk.cli import check, looking
from kiosk.cli.panel import believed_mm, panel_of_screen
from kiosk.config import Config, Screen
from kiosk.content.shelf import Shelf, load_shelf
from kiosk.i18n.catalogue import Standing
from kiosk.i18n.languages import LANGUAGES
from kiosk.i18n.states import State
from kiosk.speech.repertoire import Equipment, Repertoire
from kiosk.staff.pin import Pin
from kiosk.staff.selfcheck import Words


def lines(left):
    return [re.split(r"  +", line.strip()) for line in left.out.splitlines() if line.strip()]


def test_it_says_what_needs_a_person(kiosk_alone):
    left = kiosk_alone("check")
    assert (left.code, left.complaint) == (1, "")
    told = {(row[1], row[2].partition(",")[0]): row[0] for row in lines(left) if len(row) > 2}
    assert told["Screen", "its size is not known"] == "LOOK"
    assert told["English", "the leaflet as the hospital wrote it"] == "ok"
    for language in ("Nepali", "Polish", "Arabic"):
        assert told[language, "the leaflet"] == "LOOK"
        assert told[language, "the kiosk's own words"] == "LOOK"
    looks = [row for row in lines(left) if row[0] == "LOOK"]
    languages = {known.english for known in LANGUAGES}
    translations = sum(row[1] in languages for row in looks)
    here = len(looks) - translations
    said = f"{here} things need a person. {translations} translations wait for a translator."
    assert left.out.splitlines()[-1] == said


def test_one_language_alone(kiosk_says, qapp):
    left = kiosk_says("check", "--language", "pl")
    assert "Polish" in left.out
    assert "Arabic" not in left.out


@pytest.fixture
def all_well(qapp, two_leaflets, monkeypatch, tmp_path):
    """Voices, sound, words, leaflets and the PIN as they should be."""
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    Pin(tmp_path / "state").set("739164")
    approved = Words(Standing("pl", {"a": State.APPROVED}), Standing("pl", {"b": State.CHECKED}))
    voices = Repertoire(frozenset(one.voice for one in LANGUAGES))
    monkeypatch.setattr(check, "equipment", lambda _program: Equipment(voices, sound=True))
    monkeypatch.setattr(looking, "_words", lambda *_: approved)
    monkeypatch.setattr(looking, "missing_libraries", lambda: ())
    knees = load_shelf(two_leaflets).leaflets[1]
    well = replace(knees, figures=(), issues=(), dates=replace(knees.dates, next_review="May 2099"))
    monkeypatch.setattr(check.Asked, "shelf", lambda *_: Shelf((well,), ()))
    monkeypatch.setattr(check.Asked, "chosen_leaflet", lambda *_: well)


def test_a_machine_that_is_well_leaves_with_0(kiosk_says, all_well, tmp_path):
    settings = tmp_path / "kiosk.toml"
    settings.write_text("[screen]\nwidth_mm = 531\nheight_mm = 299\n")
    left = kiosk_says("check", "--config", str(settings))
    assert (left.code, left.out.splitlines()[-1]) == (0, "Nothing needs a person.")


def test_one_fault_is_enough_to_leave_with_1(kiosk_says, all_well):
    left = kiosk_says("check")
    assert (left.code, left.out.splitlines()[-1]) == (1, "One thing needs a person.")


def test_a_refused_leaflet_is_told_word_for_word(kiosk_says, qapp, two_leaflets):
    listed = two_leaflets / "elbows" / "figures" / "figures.toml"
    listed.write_text(listed.read_text("utf-8").replace('file = "knee.svg"', 'file = "[b]none[/b].svg"'))
    left = kiosk_says("check", "--content", str(two_leaflets))
    assert left.code == 1
    assert "[b]none[/b].svg" in left.out


class Glass:
    """A screen of so many pixels that says so many millimetres of itself."""

    def __init__(self, px, mm):
        self.size = lambda: QSize(*px)
        self.physicalSize = lambda: QSizeF(*mm)


@pytest.mark.parametrize(
    ("mm", "believed"),
    [((531, 299), True), ((0, 0), False), ((1600, 900), False), ((160, 90), False), ((531, 9), False)],
)
def test_a_screen_is_believed_within_reason(mm, believed):
    glass = Glass((1920, 1080), mm)
    assert believed_mm(glass) == (mm if believed else None)
    panel = panel_of_screen(Config(), glass)
    assert ((panel.width_mm, panel.height_mm) == mm) is believed
    turned = panel_of_screen(Config(screen=Screen(width_mm=300, height_mm=530)), glass)
    assert (turned.width_mm, turned.height_mm) == (530, 300)
