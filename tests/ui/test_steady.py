"""Hands that tremble, reach low, or are the left one."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_table
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.config import Config
from kiosk.config_visitor import Touch as TouchTimes
from kiosk.theme.sizes import BIGGER_MM, Panel
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.routes import Route
from kiosk.ui.undo import OFFERED_S
from kiosk.visit.preferences import Audio, Touch
from tests.ui.fitting import faults
from tests.ui.stand import BY_EYE, LANDSCAPE, PANELS, PORTRAIT, reading
from tests.ui.test_touch import Hands, hands, middle, tap

__all__ = ["hands"]

LOW = replace(PORTRAIT, floor_mm=750.0)
LOW_LANDSCAPE = replace(LANDSCAPE, floor_mm=850.0)
LOW_SMALL = replace(PANELS["1920x1080-15.6"], floor_mm=900.0)


@pytest.fixture
def still(hands, monkeypatch) -> Hands:
    """The clock of holding too, moved by hand."""
    monkeypatch.setattr("kiosk.ui.hold.QElapsedTimer", hands.watch)
    return hands


def steady(stand, **other) -> None:
    stand.visit.choose_touch(Touch(steady=True, **other))
    stand.go(Route.READING)


#: How long a button is held unless the site wants it otherwise.
HOLD_MS = Config().touch.hold_ms


def held(stand, finger, hands, point: QPoint, ms: int) -> None:
    QTest.touchEvent(stand.window, finger).press(0, point).commit()
    hands.passed(ms)
    QTest.touchEvent(stand.window, finger).release(0, point).commit()


def test_a_button_must_be_held_and_a_brush_does_nothing(still, stand, finger):
    steady(stand)
    point = middle(stand, stand.button("next"))
    held(stand, finger, still, point, HOLD_MS - 50)
    assert stand.screen._index == 0
    held(stand, finger, still, point, HOLD_MS + 50)
    assert stand.screen._index == 1


def test_the_ring_fills_while_the_finger_rests(still, stand, finger):
    steady(stand)
    button = stand.button("next")
    empty = button.grab().toImage()
    QTest.touchEvent(stand.window, finger).press(0, middle(stand, button)).commit()
    shown = []
    for _ in range(3):
        still.passed(HOLD_MS // 3)
        shown.append(button.grab().toImage())
    assert all(one != other for one, other in zip([empty, *shown], shown, strict=False))
    QTest.touchEvent(stand.window, finger).release(0, middle(stand, button)).commit()


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_buttons_are_forty_millimetres_and_everything_still_fits(stand_on, panel, tag):
    stand = stand_on(panel)
    stand.choose(tag)
    stand.visit.choose_touch(Touch(steady=True))
    least = BIGGER_MM * stand.sizes.panel.px_per_mm - 1
    found = []
    for shown in stand.screens():
        found += [f"{shown}: {one}" for one in faults(stand) if not one.startswith("small")]
        found += [
            f"{shown}: {one.objectName()} {one.width()}x{one.height()}"
            for one in stand.controls()
            if min(one.width(), one.height()) < least
        ]
    assert found == []


def test_a_touch_beside_a_button_means_it(stand, finger):
    stand.go(Route.EASIER)
    box = stand.box(stand.button("size.3"))
    beside = round(3 * stand.sizes.panel.px_per_mm)
    tap(stand, finger, QPoint(box.center().x(), box.top() - beside))
    assert stand.visit.preferences.size == 3


def test_a_touch_far_from_all_buttons_means_none(stand, finger):
    stand.go(Route.LANGUAGES)
    before = stand.visit.preferences
    low = max(stand.box(one).bottom() for one in stand.screen.grid.buttons if one.isVisible())
    bar = min(stand.box(one).top() for one in stand.controls() if stand.box(one).top() > low)
    tap(stand, finger, QPoint(stand.window.width() // 2, (low + bar) // 2))
    assert stand.visit.preferences == before
    assert stand.kiosk.stage.route is Route.LANGUAGES


def test_undo_takes_back_a_turned_page_and_a_choice(still, stand, finger):
    steady(stand)
    held(stand, finger, still, middle(stand, stand.button("next")), HOLD_MS + 1)
    assert stand.screen._index == 1
    stand.button("undo").click()
    stand.settle()
    assert stand.screen._index == 0
    stand.go(Route.EASIER)
    stand.settle()
    held(stand, finger, still, middle(stand, stand.button("size.3")), HOLD_MS + 1)
    stand.settle()
    assert stand.visit.preferences.size == 3
    stand.button("undo").click()
    stand.settle()
    assert (stand.visit.preferences.size, stand.kiosk.stage.route) == (1, Route.EASIER)


def test_undo_is_not_offered_to_others(stand, finger):
    stand.go(Route.READING)
    tap(stand, finger, middle(stand, stand.button("next")))
    assert [one for one in stand.controls() if one.objectName() == "undo"] == []
    assert OFFERED_S == 10


@pytest.mark.parametrize("panel", [LOW, LOW_LANDSCAPE])
@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_every_control_is_within_reach(stand_on, panel, tag):
    stand = stand_on(panel)
    stand.choose(tag)
    stand.visit.choose_touch(Touch(reach=True))
    top, bottom = panel.reach
    assert bottom - top > 100 * panel.px_per_mm
    found = []
    for shown in stand.screens():
        found += [f"{shown}: {one}" for one in faults(stand)]
        for one in stand.seen(QAbstractButton):
            box = stand.box(one)
            if not isinstance(one, HotSpot) and not (top <= box.top() and box.bottom() < bottom):
                found.append(f"{shown}: {one.objectName()} {box.top()}-{box.bottom()}")
    assert found == []


@pytest.mark.parametrize(
    ("floor_mm", "rows"), [(0.0, None), (750.0, (656, 1739)), (1200.0, None), (800.0, (837, 1920))]
)
def test_rows_within_reach_follow_from_the_height_of_the_glass(floor_mm, rows):
    reach = Panel(1080, 1920, 299.0, 531.4, floor_mm=floor_mm).reach
    assert reach == rows


@pytest.mark.parametrize("panel", [LOW, LOW_LANDSCAPE, LOW_SMALL])
@pytest.mark.parametrize("tag", ["en-GB", "ar", "ne", "uk"])
@pytest.mark.parametrize("audio", [Audio.OFF, Audio.EXPLORE])
def test_low_controls_are_chosen_at_once_from_a_metre_above_the_floor(stand_on, panel, tag, audio):
    stand = stand_on(panel)
    stand.choose(tag)
    stand.visit.choose_audio(audio)
    stand.settle()
    button = next(one for one in stand.controls() if one.objectName() in {"low", "reach"})
    high = panel.height_px - stand.box(button).top()
    assert panel.floor_mm + high * panel.height_mm / panel.height_px <= 1000
    assert button.fits()
    button.click()
    assert stand.visit.preferences.touch.reach


def test_low_controls_are_offered_where_the_height_is_known(stand_on):
    other = stand_on(PORTRAIT)
    assert [one for one in other.controls() if one.objectName() == "reach"] == []


@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_the_left_hand_has_the_bar_below_mirrored_and_nothing_else(stand_on, tag):
    stand = stand_on()
    stand.choose(tag)
    stand.go(Route.READING)
    names = ("back", "listen", "menu", "next", "start-again", "help")
    before = {name: stand.box(stand.button(name)).center().x() for name in names}
    stand.visit.choose_touch(Touch(left_handed=True))
    stand.settle()
    for name in names:
        now = stand.box(stand.button(name)).center().x()
        mirrored = name in names[:4]
        expected = stand.window.width() - 1 - before[name] if mirrored else before[name]
        assert abs(now - expected) <= 2, name
    assert stand.window.layoutDirection() is (
        Qt.LayoutDirection.RightToLeft if tag == "ar" else Qt.LayoutDirection.LeftToRight
    )


def test_how_long_a_button_is_held_is_the_sites(stand_on, finger, still):
    stand = stand_on(config=with_table(BY_EYE, touch=TouchTimes(hold_ms=1200)))
    stand.visit.choose_touch(Touch(steady=True))
    stand.go(Route.READING)
    held(stand, finger, still, middle(stand, stand.button("next")), HOLD_MS + 50)
    assert reading(stand.screen)._index == 0
    held(stand, finger, still, middle(stand, stand.button("next")), 1250)
    assert reading(stand.screen)._index == 1
