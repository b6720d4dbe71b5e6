"""The self-check says what is wrong and what to do, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.loader import load_leaflet
from kiosk.i18n.catalogue import Standing, load_catalogue, standing
from kiosk.i18n.languages import ENGLISH, LANGUAGES, language
from kiosk.i18n.states import State
from kiosk.paths import leaflets
from kiosk.staff.selfcheck import Machine, findings

WELL = Machine((531, 299), True, True, {one.voice for one in LANGUAGES}, "", {}, ())
BEFORE, AFTER = date(2025, 9, 30), date(2025, 10, 1)


@pytest.fixture(scope="module")
def leaflet():
    whole = load_leaflet(leaflets() / "sacroiliac-joint-injections")
    return replace(whole, figures=(), issues=())


def told(machine, leaflet, today=BEFORE, refused=(), standings=None):
    known = standings or {ENGLISH: standing(leaflet, load_catalogue(leaflet.id, "en-GB"))}
    return {
        one.what + ": " + one.how: one.do
        for one in findings(machine, leaflet, refused, known, today)
        if one.do
    }


def test_a_machine_that_is_well_needs_nobody(leaflet):
    assert told(WELL, leaflet) == {}


def test_the_review_date_counts_from_the_month_after_it(leaflet):
    assert list(told(WELL, leaflet, AFTER)) == [
        "Sacroiliac joint injections: was due for review in September 2025"
    ]


@pytest.mark.parametrize(
    ("change", "said", "do"),
    [
        ({"screen_mm": (0, 0), "screen_set": False}, "Screen: its size is not known", "kiosk.toml"),
        ({"screen_set": False}, "Screen: 531 x 299 mm by its own word", "Measure"),
        ({"sound": False}, "Sound: no output was found", "loudspeaker"),
        ({"voices": None, "trouble": "the engine is gone"}, "Voice: the engine is gone", "make setup"),
        ({"voices": {"zlw/pl"}}, "English: the voice gmw/en is missing", "make setup"),
        ({"missing_fonts": {"en-GB": ("Noto",)}}, "English: the font Noto is missing", "fonts-noto-core"),
        ({"missing_libraries": ("libGL.so.1 is missing.",)}, "Library: libGL.so.1 is missing.", "make setup"),
    ],
)  # fmt: skip
def test_each_fault_has_its_sentence(leaflet, change, said, do):
    found = told(replace(WELL, **change), leaflet)
    assert do in found[said]


def test_translations_say_how_far_they_can_be_trusted(leaflet):
    polish = language("pl")
    states = {"a": State.DRAFT, "b": State.CHECKED}
    assert "1 of 2 texts are drafts" in next(
        iter(told(WELL, leaflet, standings={polish: Standing("pl", states)}))
    )
    states = {"a": State.STALE, "b": State.MISSING, "c": State.CHECKED}
    assert "1 texts missing, 1 out of date of 3" in next(
        iter(told(WELL, leaflet, standings={polish: Standing("pl", states)}))
    )
    assert told(WELL, leaflet, standings={polish: Standing("pl", {"a": State.APPROVED})}) == {}


def test_a_refused_leaflet_is_told(leaflet):
    assert list(told(WELL, leaflet, refused=["x/leaflet.md, line 3: no id."])) == [
        "Leaflet: x/leaflet.md, line 3: no id."
    ]
