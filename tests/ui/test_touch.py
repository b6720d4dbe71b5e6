"""Forgiving touch: activation on release, no double activation, no ghosts, one-finger swipes."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.config import Config
from kiosk.config_visitor import Touch as TouchTimes
from kiosk.speech.track import Mark
from kiosk.ui.narrator import Voicing
from kiosk.ui.page_view import SWIPE_MM
from kiosk.ui.routes import Route
from kiosk.ui.touch_guard import GHOST_MS
from tests.ui.stand import BY_EYE, reading

LEFT = Qt.MouseButton.LeftButton


class Hands:
    """The hands of a clock that only a test moves; makes what stands in for Qt's stop watches, in ms."""

    def __init__(self) -> None:
        self.now = 0

    def passed(self, ms: int) -> None:
        self.now += ms

    def watch(self) -> "StopWatch":
        return StopWatch(self)


class StopWatch:
    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._since = None

    def start(self) -> None:
        self._since = self._hands.now

    def invalidate(self) -> None:
        self._since = None

    def isValid(self) -> bool:
        return self._since is not None

    def elapsed(self) -> int:
        return self._hands.now - (self._since or 0)


@pytest.fixture(autouse=True)
def hands(monkeypatch) -> Hands:
    moved = Hands()
    for module in ("touch_button", "touch_guard", "page_view"):
        monkeypatch.setattr(f"kiosk.ui.{module}.QElapsedTimer", moved.watch)
    return moved


def middle(stand, widget) -> QPoint:
    return stand.box(widget).center()


def tap(stand, finger, point: QPoint) -> None:
    QTest.touchEvent(stand.window, finger).press(0, point).commit()
    QTest.touchEvent(stand.window, finger).release(0, point).commit()


def swipe(stand, finger, mm: float) -> None:
    """Draw one finger over the page, to the right if positive."""
    start = stand.box(stand.screen._view).center()
    step = round(mm * stand.sizes.panel.px_per_mm / 4)
    QTest.touchEvent(stand.window, finger).press(0, start).commit()
    for number in (1, 2, 3, 4):
        QTest.touchEvent(stand.window, finger).move(0, start + QPoint(number * step, 0)).commit()
    QTest.touchEvent(stand.window, finger).release(0, start + QPoint(4 * step, 0)).commit()


def test_a_tap_turns_the_page(stand, finger):
    stand.go(Route.READING)
    tap(stand, finger, middle(stand, stand.button("next")))
    assert reading(stand.screen)._index == 1


def test_nothing_happens_before_the_finger_is_lifted(stand, finger):
    stand.go(Route.READING)
    point = middle(stand, stand.button("next"))
    QTest.touchEvent(stand.window, finger).press(0, point).commit()
    assert reading(stand.screen)._index == 0
    QTest.touchEvent(stand.window, finger).release(0, point).commit()
    assert reading(stand.screen)._index == 1


def test_sliding_off_cancels(stand, finger):
    stand.go(Route.READING)
    point = middle(stand, stand.button("next"))
    away = point - QPoint(0, 3 * stand.sizes.navigation)
    QTest.touchEvent(stand.window, finger).press(0, point).commit()
    QTest.touchEvent(stand.window, finger).move(0, away).commit()
    QTest.touchEvent(stand.window, finger).release(0, away).commit()
    assert reading(stand.screen)._index == 0
    assert not stand.button("next").isDown()


def test_a_tremor_counts_once_and_a_later_touch_again(hands, stand, finger):
    stand.go(Route.READING)
    point = middle(stand, stand.button("next"))
    for _ in range(3):
        tap(stand, finger, point)
    assert reading(stand.screen)._index == 1
    assert not stand.button("next").isDown()
    hands.passed(Config().touch.repeat_ms + 20)
    tap(stand, finger, point)
    assert reading(stand.screen)._index == 2


def test_how_soon_a_touch_counts_again_is_the_sites(hands, stand_on, finger):
    stand = stand_on(config=replace(BY_EYE, touch=TouchTimes(repeat_ms=2000)))
    stand.go(Route.READING)
    point = middle(stand, stand.button("next"))
    tap(stand, finger, point)
    hands.passed(1900)
    tap(stand, finger, point)
    assert reading(stand.screen)._index == 1
    hands.passed(200)
    tap(stand, finger, point)
    assert reading(stand.screen)._index == 2


