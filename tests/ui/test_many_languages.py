"""With more languages than the start screen has room for, each can still be found and greets."""

import pytest

from kiosk.i18n.languages import language
from kiosk.ui.masthead import Masthead
from kiosk.ui.routes import Route
from tests.ui.stand import LANDSCAPE, PORTRAIT


def names(buttons):
    return [
        button.face.name for button in buttons if button.face.name.startswith(("language.", "route.lang"))
    ]


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE])
def test_the_start_screen_has_those_of_most_need_and_the_one_that_is_spoken(stand_on, panel):
    stand = stand_on(panel)
    shown = names(stand.screen.grid.buttons)
    assert shown[:3] == ["language.en-GB", "language.ne", "language.pl"]
    assert (len(shown), shown[-1]) == (8, "route.languages")
    stand.choose("fa")
    stand.go(Route.START)
    assert "language.fa" in names(stand.screen.grid.buttons)
    assert len(names(stand.screen.grid.buttons)) == 8


def test_every_language_has_its_button_once(stand):
    screen = stand.go(Route.LANGUAGES)
    offered = [f"language.{known.tag}" for known in screen.scene.languages]
    seen = []
    for _ in range(screen.grid.page_count):
        seen += names(screen.grid.shown)
        screen.turn(1)
    assert seen == offered


def test_every_language_takes_its_turn_in_the_welcome(stand_on):
    head = stand_on(PORTRAIT).window.findChild(Masthead)
    every = head._scene.languages
    for lit in every:
        line = head._welcomes_beside(lit, 900)
        assert lit in [known for known, _ in line]
        assert sum(width for _, width in line) <= 900
    assert len(head._welcomes_beside(language("en"), 900)) < len(every)
