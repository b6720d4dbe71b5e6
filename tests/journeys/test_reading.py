"""Someone reads by touch."""

import re
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.content.place import Place
from kiosk.i18n.languages import language
from kiosk.i18n.localise import localised
from kiosk.ui.drawing import Drawing
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.notice import Notice
from kiosk.ui.notices import draft_notice, short_draft_notice
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


@pytest.mark.parametrize("size", [1, 4])
@pytest.mark.parametrize("tag", ["ne", "pl", "ar"])
def test_every_page_of_a_draft_says_so(reader, tag, size):
    reader.stand.choose(tag, size)
    for page in reader.screen.pages:
        assert reader.screen.page is page
        notices = [one for one in reader.screen.findChildren(Notice) if one.isVisible()]
        assert [one.accessibleName() for one in notices] in ([draft_notice()], [short_draft_notice()])
        assert notices[0].fits()
        reader.touch("next")
    assert reader.route is Route.CONTENTS


def test_english_is_no_draft(reader):
    assert not reader.screen.findChildren(Notice)


#: From where a visitor may want another language; staff read English, and lose their screen with it.
ELSEWHERE = [
    route for route in Route if route not in {Route.START, Route.LANGUAGES} and not route.startswith("staff")
]


@pytest.mark.parametrize("route", ELSEWHERE)
def test_any_language_is_two_touches_away(reader, route):
    for tag in ("pl", "ar", "ne", "en-GB"):
        reader.stand.go(route)
        reader.touch("languages")
        reader.touch(f"language.{tag}")
        assert reader.scene.language.tag == tag
        assert reader.route is route


def test_from_the_start_screen_it_is_one_touch(visitor):
    for tag in ("pl", "ro", "ne", "en-GB"):
        visitor.touch(f"language.{tag}")
        assert (visitor.scene.language.tag, visitor.route) == (tag, Route.START)


def test_before_the_first_page_is_the_start_and_after_the_last_the_contents(reader):
    reader.touch("back")
    assert reader.route is Route.START
    reader.touch("route.reading")
    reader.kiosk.visit.go(reader.screen.pages[-1].place)
    reader.touch("next")
    assert reader.route is Route.CONTENTS
    reader.touch("leave")
    assert reader.screen.page is reader.screen.pages[-1]


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
    for name in ("size.4", "theme.yellow", "next", "motion"):
        reader.touch(name)
    reader.touch("leave")
    assert reader.scene.preferences == Preferences(size=4, theme="yellow", motion=True)
    assert "after.b2" in reader.blocks()


def test_parts_of_the_drawing_are_named_seen_and_heard(reader):
    reader.stand.go(Route.PICTURE)
    figure = reader.scene.leaflet.figures[0]
    for part in figure.parts:
        reader.touch("next")
        assert reader.screen._words.name.text() == part.name
        assert reader.screen._words.sentence.text() == part.sentence
        assert part.name.split(" (")[0].split()[0].lower() in reader.voice.said.lower()
    reader.touch("part.sacrum")
    assert reader.screen._words.name.text().startswith("Sacrum")


def free_point(visitor, spot):
    """Where a finger meets this spot, and no smaller one that lies on it; its middle if it can be."""
    box = visitor.stand.box(spot)
    steps = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)
    points = [QPoint(round(box.left() + x * box.width()), round(box.top() + y * box.height()))
              for x in steps for y in steps]  # fmt: skip
    return next((point for point in points if visitor.kiosk.window.childAt(point) is spot), None)


@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_every_part_can_be_touched_on_the_drawing_itself(reader, tag):
    reader.stand.choose(tag)
    reader.stand.go(Route.PICTURE)
    touched = set()
    for spot in reader.stand.seen(HotSpot):
        point = free_point(reader, spot)
        assert point is not None, spot.part.id
        reader.touch_at(point)
        assert reader.screen._words.name.text() == spot.part.name
        assert {segment.voice for segment in reader.voice.request.segments} == {language(tag).voice}
        touched.add(spot.part.id)
    assert touched == {part.id for part in reader.scene.leaflet.figures[0].parts}


def test_a_finger_on_a_joint_means_the_joint(reader):
    reader.stand.go(Route.PICTURE)
    for joint in (spot for spot in reader.stand.seen(HotSpot) if spot.part.id.endswith("-joint")):
        reader.touch_at(reader.stand.box(joint).center())
        assert reader.screen._words.name.text() == joint.part.name


def test_the_picture_in_the_leaflet_leads_to_the_large_one(reader):
    figure = next(block for block in reader.scene.leaflet.blocks if block.figure)
    reader.kiosk.visit.go(Place(figure.id))
    drawing = reader.stand.seen(Drawing)[0]
    reader.touch_at(reader.stand.box(drawing).center())
    assert reader.route is Route.PICTURE


def test_about_tells_that_the_review_is_due(qapp, leaflet, finger, nothing_goes_on):
    for today, due in ((date(2025, 9, 30), False), (date(2026, 1, 1), True)):
        visitor = Visitor(leaflet, finger, today)
        visitor.stand.go(Route.ABOUT)
        assert any("past its review date" in text for text in visitor.texts()) is due
        visitor.stand.close()


def test_keys_alone_do_the_same(reader):
    reader.key(Qt.Key.Key_Right)
    first = reader.blocks()
    reader.key(Qt.Key.Key_Left)
    assert reader.blocks() != first
    reader.key(Qt.Key.Key_0)
    reader.key(Qt.Key.Key_3)
    assert reader.scene.language.tag == "pl"
    reader.kiosk.visit.choose_language("ar")
    reader.stand.settle()
    here = reader.blocks()
    reader.key(Qt.Key.Key_Left)  # forward, in a language that runs to the left
    reader.key(Qt.Key.Key_Right)
    assert reader.blocks() == here
    reader.key(Qt.Key.Key_F1)
    assert reader.route is Route.HELP
    reader.key(Qt.Key.Key_Home)
    assert (reader.route, reader.kiosk.visit.untouched) == (Route.START, True)