def test_two_buttons_may_follow_each_other_at_once(stand, finger):
    stand.go(Route.READING)
    tap(stand, finger, middle(stand, stand.button("next")))
    tap(stand, finger, middle(stand, stand.button("back")))
    assert reading(stand.screen)._index == 0


def test_a_touch_meant_for_the_screen_before_is_dropped(hands, stand_on, finger):
    stand = stand_on(ghost_ms=GHOST_MS)
    hands.passed(GHOST_MS + 20)
    place = middle(stand, stand.button("route.reading"))
    tap(stand, finger, place)
    assert stand.kiosk.stage.route is Route.READING
    tap(stand, finger, middle(stand, stand.button("next")))
    assert reading(stand.screen)._index == 0
    hands.passed(GHOST_MS + 20)
    tap(stand, finger, middle(stand, stand.button("next")))
    assert reading(stand.screen)._index == 1


def test_a_ghost_of_the_mouse_is_dropped_too(stand_on):
    stand = stand_on(route=Route.READING, ghost_ms=60_000)
    handle = stand.window.windowHandle()
    QTest.mouseClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, middle(stand, stand.button("next")))
    assert reading(stand.screen)._index == 0


@pytest.mark.parametrize(
    ("tag", "mm", "page"), [("en-GB", -40, 2), ("en-GB", 40, 0), ("ar", -40, 0), ("ar", 40, 2)]
)
def test_one_finger_swipes_the_page_in_reading_direction(stand, finger, tag, mm, page):
    stand.choose(tag)
    stand.go(Route.READING)
    stand.screen.turn(1)
    swipe(stand, finger, mm)
    assert reading(stand.screen)._index == page


def test_a_short_slide_is_no_swipe(stand, finger):
    stand.go(Route.READING)
    swipe(stand, finger, -(SWIPE_MM - 3))
    assert reading(stand.screen)._index == 0
    assert stand.kiosk.narrator.voicing is Voicing.SILENT


def test_a_swipe_does_not_read_aloud(stand, finger):
    stand.go(Route.READING)
    swipe(stand, finger, -40)
    assert stand.voice.requests == []


@pytest.mark.parametrize("tag", ["en-GB", "ne", "ar"])
def test_a_tap_on_a_sentence_reads_from_there(stand, finger, tag):
    stand.choose(tag)
    stand.go(Route.READING)
    stand.screen.turn(1)
    stand.settle()
    view = stand.screen._view.views[-1]
    line = view._laid.lines[0]
    x = (
        view.width() - view.pad - 3 * view._laid.indent
        if stand.language.rtl
        else view.pad + 2 * view._laid.indent
    )
    point = view.mapTo(
        stand.window, QPoint(round(x), round(line.lineNumber() * view._laid.pitch + view._laid.pitch / 2))
    )
    tap(stand, finger, point)
    stand.hear(0)
    mark: Mark = stand.kiosk.narrator.mark
    assert mark.block_id == view.block.id
    assert mark.sentence.start <= view.start.offset + 40


def test_a_tap_on_the_drawing_opens_it_large(stand_on, finger):
    stand = stand_on(route=Route.READING)
    pages = reading(stand.screen).pages
    page = next(page for page in pages if any(part.picture for part in page.fragments))
    stand.visit.go(page.place)
    tap(stand, finger, middle(stand, stand.screen._view._drawings[0]))
    assert stand.kiosk.stage.route is Route.PICTURE


def test_a_second_finger_does_not_press_twice(stand, finger):
    stand.go(Route.READING)
    point = middle(stand, stand.button("next"))
    QTest.touchEvent(stand.window, finger).press(0, point).commit()
    QTest.touchEvent(stand.window, finger).move(0, point).press(1, point + QPoint(9, 9)).commit()
    QTest.touchEvent(stand.window, finger).release(0, point).move(1, point + QPoint(9, 9)).commit()
    QTest.touchEvent(stand.window, finger).release(1, point + QPoint(9, 9)).commit()
    assert reading(stand.screen)._index == 1
