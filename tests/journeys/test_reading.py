"""Someone reads by touch."""

import re
from datetime import date

import pytest
from PySide6.QtCore import Qt

from kiosk.content.place import Place
from kiosk.i18n.localise import localised
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.visit.preferences import Preferences
from tests.journeys.conftest import Visitor


def words(text):
    return re.findall(r"\S+", text)


@pytest.mark.parametrize("tag", ["en-GB", "ne", "pl", "ar"])
def test_turning_pages_shows_every_word_once(reader, leaflet, tag):
    reader.stand.choose(tag)
    seen = []
    while reader.route is Route.READING:
        seen += [word for text in reader.texts() for word in words(text)]
        reader.touch("next")
    assert reader.route is Route.CONTENTS
    assert seen == [word for block in localised(leaflet, tag).blocks for word in words(block.text)]


@pytest.mark.parametrize("tag", ["ne", "pl", "ar"])
def test_every_page_of_a_draft_says_so(reader, tag):
    reader.stand.choose(tag)
    for page in reader.screen.pages:
        reader.kiosk.visit.go(page.place)
        reader.stand.settle()
        notices = [one for one in reader.screen.findChildren(Notice) if one.isVisible()]
        assert len(notices) == 1
        assert notices[0].fits()


def test_english_is_no_draft(reader):
    assert not reader.screen.findChildren(Notice)


def test_any_language_is_two_touches_away(reader):
    for route in (Route.READING, Route.CONTENTS, Route.PICTURE, Route.EASIER, Route.VOICE, Route.HELP):
        reader.stand.choose("en-GB")
        reader.stand.go(route)
        reader.touch("languages")
        reader.touch("language.pl")
        assert reader.scene.language.tag == "pl"
        assert reader.route is route


def test_contents_lead_to_the_side_effects(reader):
    reader.touch("menu")
    reader.touch("side-effects")
    assert reader.route is Route.READING
    assert "side-effects" in reader.blocks()
    reader.touch("menu")
    assert reader.stand.button("side-effects").face.selected


def test_choices_act_at_once_and_keep_the_place(reader):
    reader.kiosk.visit.go(Place("after.b2", 0))
    reader.stand.go(Route.EASIER)
    for name in ("size.4", "theme.yellow", "motion"):
        reader.touch(name)
    reader.touch("leave")
    assert reader.scene.preferences == Preferences(size=4, theme="yellow", motion=True)
    assert "after.b2" in reader.blocks()


def test_parts_of_the_drawing_are_named_seen_and_heard(reader):
    reader.stand.go(Route.PICTURE)
    figure = reader.scene.leaflet.figures[0]
    for part in figure.parts:
        reader.touch("next")
        assert reader.screen._name.text() == part.name
        assert reader.screen._words.text() == part.sentence
        assert part.name.split(" (")[0].split()[0].lower() in reader.voice.said.lower()
    reader.touch("part.sacrum")
    assert reader.screen._name.text().startswith("Sacrum")


def test_about_tells_that_the_review_is_due(qapp, leaflet, nothing_goes_on):
    for today, due in ((date(2025, 9, 30), False), (date(2026, 1, 1), True)):
        visitor = Visitor(leaflet, today)
        visitor.stand.go(Route.ABOUT)
        assert any("past its review date" in text for text in visitor.texts()) is due
        visitor.stand.close()


def test_keys_alone_do_the_same(reader):
    reader.key(Qt.Key.Key_Right)
    first = reader.blocks()
    reader.key(Qt.Key.Key_Left)
    assert reader.blocks() != first
    reader.key(Qt.Key.Key_0)
    reader.key(Qt.Key.Key_4)
    assert reader.scene.language.tag == "ar"
    here = reader.blocks()
    reader.key(Qt.Key.Key_Left)  # forward, in a language that runs to the left
    reader.key(Qt.Key.Key_Right)
    assert reader.blocks() == here
    reader.key(Qt.Key.Key_F1)
    assert reader.route is Route.HELP
    reader.key(Qt.Key.Key_Home)
    assert (reader.route, reader.kiosk.visit.untouched) == (Route.START, True)
