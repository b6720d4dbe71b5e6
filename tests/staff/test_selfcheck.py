"""The self-check says what is wrong and what to do, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.dates import Dates
from kiosk.content.loader import load_leaflet
from kiosk.i18n.catalogue import Standing, load_catalogue, standing
from kiosk.i18n.languages import ENGLISH, LANGUAGES, language
from kiosk.i18n.states import State
from kiosk.paths import leaflets
from kiosk.speech.repertoire import Equipment, Repertoire
from kiosk.staff.selfcheck import Finding, Machine, Words, findings, summary

VOICE = Equipment(Repertoire(frozenset(one.voice for one in LANGUAGES)), sound=True)
WELL = Machine((531, 299), True, VOICE, {}, ())
POLISH_ALONE = Equipment(Repertoire(frozenset({"zlw/pl"})), sound=True)
BEFORE, AFTER = date(2025, 9, 30), date(2025, 10, 1)


@pytest.fixture(scope="module")
def leaflet():
    whole = load_leaflet(leaflets() / "sacroiliac-joint-injections")
    return replace(whole, figures=(), issues=(), easy_read=None)


def told(machine, leaflet, today=BEFORE, refused=(), words=None):
    known = words or {
        ENGLISH: Words(standing(leaflet, load_catalogue(leaflet.id, "en-GB")), Standing("en-GB", {}))
    }
    return {
        one.what + ": " + one.how: one.do
        for one in findings(machine, leaflet, refused, known, today)
        if not one.well
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
        ({"voice": replace(VOICE, sound=False)}, "Sound: no output was found", "loudspeaker"),
        ({"voice": Equipment(None, trouble="the engine is gone")}, "Voice: the engine is gone", "again"),
        ({"voice": POLISH_ALONE}, "English: the voice gmw/en is missing", "again"),
        ({"missing_fonts": {"en-GB": ("Noto",)}}, "English: the font Noto is missing", "fonts-noto-core"),
        ({"missing_fonts": {"en-GB": ("A", "B")}}, "English: the fonts A and B are missing", "core"),
        ({"missing_libraries": ("libGL.so.1 is missing.",)}, "Library: libGL.so.1 is missing.", "again"),
    ],
)  # fmt: skip
def test_each_fault_has_its_sentence(leaflet, change, said, do):
    found = told(replace(WELL, **change), leaflet)
    assert do in found[said]


@pytest.mark.parametrize(
    ("states", "said"),
    [
        (
            (State.DRAFT, State.CHECKED),
            {"the leaflet, 2 texts: 1 drafts that nobody checked": "to check it"},
        ),
        (
            (State.STALE, State.MISSING, State.DRAFT, State.CHECKED),
            {
                "the leaflet, 4 texts: 1 missing, 1 out of date, 1 drafts that nobody checked": (
                    "to complete and check it"
                )
            },
        ),
        ((State.MISSING,), {"the leaflet, 1 texts: 1 missing": "to complete"}),
        ((), {"the leaflet: not translated": "for it"}),
        ((State.APPROVED, State.CHECKED), {}),
    ],
)
def test_translations_say_how_far_they_can_be_trusted(leaflet, states, said):
    polish, checked = language("pl"), Standing("pl", {"ui": State.CHECKED})
    words = {polish: Words(Standing("pl", dict(enumerate(states))), checked)}
    found = told(WELL, leaflet, words=words)
    assert list(found) == [f"Polish: {how}" for how in said]
    assert all(do in found[f"Polish: {how}"] for how, do in said.items())


def test_the_kiosks_own_words_count_too(leaflet):
    polish, checked = language("pl"), Standing("pl", {"a": State.CHECKED})
    words = {polish: Words(checked, Standing("pl", {"x": State.MISSING}))}
    assert list(told(WELL, leaflet, words=words)) == ["Polish: the kiosk's own words, 1 texts: 1 missing"]


def test_a_screen_that_can_be_believed_needs_nobody(leaflet):
    assert told(replace(WELL, screen_set=False), leaflet) == {}


def test_a_picture_that_nobody_checked_and_oddities_need_a_person(leaflet):
    whole = load_leaflet(leaflets() / "sacroiliac-joint-injections")
    found = told(WELL, replace(whole, easy_read=None))
    assert len(found) == 2
    assert any("not yet checked by a clinician" in said for said in found)
    assert any("oddities of the received text" in said for said in found)


def test_a_refused_leaflet_is_told(leaflet):
    assert list(told(WELL, leaflet, refused=["x/leaflet.md, line 3: no id."])) == [
        "Leaflet: x/leaflet.md, line 3: no id."
    ]


def test_easy_read_says_what_a_person_must_do():
    whole = load_leaflet(leaflets() / "sacroiliac-joint-injections")
    easy = whole.easy_read
    stale = replace(easy, lines=(replace(easy.lines[0], stale=True), *easy.lines[1:]))
    found = told(WELL, replace(whole, figures=(), issues=(), easy_read=stale))
    mark = easy.lines[0].written_for
    assert found == {
        "Easy Read: easy.1 was written for other words than the leaflet has now": (
            f"Compare both, then write of={mark} in easy-read.md."
        ),
        "Easy Read: is a draft that no people with learning disabilities have checked": (
            "Have it checked, then fill in checked_by and checked_on."
        ),
    }
    checked = replace(easy, checked_by="A group", checked_on="1 May 2027")
    assert told(WELL, replace(whole, figures=(), issues=(), easy_read=checked)) == {}


def test_a_leaflet_without_a_review_date_needs_its_owner(leaflet):
    undated = replace(leaflet, dates=Dates("", "", ""))
    assert told(WELL, undated) == {
        "Sacroiliac joint injections: prints no review date": "Ask the leaflet's owner for one."
    }


def test_a_sites_own_voice_is_told_and_one_that_is_refused(leaflet):
    ids = frozenset(one.voice for one in LANGUAGES)
    voice = Equipment(Repertoire(ids, {"gmw/en": "en-GB.voice"}, ("pl.voice: it is too loud.",)), sound=True)
    machine = replace(WELL, voice=voice)
    assert told(machine, leaflet) == {
        "Voice: pl.voice: it is too loud.": "Mend it; the voice that comes with the kiosk speaks meanwhile."
    }
    known = {ENGLISH: Words(standing(leaflet, load_catalogue(leaflet.id, "en-GB")), Standing("en-GB", {}))}
    lines = [one.how for one in findings(machine, leaflet, (), known, BEFORE)]
    assert "spoken by the site's own voice, en-GB.voice" in lines


@pytest.mark.parametrize(
    ("waiting", "translations", "said"),
    [
        (0, 0, ("Nothing needs a person.", "")),
        (1, 1, ("One thing needs a person.", "One translation waits for a translator.")),
        (3, 2, ("3 things need a person.", "2 translations wait for a translator.")),
    ],
)
def test_what_only_a_translator_can_do_is_counted_apart(waiting, translations, said):
    here = [Finding("Disk", "full", "Make room.")] * waiting
    texts = [Finding("Polish", "drafts", "Ask a translator.", translator=True)] * translations
    assert summary([*here, *texts, Finding("Clock", "right")]) == said
