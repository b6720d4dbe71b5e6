"""Explore by touch without a screen: fingers in mm and ms go in, gestures come out (d1)."""

import pytest

from kiosk.access.discovery import HOLD_MS
from kiosk.access.explore import DWELL_MS, GAP_MS, Explorer
from kiosk.access.geometry import Point
from kiosk.access.gestures import (
    CornerRested,
    CornerTapped,
    Direction,
    DoubleTapped,
    Explored,
    HeldStill,
    RailSlid,
    SplitTapped,
    Swiped,
    Tapped,
    Touched,
    TwoFingerTapped,
)
from kiosk.access.zones import Corner, Glass

GLASS = Glass(300, 530)
MIDDLE = Point(150, 265)


class Hand:
    """Moves over the glass and lets the time pass."""

    def __init__(self):
        self.explorer = Explorer(GLASS)
        self.now = 0
        self.seen = []

    def wait(self, ms):
        end = self.now + ms
        while (due := self.explorer.wakes_at) is not None and due <= end:
            self.now = max(due, self.now)
            self.seen += self.explorer.tick(self.now)
        self.now = end

    def down(self, point, finger=0):
        self.seen += self.explorer.down(finger, point, self.now)

    def move(self, point, finger=0):
        self.seen += self.explorer.move(finger, point, self.now)

    def up(self, point, finger=0):
        self.seen += self.explorer.up(finger, point, self.now)

    def stroke(self, begin, end, ms, steps=5):
        self.down(begin)
        for step in range(1, steps + 1):
            self.wait(ms // steps)
            share = step / steps
            self.move(Point(begin.x + (end.x - begin.x) * share, begin.y + (end.y - begin.y) * share))
        self.up(end)

    def tap(self, point=MIDDLE, ms=60):
        self.down(point)
        self.wait(ms)
        self.up(point)

    @property
    def meant(self):
        return [one for one in self.seen if not isinstance(one, Touched)]


@pytest.fixture
def hand():
    return Hand()


def test_every_touch_is_told_at_once(hand):
    hand.down(MIDDLE)
    assert hand.seen == [Touched()]


def test_a_rest_speaks_after_its_dwell_and_activates_nothing(hand):
    hand.down(MIDDLE)
    hand.wait(DWELL_MS - 1)
    assert hand.meant == []
    hand.wait(1)
    assert hand.meant == [Explored(MIDDLE)]
    hand.wait(HOLD_MS - DWELL_MS - 1)
    hand.up(MIDDLE)
    hand.wait(5000)
    assert hand.meant == [Explored(MIDDLE)]


def test_a_finger_that_does_not_move_is_told_of_once(hand):
    hand.down(MIDDLE)
    hand.wait(HOLD_MS)
    assert hand.meant == [Explored(MIDDLE), HeldStill()]
    hand.wait(5000)
    hand.up(MIDDLE)
    hand.wait(5000)
    assert hand.meant == [Explored(MIDDLE), HeldStill()]


@pytest.mark.parametrize("second", [False, True], ids=["moved", "two fingers"])
def test_a_finger_that_explores_or_is_not_alone_does_not_hold_still(hand, second):
    hand.down(MIDDLE)
    hand.wait(200)
    hand.down(Point(200, 265), 1) if second else hand.move(Point(170, 265))
    hand.wait(5000)
    assert HeldStill() not in hand.seen


def test_a_trembling_finger_rests(hand):
    hand.down(MIDDLE)
    for step in range(10):
        hand.wait(10)
        hand.move(Point(150 + (step % 2) * 3, 265))
    assert len(hand.meant) == 1


def test_a_drag_speaks_where_it_slows_down(hand):
    hand.down(MIDDLE)
    hand.wait(200)
    for step in range(1, 11):
        hand.wait(20)
        hand.move(Point(150, 265 + 8 * step))
    assert hand.meant == [Explored(MIDDLE)]
    hand.wait(DWELL_MS)
    assert hand.meant[-1] == Explored(Point(150, 345))
    hand.up(Point(150, 345))
    hand.wait(1000)
    assert len(hand.meant) == 2


@pytest.mark.parametrize(
    ("x", "y", "direction"),
    [
        (16, 0, Direction.RIGHT),
        (-60, 20, Direction.LEFT),
        (5, -40, Direction.UP),
        (-20, 40, Direction.DOWN),
    ],
)
def test_swipes_anywhere(hand, x, y, direction):
    hand.stroke(MIDDLE, Point(150 + x, 265 + y), 200)
    hand.wait(2000)
    assert hand.meant == [Swiped(direction)]


@pytest.mark.parametrize(
    ("x", "y", "ms"), [(14, 0, 200), (40, 0, 600), (30, 28, 200)], ids=["short", "slow", "aslant"]
)
def test_what_is_no_swipe(hand, x, y, ms):
    hand.stroke(MIDDLE, Point(150 + x, 265 + y), ms, steps=20)
    assert not [one for one in hand.meant if isinstance(one, Swiped)]


def test_a_swipe_may_begin_with_a_moment_of_rest(hand):
    hand.down(MIDDLE)
    hand.wait(150)
    hand.move(Point(180, 265))
    hand.wait(90)
    hand.up(Point(200, 265))
    assert hand.meant == [Explored(MIDDLE), Swiped(Direction.RIGHT)]


@pytest.mark.parametrize("gap", [50, GAP_MS])
def test_two_taps_anywhere_activate(hand, gap):
    hand.tap()
    hand.wait(gap)
    hand.tap(Point(160, 280))
    hand.wait(2000)
    assert hand.meant == [DoubleTapped()]


def test_a_second_tap_is_told_from_a_new_touch(hand):
    hand.tap()
    hand.wait(100)
    hand.tap()
    hand.wait(100)
    hand.tap()
    hand.wait(GAP_MS + 1)
    hand.tap()
    assert [one.again for one in hand.seen if isinstance(one, Touched)] == [False, True, False, False]


def test_three_taps_are_two_and_one(hand):
    for _ in range(3):
        hand.tap()
        hand.wait(100)
    hand.wait(GAP_MS)
    assert hand.meant == [DoubleTapped(), Tapped(MIDDLE)]


@pytest.mark.parametrize(("gap", "x"), [(GAP_MS + 1, 150), (100, 176)], ids=["late", "far"])
def test_two_taps_that_do_not_belong_together(hand, gap, x):
    hand.tap()
    hand.wait(gap)
    hand.tap(Point(x, 265))
    hand.wait(2000)
    assert DoubleTapped() not in hand.meant
    assert hand.meant[-1] == Tapped(Point(x, 265))


def test_a_split_tap_activates_what_the_first_finger_rests_on(hand):
    hand.down(MIDDLE)
    hand.wait(200)
    hand.down(Point(50, 400), 1)
    hand.wait(80)
    hand.up(Point(50, 400), 1)
    hand.wait(100)
    hand.up(MIDDLE)
    hand.wait(2000)
    assert hand.meant == [Explored(MIDDLE), SplitTapped()]


def test_two_fingers_at_once_pause(hand):
    hand.down(MIDDLE)
    hand.down(Point(180, 265), 1)
    hand.wait(80)
    hand.up(MIDDLE)
    hand.up(Point(180, 265), 1)
    hand.wait(2000)
    assert hand.meant == [TwoFingerTapped()]


def test_a_palm_means_nothing_and_leaves_nothing(hand):
    for finger in range(4):
        hand.down(Point(100 + 20 * finger, 200), finger)
    hand.wait(1000)
    for finger in range(4):
        hand.up(Point(100 + 20 * finger, 200), finger)
    hand.wait(1000)
    assert hand.meant == []
    hand.tap()
    hand.wait(100)
    hand.tap()
    assert hand.meant == [DoubleTapped()]


CORNERS = {
    Corner.TOP_LEFT: Point(5, 5),
    Corner.TOP_RIGHT: Point(295, 25),
    Corner.BOTTOM_LEFT: Point(28, 505),
    Corner.BOTTOM_RIGHT: Point(271, 529),
}


@pytest.mark.parametrize("corner", list(Corner))
def test_a_corner_is_named_by_a_rest_and_used_by_a_tap(hand, corner):
    hand.down(CORNERS[corner])
    hand.wait(500)
    hand.up(CORNERS[corner])
    hand.wait(1000)
    assert hand.meant == [CornerRested(corner)]
    hand.tap(CORNERS[corner])
    assert hand.meant[-1] == CornerTapped(corner)


def test_the_rail_is_slid_along_even_where_the_finger_strays(hand):
    begun = Point(290, 100)
    hand.down(begun)
    hand.wait(150)
    hand.move(Point(260, 130))
    hand.wait(150)
    hand.up(Point(260, 130))
    assert hand.meant == [RailSlid(begun, begun), RailSlid(begun, Point(260, 130))]


def test_a_quick_stroke_on_the_rail_is_no_swipe(hand):
    hand.stroke(Point(290, 100), Point(290, 200), 200)
    assert hand.meant == []


def test_the_whole_list_lies_along_the_rail():
    found = [GLASS.along_rail(Point(290, y), Point(290, y), 10) for y in range(30, 500, 10)]
    assert found == sorted(found)
    assert set(found) == set(range(10))


def test_where_items_would_lie_too_close_12_mm_are_one_item():
    begun = Point(290, 265)
    middle = GLASS.along_rail(begun, begun, 100)
    assert middle == 50
    assert GLASS.along_rail(begun, Point(290, 265 + 12), 100) == 51
    assert GLASS.along_rail(begun, Point(290, 265 - 36), 100) == 47


def test_nothing_is_due_on_an_untouched_glass(hand):
    hand.tap()
    hand.wait(5000)
    assert hand.explorer.wakes_at is None
