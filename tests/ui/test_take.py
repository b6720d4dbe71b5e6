"""Take it with you: the formats that the leaflet promises, and honesty about what this kiosk cannot do."""

from dataclasses import replace

import pytest

from kiosk.app import Borders
from kiosk.formats.address_codes import address_codes
from kiosk.theme.colours import Theme
from kiosk.ui.code_view import CodeView
from kiosk.ui.narrator import Voicing
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.ui.screens.take import FORMATS
from kiosk.ui.words import Words
from tests.ui.conftest import TODAY, StoppedClock
from tests.ui.stand import LANDSCAPE, PANELS, PORTRAIT, Stand, words_of


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


@pytest.fixture(
    params=[("1080x1920-24", 1, "en-GB"), ("1280x800-15.4", 4, "en-GB"), ("1920x1080-24", 2, "ar")]
)
def phone(stand_on, request):
    panel, size, tag = request.param
    stand = stand_on(PANELS[panel])
    stand.choose(tag, size)
    stand.go(Route.TAKE)
    stand.screen.choose_name("route.phone")
    stand.settle()
    assert stand.kiosk.stage.route is Route.PHONE
    return stand


def pages_of(stand):
    """The code on each page and the words beside it."""
    for _ in range(stand.screen.page_count):
        (code,) = stand.seen(CodeView)
        yield code, [view.block for view in stand.screen._view.views]
        stand.screen.turn(1)
        stand.settle()


def test_each_page_has_the_code_of_the_address_that_it_prints(phone, leaflet):
    codes = {code.address: code.matrix for code in address_codes(leaflet)}
    assert len(codes) == 2
    seen = set()
    for code, blocks in pages_of(phone):
        printed = [address for address in codes for block in blocks if address in block.text]
        assert len(printed) <= 1
        seen.update(printed)
        assert all(code._matrix == codes[address] for address in printed)
    assert seen == set(codes)


def test_a_code_is_large_enough_and_does_not_cover_the_words(phone):
    per_mm = phone.sizes.panel.px_per_mm
    for code, _ in pages_of(phone):
        assert code.module * len(code._matrix) >= 40 * per_mm
        box = phone.box(code)
        assert phone.window.rect().contains(box)
        assert not any(phone.box(view).intersects(box) for view in phone.screen._view.views)


@pytest.mark.parametrize("theme", Theme)
def test_a_code_is_dark_on_light_in_every_theme(stand_on, theme):
    stand = stand_on(PORTRAIT)
    stand.choose(theme=theme)
    stand.go(Route.PHONE)
    (code,) = stand.seen(CodeView)
    image, module = code.grab().toImage(), code.module
    quiet = 4 * module
    for row, dark_ones in enumerate(code._matrix):
        for column, dark in enumerate(dark_ones):
            found = image.pixelColor(quiet + column * module, quiet + row * module)
            assert found.lightness() == (0 if dark else 255)
    border = [image.pixelColor(at, at).lightness() for at in range(quiet)]
    assert set(border) == {255}


def test_the_address_is_said_in_full(stand_on, leaflet):
    stand = stand_on(LANDSCAPE)
    stand.go(Route.PHONE)
    stand.screen.listen()
    said = stand.kiosk.narrator.passages(stand.screen.blocks)
    spoken = " ".join(passage.spoken for passage in said)
    assert spoken.count("w w w dot e k h u f t, dot n h s, dot u k, slash ") == 2
    assert "slash patient information, with a dash between" in spoken
    for code in address_codes(leaflet):
        assert code.address in " ".join(passage.shown for passage in said)
    assert stand.kiosk.narrator.voicing is not Voicing.SILENT


def test_without_a_confirmed_address_there_is_no_code(leaflet, nothing_goes_on):
    stand = Stand(replace(leaflet, sayings=()), Borders(StoppedClock, lambda: TODAY, 0))
    stand.open(LANDSCAPE, Route.TAKE)
    assert [one.face.name for one in stand.screen.grid.buttons] == [f"need.{need}" for need in FORMATS]
    stand.go(Route.PHONE)
    assert stand.seen(CodeView) == []
    stand.close()
