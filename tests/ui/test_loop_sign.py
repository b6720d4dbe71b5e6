"""Where there is a hearing loop every screen says so, in sight and to who does not look."""

import pytest

from kiosk.ui.loop_sign import LoopSign
from kiosk.ui.routes import Route
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.words import Words
from tests.ui.matrix import WITH_LOOP, Case, show


@pytest.mark.parametrize(
    "case",
    [
        Case("24", True, "ar", 1, "plain"),
        Case("15.6", True, "bg", 4, "low"),
        Case("15.6", False, "uk", 4, "bigger"),
    ],
    ids=str,
)
def test_the_sign_of_the_loop_stands_on_every_screen_and_over_nothing(stand_on, case):
    stand = stand_on(case.panel, config=WITH_LOOP)
    show(stand, case)
    for route in Route:
        stand.go(route)
        [sign] = stand.seen(LoopSign)
        assert sign.accessibleName()
        others = [one for one in stand.seen(TouchButton, Words) if not one.size().isEmpty()]
        assert [one.objectName() for one in others if stand.box(one).intersects(stand.box(sign))] == [], route


def test_without_a_loop_there_is_no_sign(stand):
    for route in Route:
        stand.go(route)
        assert stand.seen(LoopSign) == []
