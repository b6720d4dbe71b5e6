"""Everything without touching the glass: keys reach every item, and each key does what it says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.ui.bars import BottomBar
from kiosk.ui.block_view import BlockView
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.narrator import Voicing
from kiosk.ui.routes import Route
from kiosk.ui.screens.still_there import StillThere
from kiosk.ui.top_bar import TopBar
from tests.ui.stand import TAGS, Stand, reading

Key = Qt.Key


def press(stand: Stand, key: Qt.Key) -> None:
    QTest.keyClick(stand.window.windowHandle(), key)


@pytest.fixture
def keyed(stand, qtbot) -> Stand:
    stand.window.activateWindow()
    qtbot.waitUntil(stand.window.isActiveWindow)
    return stand


def items(stand: Stand) -> list:
    """What can be activated or read from here."""
    return [one for one in stand.seen(QAbstractButton, BlockView) if not isinstance(one, HotSpot)]


def visited(stand: Stand, key: Qt.Key) -> list:
    """The items that a key goes to, until it has come round."""
    found = []
    for _ in range(len(items(stand)) + 3):
        press(stand, key)
        focused = stand.window.focusWidget()
        if focused is stand.window:
            continue
        if found and focused is found[0]:
            return found
        found.append(focused)
    return found


@pytest.mark.parametrize(
    ("key", "tag"),
    [(Key.Key_Down, "en-GB"), (Key.Key_Tab, "ar"), (Key.Key_Up, "ar"), (Key.Key_Backtab, "en-GB")],
)
def test_a_key_visits_every_item_of_every_screen_once_and_comes_round(keyed, key, tag):
    keyed.choose(tag)
    for shown in keyed.screens():
        if shown in {"still-there", "headphones-out"}:
            continue  # any key is the answer there
        found = visited(keyed, key)
        assert len(found) == len(set(found)), shown
        assert {one.objectName() for one in found} == {one.objectName() for one in items(keyed)}, shown


def bar_of(item) -> int:
    """0 for the bar above, 1 for the screen, 2 for the bar below."""
    if isinstance(item.parentWidget(), TopBar):
        return 0
    return 2 if isinstance(item.parentWidget(), BottomBar) else 1


def test_items_are_visited_from_top_to_bottom(keyed):
    for route in Route:
        keyed.go(route)
        found = visited(keyed, Key.Key_Down)
        thirds = [bar_of(one) for one in found]
        assert thirds == sorted(thirds), route
        views = [one for one in found if isinstance(one, BlockView)]
        assert views == sorted(views, key=lambda one: one.y()), route


def test_up_goes_the_other_way(keyed):
    keyed.go(Route.CONTENTS)
    down = visited(keyed, Key.Key_Down)
    keyed.window.setFocus()
    up = visited(keyed, Key.Key_Up)
    assert up == down[::-1]


@pytest.mark.parametrize("tag", TAGS)
def test_left_and_right_turn_pages_in_reading_direction(keyed, tag):
    keyed.choose(tag)
    keyed.go(Route.READING)
    onward, back = Key.Key_Right, Key.Key_Left
    if keyed.language.rtl:
        onward, back = back, onward
    press(keyed, onward)
    assert reading(keyed.screen)._index == 1
    press(keyed, onward)
    press(keyed, back)
    assert reading(keyed.screen)._index == 1


@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_left_and_right_go_to_items_where_there_are_no_pages(keyed, tag):
    keyed.choose(tag)
    keyed.go(Route.EASIER)
    onward, back = (Key.Key_Left, Key.Key_Right) if keyed.language.rtl else (Key.Key_Right, Key.Key_Left)
    press(keyed, onward)
    first = keyed.window.focusWidget()
    press(keyed, onward)
    assert keyed.window.focusWidget() is not first
    press(keyed, back)
    assert keyed.window.focusWidget() is first


def test_l_listens_pauses_and_goes_on_and_s_stops(keyed):
    keyed.go(Route.READING)
    seen = []
    for key in (Key.Key_L, Key.Key_L, Key.Key_L, Key.Key_S):
        press(keyed, key)
        seen.append(keyed.kiosk.narrator.voicing)
    assert seen == [Voicing.SPEAKING, Voicing.PAUSED, Voicing.SPEAKING, Voicing.SILENT]


@pytest.mark.parametrize(
    ("key", "route"),
    [(Key.Key_0, Route.LANGUAGES), (Key.Key_F1, Route.HELP), (Key.Key_Home, Route.START)],
)
def test_a_key_opens_a_screen_from_anywhere(keyed, key, route):
    for start in (Route.READING, Route.EASIER, Route.PICTURE):
        keyed.go(start)
        press(keyed, key)
        keyed.settle()
        assert keyed.kiosk.stage.route is route


def test_backspace_goes_back(keyed):
    keyed.go(Route.READING)
    keyed.go(Route.CONTENTS)
    press(keyed, Key.Key_Backspace)
    assert keyed.kiosk.stage.route is Route.READING


def test_home_ends_the_visit(keyed):
    keyed.choose("pl", 3)
    press(keyed, Key.Key_Home)
    assert keyed.visit.untouched


def test_a_digit_chooses_the_item_of_that_number(keyed):
    keyed.go(Route.LANGUAGES)
    press(keyed, Key.Key_4)
    assert keyed.visit.preferences.language == "ro"


def test_a_digit_counts_the_buttons_that_are_shown(keyed):
    keyed.choose(size=4)
    screen = keyed.go(Route.SPOKEN)
    assert screen.grid.page_count > 1
    screen.turn(1)
    first = screen.grid.shown[0].face.name
    assert first != screen.grid.buttons[0].face.name
    press(keyed, Key.Key_1)
    assert f"spoken.{keyed.visit.spoken}" == first


def test_a_digit_chooses_a_part_of_the_drawing(keyed):
    keyed.go(Route.PICTURE)
    press(keyed, Key.Key_2)
    assert keyed.screen._chosen is keyed.screen._figure.parts[1]


def test_a_digit_that_nothing_has_does_nothing(keyed):
    keyed.go(Route.HELP)
    press(keyed, Key.Key_9)
    assert keyed.kiosk.stage.route is Route.HELP


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_key_activates_the_item_with_the_focus(keyed, key):
    keyed.go(Route.READING)
    keyed.button("menu").setFocus()
    press(keyed, key)
    assert keyed.kiosk.stage.route is Route.CONTENTS


def test_a_key_reads_from_the_text_with_the_focus(keyed):
    keyed.go(Route.READING)
    view = keyed.screen._view.views[-1]
    view.setFocus()
    press(keyed, Key.Key_Return)
    assert keyed.kiosk.narrator.mark.block_id == view.block.id


def test_focus_names_without_activating(keyed):
    keyed.go(Route.EASIER)
    before = keyed.visit.preferences
    visited(keyed, Key.Key_Down)
    assert keyed.visit.preferences == before
    assert keyed.kiosk.stage.route is Route.EASIER


def test_the_focus_stays_where_it_was_when_a_choice_changes_the_screen(keyed):
    keyed.go(Route.EASIER)
    keyed.button("size.3").setFocus()
    press(keyed, Key.Key_Return)
    keyed.settle()
    assert keyed.sizes.step == 3
    assert keyed.window.focusWidget().objectName() == "size.3"


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Tab, Key.Key_A, Key.Key_Return, Key.Key_Space])
def test_any_key_answers_the_question(keyed, key, qtbot):
    question = StillThere(keyed.kiosk.stage.scene, keyed.window)
    keyed.window.ask(question)
    with qtbot.waitSignal(question.stayed, timeout=1000):
        press(keyed, key)
