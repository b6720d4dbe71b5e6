"""Nothing on the glass is clipped, covered, too small or too close, in any language, size and screen."""

import math
import re

import pytest
from PySide6.QtGui import QFontMetricsF

from kiosk.i18n.languages import LANGUAGES
from kiosk.theme.look import Look
from kiosk.theme.sizes import capital_mm
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.ui.screens.contents import ContentsScreen
from tests.ui.fitting import faults
from tests.ui.stand import PANELS, TAGS, reading

#: The usual glass, and the lowest; all others are in the matrix.
CASES = [("1080x1920-24", 1), ("1920x1080-24", 1), ("1280x800-15.4", 1), ("1280x800-15.4", 4)]


@pytest.mark.parametrize(("name", "size"), CASES)
def test_everything_fits_in_every_language(stand_on, name, size):
    stand = stand_on(PANELS[name])
    found = []
    for tag in TAGS:
        stand.choose(tag, size)
        found += all_faults(stand, name)
    assert found == []


#: Where the top bar, which names the part that was chosen, has a line too little for its longest names.
TOO_LOW = {("1280x800-15.4", "ru")}


def all_faults(stand, name):
    tag = stand.language.tag
    found = []
    for shown in stand.screens():
        known = (name, tag) in TOO_LOW and shown.startswith("picture")
        allowed = "clipped: Words" if known else "nothing"
        found += [f"{name} {tag} {shown}: {one}" for one in faults(stand) if not one.startswith(allowed)]
    return found


@pytest.mark.parametrize("tag", [known.tag for known in LANGUAGES if known.tag not in TAGS])
def test_everything_fits_in_the_later_languages(stand_on, tag):
    """On the usual glass, and the lowest; all others are in the matrix."""
    found = []
    for name, size in (("1080x1920-24", 1), ("1920x1080-24", 1), ("1280x800-15.4", 4)):
        stand = stand_on(PANELS[name])
        stand.choose(tag, size)
        found += all_faults(stand, name)
    assert found == []


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("name", ["1920x1080-15.6", "1280x800-15.4"])
def test_low_glass_still_warns_of_listeners_and_tells_who_set_it(stand_on, name, tag):
    stand = stand_on(PANELS[name])
    stand.choose(tag, 4)
    for route in (Route.ALOUD, Route.PREPARED):
        stand.go(route)
        assert [one.fits() for one in stand.seen(Notice)] == [True], route


@pytest.mark.parametrize("name", PANELS)
@pytest.mark.parametrize("size", [1, 4])
def test_words_a_third_longer_fit_too(stand_on, pseudo, name, size):
    pseudo(a_third_longer)
    stand = stand_on(PANELS[name])
    stand.choose(size=size)
    found = [f"{shown}: {one}" for shown in stand.screens() for one in faults(stand)]
    assert found == []


def a_third_longer(message: str) -> str:
    """Make each word 35 % longer, as German is; placeholders stay."""

    def longer(match: re.Match[str]) -> str:
        word = match.group()
        return word + word[: math.ceil(0.35 * len(word))].lower()

    return re.sub(r"(?<![{\w])[A-Za-z]+(?![}\w])", longer, message)


@pytest.mark.parametrize("name", PANELS)
def test_capitals_are_never_lower_than_seven_tenths_of_a_degree(stand_on, name):
    stand = stand_on(PANELS[name])
    look: Look = stand.screen.scene.look
    high = QFontMetricsF(look.chrome_font(look.sizes.floor)).capHeight() / look.sizes.panel.px_per_mm
    assert high >= capital_mm(0.7, look.sizes.panel.distance_mm) - 0.01


@pytest.mark.parametrize("name", PANELS)
@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_contents_name_the_pages_of_the_reading_screen(stand_on, name, tag):
    stand = stand_on(PANELS[name])
    stand.choose(tag, 3)
    contents = stand.go(Route.CONTENTS)
    assert isinstance(contents, ContentsScreen)
    told = {button.face.name: button.face.detail for button in contents.grid.buttons}
    pages = reading(stand.go(Route.READING)).pages
    number = stand.language.number
    for section in stand.screen.scene.leaflet.sections:
        if section.id in told:
            first = section.blocks[0].id
            on = [i for i, page in enumerate(pages, 1) for part in page.fragments if part.block.id == first]
            assert told[section.id] == number(on[0])
