"""Take it with you: the formats that the leaflet promises, and honesty about what this kiosk cannot do."""

import pytest

from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.ui.screens.take import FORMATS
from kiosk.ui.words import Words
from tests.ui.stand import words_of


def test_it_says_that_nothing_is_printed_here(stand):
    stand.go(Route.TAKE)
    assert words_of(stand.seen(Notice)[0]).startswith("This kiosk cannot print or copy.")


def test_the_formats_are_the_leaflets_own(leaflet):
    promised = leaflet.block("accessibility.b3").text
    names = ("Braille", "audio", "large print", "Easy Read")
    assert [promised.index(name) for name in names] == sorted(promised.index(name) for name in names)
    assert [need.value.replace("-", " ") for need in FORMATS] == [name.lower() for name in names]


@pytest.mark.parametrize("need", FORMATS)
def test_a_touch_makes_a_card_that_asks_for_it(stand, need):
    for _ in range(2):
        stand.go(Route.TAKE)
        stand.screen.choose_name(f"need.{need}")
        stand.settle()
        assert stand.kiosk.stage.route is Route.CARD
        assert stand.visit.needs == (need,)
        stand.kiosk.stage.leave()
    stand.go(Route.CARD)
    assert any(words_of(one).startswith("Information") for one in stand.seen(Words))
