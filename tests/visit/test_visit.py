"""A visit ends as it began, field by field."""

from dataclasses import fields, replace

import pytest

from kiosk.content.place import Place
from kiosk.theme.colours import Theme
from kiosk.theme.pairs import Colour, Pair
from kiosk.visit.preferences import (
    Audio,
    Edition,
    Following,
    Guide,
    Output,
    Preferences,
    Scanning,
    Switches,
    Touch,
)
from kiosk.visit.visit import Visit

OTHER = {
    "language": "pl",
    "leaflet": "knees",
    "edition": Edition.EASY_READ,
    "size": 4,
    "theme": Theme.YELLOW,
    "pair": Pair(Colour.NAVY, Colour.CREAM),
    "spacing": 3,
    "following": Following.SENTENCE,
    "guide": Guide.MASK,
    "rate": 220,
    "loudness": 7,
    "motion": True,
    "output": Output.LOOP,
    "curtain": True,
    "aloud": True,
    "touch": Touch(steady=True, left_handed=True),
    "audio": Audio.EXPLORE,
    "switches": Switches(Scanning.TWO, 500),
    "more_time": True,
}


@pytest.fixture
def visit():
    return Visit(Preferences(), Place("cover"))


def test_every_choice_has_a_wish_of_its_own(visit):
    assert {field.name for field in fields(Preferences)} == set(OTHER)
    for name, value in OTHER.items():
        getattr(visit, f"choose_{name}")(value)
    assert visit.preferences == Preferences(**OTHER)


@pytest.mark.parametrize("name", OTHER)
def test_reset_takes_every_choice_back(visit, name):
    getattr(visit, f"choose_{name}")(OTHER[name])
    assert not visit.untouched
    visit.reset()
    assert getattr(visit.preferences, name) == getattr(Preferences(), name)
    assert visit.untouched


def test_reset_goes_back_to_the_beginning_and_tells(visit, qtbot):
    visit.go(Place("after.b2", 5))
    with qtbot.waitSignals([visit.placeChanged, visit.ended]):
        visit.reset()
    assert visit.place == Place("cover")


def test_the_next_visit_can_begin_otherwise_and_this_one_stays_as_it_is(visit):
    visit.choose_size(3)
    visit.begin_with(Preferences(loudness=2))
    assert visit.preferences == Preferences(size=3)
    visit.reset()
    assert visit.preferences == Preferences(loudness=2)
    assert visit.untouched


def test_nothing_is_told_where_nothing_changes(visit):
    told = []
    visit.preferencesChanged.connect(told.append)
    visit.placeChanged.connect(told.append)
    visit.choose_size(1)
    visit.go(Place("cover"))
    assert told == []
    visit.choose_size(2)
    assert told == [replace(Preferences(), size=2)]


def test_a_theme_takes_the_place_of_own_colours(visit):
    visit.choose_pair(Pair(Colour.NAVY, Colour.CREAM))
    visit.choose_theme(Theme.CONTRAST)
    assert visit.preferences == replace(Preferences(), theme=Theme.CONTRAST)
