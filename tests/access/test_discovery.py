"""Speech is found on bare glass: a still finger, or a flat hand; nothing else."""

import pytest

from kiosk.access.discovery import HOLD_MS, LISTENS_MS, PALM_MS, Discovery, Ellipse, Search
from kiosk.access.geometry import Point

PLACE = Point(100, 100)


class Glass:
    def __init__(self):
        self.discovery = Discovery()
        self.now = 0
        self.told = []

    def wait(self, ms):
        end = self.now + ms
        while (due := self.discovery.wakes_at) is not None and due <= end:
            self.now = max(due, self.now)
            self.told += self.discovery.tick(self.now)
        self.now = end

    def down(self, finger=0, point=PLACE, size=None):
        self.told += self.discovery.down(finger, point, self.now, size)

    def move(self, point, size=None):
        self.told += self.discovery.move(0, point, self.now, size)

    def up(self, finger=0):
        self.told += self.discovery.up(finger)


@pytest.fixture
def glass():
    return Glass()


def test_a_still_finger_is_heard_and_then_found(glass):
    glass.down()
    glass.wait(LISTENS_MS - 1)
    assert glass.told == []
    glass.wait(1)
    assert glass.told == [Search.HOLDING]
    glass.wait(HOLD_MS - LISTENS_MS - 1)
    assert glass.told == [Search.HOLDING]
    glass.wait(1)
    assert glass.told == [Search.HOLDING, Search.FOUND]


def test_it_may_tremble(glass):
    glass.down()
    for step in range(15):
        glass.wait(100)
        glass.move(Point(100 + 5 * (step % 2), 100))
    assert glass.told[-1] is Search.FOUND


@pytest.mark.parametrize("how", ["lifted", "moved", "joined"])
def test_who_does_not_hold_still_does_not_ask(glass, how):
    glass.down()
    glass.wait(HOLD_MS - 100)
    if how == "lifted":
        glass.up()
    elif how == "moved":
        glass.move(Point(112, 100))
    else:
        glass.down(1, Point(150, 100))
    glass.wait(5000)
    assert glass.told == [Search.HOLDING, Search.LOST]
    assert glass.discovery.wakes_at is None


def test_a_touch_like_any_other_is_not_noticed(glass):
    for _ in range(5):
        glass.down()
        glass.wait(250)
        glass.up()
        glass.wait(100)
    assert glass.told == []


def test_a_flat_hand_of_three_contacts(glass):
    for finger in range(3):
        glass.down(finger, Point(100 + 25 * finger, 100))
    glass.wait(PALM_MS)
    assert glass.told == [Search.FOUND]


def test_a_flat_hand_of_one_large_contact(glass):
    glass.down(size=Ellipse(20, 20))
    glass.move(PLACE, Ellipse(40, 30))
    glass.wait(PALM_MS)
    assert glass.told == [Search.FOUND]


def test_a_brush_of_the_hand_is_nothing(glass):
    for finger in range(3):
        glass.down(finger, Point(100 + 25 * finger, 100))
    glass.wait(PALM_MS - 50)
    glass.up(1)
    glass.wait(5000)
    assert Search.FOUND not in glass.told
