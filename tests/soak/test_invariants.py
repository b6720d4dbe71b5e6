"""What watches the long runs would notice a fault: each is put in by hand once."""

import sys

import pytest
from PySide6.QtCore import qWarning

from kiosk.content.place import Place
from kiosk.ui.block_view import BlockView
from kiosk.ui.narrator import Voicing
from kiosk.ui.routes import Route
from kiosk.visit.needs import Need
from tests.soak.invariants import Invariants
from tests.soak.monkey import Monkey
from tests.soak.round import listening
from tests.soak.truth import Truth
from tests.ui.conftest import finger, leaflet, nothing_goes_on, qapp

__all__ = ["finger", "leaflet", "nothing_goes_on", "qapp"]


@pytest.fixture
def monkey(leaflet, finger, nothing_goes_on):
    made = Monkey(leaflet, finger, 1)
    yield made
    made.close()


@pytest.fixture
def watched(monkey):
    made = Invariants(monkey.kiosk, Truth(), lambda: monkey.throat.sounds)
    monkey.stand.go(Route.READING)
    assert made.complaints() == []
    return made


def says(watched, words):
    return any(words in complaint for complaint in watched.complaints())


def test_text_of_another_language(monkey, watched):
    monkey.kiosk.visit.choose_language("pl")
    assert watched.complaints() == []
    polish = [view.fragment for view in monkey.stand.seen(BlockView)]
    monkey.kiosk.visit.choose_language("en-GB")
    for view, fragment in zip(monkey.stand.seen(BlockView), polish, strict=False):
        view.fragment = fragment
    assert says(watched, "instead of")


def test_a_line_that_is_not_on_its_page(monkey, watched):
    monkey.stand.seen(BlockView)[-1].hide()
    assert says(watched, "shows")


def test_a_page_that_is_left_out(monkey, watched):
    screen = monkey.stand.screen
    screen._pages = screen._pages[:-1]
    assert says(watched, "the pages hold") or says(watched, "is cut into")


def test_two_voices(monkey, watched):
    monkey.stand.screen.listen()
    silent = monkey.kiosk.reader.outlet._silent
    silent.play(monkey.throat.requests[-1] if monkey.throat.requests else monkey.throat._asked)
    assert says(watched, "two voices")
    silent.stop()


def test_a_voice_that_nobody_knows_of(monkey, watched):
    monkey.stand.screen.listen()
    monkey.kiosk.narrator.voicing = Voicing.SILENT
    assert says(watched, "believes")


def test_no_way_back(monkey, watched):
    monkey.stand.button("start-again").hide()
    assert says(watched, "no way back")


def test_a_focus_that_nobody_sees(monkey, watched):
    view = monkey.stand.seen(BlockView)[0]
    view.setFocus()
    view.hide()
    assert says(watched, "which nobody sees")


@pytest.mark.parametrize(
    "leave",
    [
        lambda visit: visit.choose_size(3),
        lambda visit: visit.toggle_need(Need.LOOP),
        lambda visit: visit.go(Place(visit.place.block_id, 3)),
    ],
)
def test_something_left_of_the_visit_before(monkey, watched, leave):
    monkey.kiosk.visit.ended.connect(lambda: leave(monkey.kiosk.visit))
    monkey.kiosk.visit.reset()
    assert says(watched, "after the visit a choice, need or place")


def test_an_exception_and_a_warning_are_heard():
    with listening() as heard:
        sys.excepthook(ValueError, ValueError("in a slot"), None)
        qWarning("something is odd")
        assert [one.strip() for one in heard.take()] == ["ValueError: in a slot", "something is odd"]
    assert heard.take() == []
