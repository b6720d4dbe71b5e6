"""People whom the leaflet alone does not serve reach a card or a format in six touches at most."""

import pytest

from kiosk.theme.sizes import Panel
from kiosk.ui.routes import Route
from kiosk.ui.words import Words
from kiosk.visit.preferences import Edition
from tests.ui.stand import PANELS, PORTRAIT, words_of

MOST_TOUCHES = 6

#: The usual glass, and the smallest both ways up with the largest text.
GLASS = {
    "24": (PORTRAIT, 1),
    "15.6-lying": (PANELS["1920x1080-15.6"], 4),
    "15.6-upright": (Panel(1080, 1920, 194.3, 345.4), 4),
}

#: The globe has another name where the start screen has a bar below.
GLOBE = {"route.languages": "languages"}


def shown(visitor):
    return [words_of(one) for one in visitor.stand.seen(Words) if one.parent() is visitor.screen]


def names_on(visitor):
    return {one.objectName() for one in visitor.stand.controls()}


@pytest.fixture(params=GLASS)
def touches(visitor, request):
    """Touch buttons by name on a glass, and turn to those that are on a later page."""
    panel, size = GLASS[request.param]
    visitor.stand.open(panel)
    visitor.stand.choose(size=size)
    count = 0

    def touch(*names):
        nonlocal count
        for name in names:
            known = {name, GLOBE.get(name, name)}
            while not known & names_on(visitor):
                visitor.touch("next")
                count += 1
            visitor.touch((known & names_on(visitor)).pop())
            count += 1
        assert count <= MOST_TOUCHES
        return visitor

    return touch


def test_a_deaf_signer_gets_a_card_without_any_sound(touches):
    visitor = touches("route.needs", "need.sign", "card")
    assert visitor.route is Route.CARD
    assert "A British Sign Language interpreter" in shown(visitor)
    assert [call for call in visitor.voice.calls if call != "stop"] == []


def test_a_deaf_signer_finds_no_film_and_a_card_instead(touches):
    visitor = touches("route.signed")
    assert "no film in British Sign Language yet" in visitor.notices()[0]
    touches("route.interpreter")
    assert "I use British Sign Language. Please call an interpreter." in shown(visitor)


def test_a_deaf_signer_finds_easy_read_beside_it(touches):
    visitor = touches("route.signed", "edition.easy-read")
    edition = visitor.kiosk.visit.preferences.edition
    assert (visitor.route, edition) == (Route.READING, Edition.EASY_READ)


@pytest.mark.parametrize(("tag", "name"), [("ti", "Tigrinya"), ("cy", "Welsh")])
def test_who_reads_no_language_here_gets_a_card_that_calls_an_interpreter(touches, tag, name):
    """Welsh is the last of the list."""
    visitor = touches("route.languages", "route.spoken", f"spoken.{tag}")
    assert visitor.route is Route.INTERPRETER
    assert f"I speak {name}. Please call an interpreter." in shown(visitor)


def test_somebody_with_a_learning_disability_hears_easy_read_and_gets_a_card(touches):
    visitor = touches("edition.easy-read", "listen")
    visitor.hear_passages(3)
    assert visitor.mark is None or visitor.mark.block_id.startswith("easy")
    assert any(block.startswith("easy.") for block in visitor.blocks())
    touches("needs", "need.easy-read", "card")
    assert "Information in Easy Read" in shown(visitor)


def test_who_needs_braille_gets_a_card(touches):
    visitor = touches("route.needs", "need.braille", "card")
    assert "Information in Braille" in shown(visitor)


def test_who_asks_for_braille_among_the_formats_gets_a_card(touches):
    visitor = touches("route.take", "need.braille")
    assert "Information in Braille" in shown(visitor)


def test_start_again_leaves_nothing_for_the_next_person(touches):
    visitor = touches("route.needs", "need.loop", "card")
    visitor.touch("start-again")
    assert (visitor.route, visitor.kiosk.visit.untouched) == (Route.START, True)
    visitor.touch("route.needs")
    assert not visitor.stand.button("need.loop").face.selected
