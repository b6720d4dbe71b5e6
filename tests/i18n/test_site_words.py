"""A site's own translation files: message by message before what was built, and never trusted blindly."""

from contextlib import suppress
from dataclasses import replace
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from kiosk.content.errors import LeafletError
from kiosk.content.loader import load_leaflet
from kiosk.i18n.catalogue import catalogue_of
from kiosk.i18n.offer import offered
from kiosk.i18n.site_words import broken_catalogues, checked_units
from kiosk.i18n.switch import LanguageSwitch
from tests.content.conftest import write_leaflet

TITLE = "leaflet.short-title"


def ts(*messages):
    """A Linguist file of messages: id or context, English, translation."""
    body = "".join(
        f"<context><name>{escape(context)}</name><message{key}><source>{escape(source)}</source>"
        f"<translation type='unfinished'>{escape(text)}</translation></message></context>"
        for context, key, source, text in messages
    )
    return f"<?xml version='1.0' encoding='utf-8'?><!DOCTYPE TS><TS version='2.1'>{body}</TS>"


def unit(unit_id, source, text):
    return "", f' id="{unit_id}"', source, text


@pytest.fixture
def knees(tmp_path):
    """A leaflet, and the folder of the site's translations of it."""
    place = tmp_path / "translations"
    place.mkdir()
    return replace(load_leaflet(write_leaflet(tmp_path / "knees")), catalogues=(place,)), place


def test_a_sites_translation_is_shown_and_its_language_offered(knees):
    leaflet, place = knees
    assert [one.tag for one in offered(leaflet)] == ["en-GB"]
    (place / "knees_pl_PL.ts").write_text(ts(unit(TITLE, "Knees", "Kolana")), "utf-8")
    assert catalogue_of(leaflet, "pl").text(TITLE, "Knees") == "Kolana"
    assert [one.tag for one in offered(leaflet)] == ["en-GB", "pl"]


def test_what_a_site_does_not_say_stays_as_it_was_built(knees, tmp_path):
    leaflet, place = knees
    (tmp_path / "built").mkdir()
    built = '{"leaflet.short-title": {"text": "A", "said": "", "finished": false},'
    built += ' "about-knees": {"text": "B", "said": "", "finished": false}}'
    (tmp_path / "built" / "knees_pl_PL.json").write_text(built, "utf-8")
    (place / "knees_pl_PL.ts").write_text(ts(unit(TITLE, "Knees", "Kolana")), "utf-8")
    read = catalogue_of(leaflet, "pl", folder=tmp_path / "built")
    assert (read.text(TITLE, "Knees"), read.text("about-knees", "About knees")) == ("Kolana", "B")


def test_a_weaker_folder_stands_in_for_a_broken_one(knees, tmp_path):
    leaflet, place = knees
    (place / "knees_pl_PL.ts").write_text("<TS>", "utf-8")
    (tmp_path / "weak").mkdir()
    (tmp_path / "weak" / "knees_pl_PL.ts").write_text(ts(unit(TITLE, "Knees", "Kolana")), "utf-8")
    leaflet = replace(leaflet, catalogues=(place, tmp_path / "weak"))
    assert catalogue_of(leaflet, "pl").text(TITLE, "Knees") == "Kolana"


BOMB = '<?xml version="1.0"?><!DOCTYPE TS [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><TS>&b;</TS>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE TS [<!ENTITY a SYSTEM "file:///etc/passwd">]><TS>&a;</TS>'


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("knees_pl_PL.ts", BOMB, "line 1: the file declares an entity; delete that line."),
        ("knees_pl_PL.ts", OUTSIDE, "line 1: the file declares an entity; delete that line."),
        ("knees_pl_PL.ts", "<TS>", "line 1: the translation file is not well-formed (no element found); "),
        ("ui_pl_PL.ts", ts(("Foot", "", "Page {page}", "Strona {strona}")), "differ in {page}; write it as"),
        ("knees_xx.ts", ts(), ": no language of the kiosk ends so; name the file ui_pl_PL.ts or "),
        ("knees_pl_PL.ts", " " * 2_100_000, ": the file is larger than 2 MB; make it smaller."),
    ],
    ids=["bomb", "outside", "torn", "placeholder", "language", "size"],
)
def test_a_translation_that_cannot_be_used_is_refused_and_the_built_one_shown(knees, name, text, said):
    leaflet, place = knees
    (place / name).write_text(text, "utf-8")
    (refused,) = broken_catalogues([place])
    assert str(place / name) in str(refused)
    assert said in str(refused)
    assert dict(catalogue_of(leaflet, "pl").translations) == {}


@pytest.mark.parametrize(("drafts", "word"), [(True, "Pismo"), (False, "Next")])
def test_a_sites_own_words_come_before_those_of_the_program(qapp, tmp_path, drafts, word):
    (tmp_path / "ui_pl_PL.ts").write_text(ts(("Bar", "", "Next", "Pismo")), "utf-8")
    switch = LanguageSwitch(drafts=drafts, site=(tmp_path,))
    switch.switch("pl")
    before = QCoreApplication.translate("StartScreen", "Read the leaflet")
    assert QCoreApplication.translate("Bar", "Next") == word
    assert (before != "Read the leaflet") is drafts
    switch.switch("en")
    assert QCoreApplication.translate("Bar", "Next") == "Next"
    switch.close()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(start=st.integers(0, 400), raw=st.binary(max_size=12))
def test_any_bytes_in_a_translation_are_words_or_a_plain_refusal(tmp_path_factory, start, raw):
    folder = tmp_path_factory.mktemp("any")
    good = ts(unit(TITLE, "Knees", "Kolana"), ("Foot", "", "Page {page}", "Strona {page}")).encode()
    (folder / "knees_pl_PL.ts").write_bytes(good[:start] + raw + good[start + len(raw) :])
    with suppress(LeafletError):
        assert all(one.text for one in checked_units(folder, "knees_pl_PL.ts"))
