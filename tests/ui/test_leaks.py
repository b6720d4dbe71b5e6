"""Nothing is left behind: no widget of an old screen, no timer, no window."""

import gc

from PySide6.QtCore import QAbstractAnimation, QPoint, QTimer
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.speech.voice import Trouble
from kiosk.ui.item_list import item_list
from kiosk.ui.masthead import ATTRACT_MS, STILL_MS, Masthead
from kiosk.ui.routes import Route
from kiosk.visit.idle import Idle
from tests.ui.conftest import going_on
from tests.ui.stand import LANDSCAPE, TAGS


def living(stand) -> int:
    stand.paint()
    return len(stand.window.findChildren(QWidget))


def test_old_screens_do_not_stay(stand):
    def round_trip() -> int:
        for tag in TAGS:
            stand.choose(tag)
            for _ in stand.screens():
                pass
        stand.choose()
        stand.go(Route.START)
        return living(stand)

    first = round_trip()
    assert round_trip() == first


def test_only_the_start_screen_moves_by_itself(stand):
    for _ in stand.screens():
        stand.settle()
        moving = [one for one in going_on() if one.parent() in stand.window.findChildren(QWidget)]
        assert len(moving) <= (1 if stand.kiosk.stage.route is Route.START else 0)


def test_the_welcome_moves_on_until_somebody_comes(stand, finger):
    def pace():
        moving = [one for one in going_on() if one.parent() in stand.seen(Masthead)]
        return [one.interval() for one in moving]

    assert pace() == [ATTRACT_MS]
    QTest.touchEvent(stand.window, finger).press(0, QPoint(3, 3)).commit()
    QTest.touchEvent(stand.window, finger).release(0, QPoint(3, 3)).commit()
    assert pace() == [STILL_MS]
    stand.seen(Masthead)[0]._attract.timeout.emit()
    assert pace() == [ATTRACT_MS], "nobody was there after all"
    stand.visit.choose_size(2)
    stand.settle()
    assert pace() == []
    stand.visit.reset()
    stand.settle()
    assert pace() == [ATTRACT_MS]


def test_a_page_turn_that_slides_comes_to_an_end(stand, qtbot):
    stand.visit.choose_motion(True)
    stand.go(Route.READING)
    stand.screen.turn(1)
    slide = stand.screen._slide
    assert slide.isVisible()
    qtbot.waitUntil(lambda: not slide.isVisible(), timeout=3000)
    assert slide._animation.state() is QAbstractAnimation.State.Stopped


def test_a_screen_left_in_the_middle_of_a_slide_leaves_nothing(stand):
    stand.visit.choose_motion(True)
    stand.go(Route.READING)
    stand.screen.turn(1)
    stand.go(Route.HELP)
    stand.paint()
    assert [one for one in going_on() if isinstance(one, QAbstractAnimation)] == []


def test_a_kiosk_that_is_closed_is_silent_and_gone(stand_on):
    stand = stand_on(LANDSCAPE, Route.READING)
    stand.speak()
    stand.kiosk.close()
    assert stand.voice.calls[-1] == "close"
    assert not stand.window.isVisible()
    assert stand.kiosk.idle.state is Idle.ASLEEP


def test_the_voice_that_keeps_time_ends_with_the_kiosk(stand_on):
    stand = stand_on(LANDSCAPE, Route.READING)
    stand.speak()
    stand.voice.fail(Trouble.NO_SOUND)
    assert any(isinstance(one, QTimer) for one in going_on())


def test_listing_what_is_on_the_screen_keeps_nothing(stand):
    """PySide never lets go of an accessible interface made in Python, and screens are listed often."""
    stand.go(Route.READING)
    before, blocks = interfaces(), stand.screen.scene.leaflet.blocks
    for _ in range(5):
        assert item_list(stand.window, stand.sizes.panel.px_per_mm, blocks).widgets
    assert interfaces() == before


def interfaces() -> int:
    gc.collect()
    return sum(issubclass(type(one), QAccessibleInterface) for one in gc.get_objects())
