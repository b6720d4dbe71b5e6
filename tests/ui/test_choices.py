"""What makes seeing easier: each choice is two touches from "Make it easier", acts at once, and stays."""

from dataclasses import replace

import pytest

from kiosk.theme.colours import PALETTES, Theme
from kiosk.theme.pairs import Colour, Pair, inks_on, palette_of
from kiosk.theme.sizes import Sizes
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.routes import Route
from kiosk.visit.preferences import Following, Guide, Preferences
from tests.ui.stand import LANDSCAPE, PANELS, PORTRAIT

TOUCHES = [
    (("theme.calm",), {"theme": Theme.CALM}),
    (("route.colours", "paper.dark-blue"), {"pair": Pair(Colour.WHITE, Colour.NAVY)}),
    (("route.colours", "ink.dark-blue"), {"pair": Pair(Colour.NAVY, Colour.WHITE)}),
    (("route.aids", "spacing.3"), {"spacing": 3}),
    (("route.aids", "following.sentence"), {"following": Following.SENTENCE}),
    (("route.aids", "following.off"), {"following": Following.OFF}),
    (("route.aids", "guide.ruler"), {"guide": Guide.RULER}),
    (("route.aids", "guide.mask"), {"guide": Guide.MASK}),
]


def touch(stand, *names):
    for name in names:
        stand.screen.grid.show_button(name)
        stand.button(name).click()
        stand.settle()


@pytest.mark.parametrize(("names", "chosen"), TOUCHES, ids=[names[-1] for names, _ in TOUCHES])
def test_a_choice_is_few_touches_away_and_acts_at_once(stand, names, chosen):
    stand.go(Route.EASIER)
    touch(stand, *names)
    assert stand.visit.preferences == replace(Preferences(), **chosen)
    assert stand.button(names[-1]).isChecked()
    assert stand.screen.scene.preferences == stand.visit.preferences


@pytest.mark.parametrize("paper", Colour)
def test_on_each_paper_all_clear_inks_are_offered_and_shown_as_they_are(stand, paper):
    stand.go(Route.COLOURS)
    touch(stand, f"paper.{paper}")
    ink = stand.visit.preferences.pair.ink
    assert stand.screen.scene.look.palette == palette_of(Pair(ink, paper))
    inks = [button for button in stand.screen.grid.buttons if button.face.name.startswith("ink.")]
    assert [button.face.name for button in inks] == [f"ink.{one}" for one in inks_on(paper)]
    for button, own in zip(inks, inks_on(paper), strict=True):
        assert (button.face.swatch.text, button.face.swatch.page) == (own.code, paper.code)


def test_a_theme_is_chosen_or_own_colours_are_never_both(stand):
    stand.go(Route.EASIER)
    assert stand.button("theme.day").isChecked()
    assert not stand.button("route.colours").isChecked()
    touch(stand, "route.colours", "paper.black")
    stand.kiosk.stage.leave()
    assert stand.button("route.colours").isChecked()
    assert not any(stand.button(f"theme.{theme}").isChecked() for theme in Theme)
    touch(stand, "theme.cream")
    assert stand.screen.scene.look.palette is PALETTES[Theme.CREAM]


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("route", [Route.EASIER, Route.COLOURS, Route.AIDS, Route.SWITCHES])
def test_no_screen_of_choices_is_crowded(stand_on, panel, route):
    stand = stand_on(panel, route)
    rows = {button.y() for button in stand.screen.grid.buttons if button.isVisible()}
    assert len(rows) <= (5 if route is Route.EASIER and panel is PORTRAIT else 4)


@pytest.mark.parametrize(
    ("route", "name"),
    [(Route.EASIER, "motion"), (Route.COLOURS, "ink.dark-blue"), (Route.AIDS, "guide.mask")],
)
def test_a_choice_on_a_later_page_of_buttons_stays_in_sight(stand_on, route, name):
    stand = stand_on(PANELS["1920x1080-15.6"])
    stand.visit.choose_size(4)
    screen = stand.go(route)
    assert isinstance(screen, GridScreen)
    screen.grid.show_button(name)
    assert screen.grid.page > 0
    touch(stand, name)
    assert stand.screen is not screen
    assert stand.button(name).isChecked()


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_larger_text_is_one_touch_away_from_every_screen_round_and_round(stand_on, panel):
    stand = stand_on(panel)
    for route in (Route.READING, Route.CONTENTS, Route.NEEDS, Route.HELP, Route.TAKE, Route.ABOUT):
        stand.go(route)
        for size in (2, 3, 4, 1):
            stand.button("size").click()
            stand.settle()
            assert stand.visit.preferences.size == size
            shown = stand.button("size")
            assert (shown.accessibleName(), shown.face.detail) == (f"Size {size}", f"{size}/4")
            assert stand.kiosk.stage.route is route


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_the_first_screen_shows_all_sizes_as_they_are_and_all_colours(stand_on, panel):
    stand = stand_on(panel)
    for step in (1, 2, 3, 4):
        letter = stand.button(f"size.{step}")
        assert letter.arranged.px == Sizes(panel, step).body
        assert letter.accessibleName() == f"Size {step}"
    for theme in (Theme.DAY, Theme.CREAM, Theme.CONTRAST, Theme.YELLOW):
        assert stand.button(f"theme.{theme}").face.swatch is PALETTES[theme]
    stand.button("size.3").click()
    stand.settle()
    touch(stand, "theme.yellow")
    assert stand.visit.preferences == replace(Preferences(), size=3, theme=Theme.YELLOW)
    assert stand.button("theme.yellow").isChecked()
