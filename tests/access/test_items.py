"""One list of items: its order, what lies where, and how an item is said."""

import pytest

from kiosk.access.geometry import Box, Point
from kiosk.access.items import Item, Items, Position, Role
from kiosk.access.said import Saying, outline, said
from kiosk.content.model import Range
from kiosk.i18n.languages import ENGLISH, language


def item(key, role=Role.BUTTON, left=0.0, top=0.0, **more):
    return Item(key, key.title(), role, (Box(left, top, 40, 20),), **more)


LIST = Items(
    (
        item("again", frame=True),
        item("title", Role.HEADING, top=30),
        item("text", Role.TEXT, top=60),
        item("more", Role.HEADING, top=90),
        item("next", top=120),
    )
)


def keys(step, count, begin=""):
    found = []
    for _ in range(count):
        begin = LIST.step(begin, step).key
        found.append(begin)
    return found


def test_next_begins_below_the_bar_and_comes_round():
    assert keys(1, 6) == ["title", "text", "more", "next", "again", "title"]
    assert keys(-1, 3) == ["again", "next", "more"]


def test_headings_are_jumped_to_from_where_one_is():
    assert LIST.heading("", 1).key == "title"
    assert LIST.heading("title", 1).key == "more"
    assert LIST.heading("text", 1).key == "more"
    assert LIST.heading("next", 1).key == "title"
    assert LIST.heading("text", -1).key == "title"
    assert LIST.heading("title", -1).key == "more"


def test_without_headings_there_is_none_to_jump_to():
    assert Items((item("a"),)).heading("", 1) is None
    assert Items().step("", 1) is None


def test_the_smallest_item_under_a_finger_is_meant_else_the_nearest_within_reach():
    drawing = Item("drawing", "Pelvis", Role.PICTURE, (Box(0, 0, 200, 200),))
    joint = Item("joint", "Joint", Role.BUTTON, (Box(50, 50, 10, 10), Box(150, 50, 10, 10)))
    both = Items((drawing, joint))
    assert both.at(Point(155, 55)) is joint
    assert both.at(Point(100, 100)) is drawing
    assert both.at(Point(204, 100)) is drawing
    assert both.at(Point(206, 100)) is None


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (item("listen", position=Position(2, 4)), ["Listen", "Button, 2 of 4"]),
        (item("day", chosen=True, position=Position(1, 4)), ["Day", "Button, chosen, 1 of 4"]),
        (item("menu"), ["Menu", "Button"]),
        (item("why", Role.HEADING), ["Why", "Heading"]),
        (item("rest", Role.LIST_ITEM, position=Position(3, 5)), ["Rest", "List item, 3 of 5"]),
        (item("words", Role.TEXT), ["Words"]),
        (item("risks", detail="Page 5 of 12"), ["Risks", "Button", "Page 5 of 12"]),
    ],
)
def test_name_role_state_position(one, words):
    assert [saying.words for saying in said(one, ENGLISH)] == words


def test_a_language_is_said_in_its_own_voice():
    polish = Item("language.pl", "Polski", Role.BUTTON, (), detail="Polish", language="pl")
    assert said(polish, language("ar")) == (
        Saying("Polski", "pl"),
        Saying("Button"),
        Saying("Polish", "en-GB"),
    )


def test_text_of_the_leaflet_is_said_as_the_leaflet():
    text = Item("block.a", "Words.", Role.TEXT, (), block_id="a", part=Range(7, 13))
    assert said(text, ENGLISH) == (Saying("Words.", "", "a", Range(7, 13)),)


def test_an_outline_tells_page_count_and_headings():
    told = [saying.words for saying in outline(LIST, "Page 4 of 12", ENGLISH)]
    assert told == ["Page 4 of 12", "Items on this screen: 5", "Title", "More"]
