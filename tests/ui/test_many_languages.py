"""With more languages than the start screen has room for, each can still be found and greets."""

import pytest
from PySide6.QtGui import QColor

from kiosk.i18n.languages import LANGUAGES, language
from kiosk.ui.face import paint_of
from kiosk.ui.masthead import Masthead
from kiosk.ui.routes import Route
from kiosk.ui.touch_button import TouchButton
from tests.ui.fitting import faults
from tests.ui.matrix import GLASS, HANDLING, SIZES, WITH_LOOP, Case, show
from tests.ui.stand import LANDSCAPE, PORTRAIT

#: The smallest glass, lying and upright.
SMALL, SMALL_UPRIGHT = (Case("15.6", upright, "en-GB", 1, "plain").panel for upright in (False, True))


def in_order_of_need(stand):
    return [f"language.{known.tag}" for known in stand.screen.scene.languages]


def names(buttons):
    return [
        button.face.name for button in buttons if button.face.name.startswith(("language.", "route.lang"))
    ]


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE])
def test_the_start_screen_has_those_of_most_need_and_the_one_that_is_spoken(stand_on, panel):
    stand = stand_on(panel)
    shown = names(stand.screen.grid.buttons)
    assert shown[:3] == ["language.en-GB", "language.ne", "language.pl"]
    assert (len(shown), shown[-1]) == (9, "route.languages")
    stand.choose("fa")
    stand.go(Route.START)
    assert "language.fa" in names(stand.screen.grid.buttons)
    assert len(names(stand.screen.grid.buttons)) == 9


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


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE, SMALL, SMALL_UPRIGHT])
def test_every_language_is_two_touches_away_from_everywhere(stand_on, panel):
    """The globe is on top of every screen but a question, which any touch answers; it shows them all."""
    stand = stand_on(panel)
    without = [shown for shown in stand.screens() if not globes(stand)]
    assert without == ["still-there", "headphones-out"]
    globes(stand)[0].click()
    stand.settle()
    assert sorted(names(stand.screen.grid.shown)) == sorted(in_order_of_need(stand))


#: Where not even the own names alone stand on one page, and how it is used there.
PAGED = {("15.6", "bigger"), ("15.6", "bigger-low"), ("15.6", "low"), ("24", "bigger-low")}


@pytest.mark.parametrize("handling", HANDLING)
@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("glass", GLASS)
def test_all_languages_and_the_way_to_all_others_are_on_one_page(stand_on, glass, upright, handling):
    stand = stand_on(Case(glass, upright, "en-GB", 1, handling).panel, config=WITH_LOOP)
    for tag in ("en-GB", "lt", "uk"):
        for size in (SIZES[0], SIZES[-1]):
            show(stand, Case(glass, upright, tag, size, handling))
            stand.go(Route.LANGUAGES)
            assert list(faults(stand)) == []
            if (glass, handling) in PAGED and stand.screen.grid.page_count > 1:
                assert stand.screen.grid.page_count <= 4
                assert "language.ne" in names(stand.screen.grid.shown)
                continue
            assert sorted(names(stand.screen.grid.shown)) == sorted(in_order_of_need(stand))
            assert [one.face.name for one in stand.controls()].count("route.spoken") == 1


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_names_on_small_glass_stand_clear_of_the_edge_and_of_the_english(stand_on, upright, tag):
    """Arabic needs so much room for its bars that the own names stand alone."""
    stand = stand_on(Case("15.6", upright, tag, 1, "plain").panel)
    stand.choose(tag)
    stand.go(Route.LANGUAGES)
    assert len(stand.screen.grid.shown) == len(LANGUAGES)
    for button in stand.screen.grid.shown:
        blank, made = blank_rows(button), button.arranged
        border = 8 if button.face.selected else 5
        assert {border, button.height() - 1 - border} <= blank, button.face.words
        assert made.detail.isEmpty() is (tag == "ar")
        if tag != "ar":
            between = range(int(made.words.center().y()), int(made.detail.center().y()))
            assert blank & set(between), button.face.words


@pytest.mark.parametrize("route", [Route.LANGUAGES, Route.SPOKEN])
def test_items_that_moved_up_are_gone_through_as_they_stand(stand_on, route):
    stand = stand_on(Case("15.6", True, "en-GB", 1, "plain").panel)
    stand.go(route)
    placed = [one.objectName() for one in stand.screen.grid.shown]
    assert placed != [one.objectName() for one in stand.screen.grid.buttons][: len(placed)]
    focused = []
    for _ in range(len(stand.controls())):
        stand.window.move_focus(forward=True)
        focused.append(stand.window.focusWidget().objectName())
    assert [name for name in focused if name in placed] == placed


def blank_rows(button):
    """Return the rows of pixels inside a button that hold nothing but its fill."""
    image = button.grab().toImage()
    fill = QColor(paint_of(button.face, button._look.palette).fill).rgb()
    inside = range(20, image.width() - 20)  # without the round corners
    return {y for y in range(image.height()) if all(image.pixel(x, y) == fill for x in inside)}


@pytest.mark.parametrize("route", [Route.LANGUAGES, Route.SPOKEN])
def test_the_first_nine_show_the_digit_of_a_keypad_that_chooses_them(stand_on, route):
    stand = stand_on(PORTRAIT)
    stand.go(route)
    for _ in range(stand.screen.grid.page_count):
        shown = stand.screen.grid.shown
        assert [button._digit for button in shown] == ([*range(1, 10)] + [0] * len(shown))[: len(shown)]
        stand.screen.turn(1)
    third = stand.screen.grid.shown[2].face.name
    stand.screen.choose(3)
    chosen = stand.visit.spoken or stand.visit.preferences.language
    assert third.endswith(f".{chosen}")


def test_no_digit_stands_on_words_where_there_is_no_room(stand_on):
    stand = stand_on(SMALL)
    stand.go(Route.LANGUAGES)
    assert {button._digit for button in stand.screen.grid.shown} == {0}


#: On the start screen beside the languages of most need, on top of every other.
GLOBES = ("languages", "route.languages")


def globes(stand):
    return [button for button in stand.seen(TouchButton) if button.face.name in GLOBES]


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE])
def test_own_names_are_large_and_english_names_small(stand_on, panel):
    stand = stand_on(panel)
    named = [button for button in stand.go(Route.LANGUAGES).grid.shown if button.face.detail]
    sizes = {
        button.face.detail: button._arranger.arrange(button.rect().toRectF()).px / stand.sizes.floor
        for button in named
    }
    assert len(sizes) == len(LANGUAGES)
    assert {english for english, size in sizes.items() if size < 1.2} == set()
