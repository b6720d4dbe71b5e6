"""The place of a reader is a block and an offset: it survives every change of size, screen and language."""

from itertools import pairwise

import pytest

from kiosk.content.place import Place
from kiosk.paging.page import Page, page_of
from tests.paging.matrix import EVERY, SCREENS, SIZES, TAGS, leaflet, pages

CHANGES = [
    (("24in-portrait", 1), ("24in-portrait", 4)),
    (("24in-portrait", 4), ("24in-portrait", 1)),
    (("24in-portrait", 2), ("24in-landscape", 2)),
    (("24in-landscape", 3), ("15.4in-1280", 3)),
    (("32in-4k", 1), ("15.6in-landscape", 1)),
]


@pytest.fixture(autouse=True)
def _running(qapp):
    """Fonts need a running application."""


def places(tag):
    for block in leaflet(tag).blocks:
        length = len(block.text)
        for offset in sorted({0, 1, length // 3, length // 2, 2 * length // 3, max(0, length - 1)}):
            yield Place(block.id, offset)


def is_shown(page: Page, place: Place) -> bool:
    """Whether the letter at a place is on a page; of a drawing without words, the drawing."""
    own = [one for one in page.fragments if one.block.id == place.block_id]
    return any(place.offset in one.part or (one.picture and place.offset == 0) for one in own)


@pytest.mark.parametrize(("screen", "size", "tag"), EVERY)
def test_every_place_is_on_one_page_that_is_found(screen, size, tag):
    shown = pages(screen, size, tag)
    for place in places(tag):
        showing = [index for index, page in enumerate(shown) if is_shown(page, place)]
        assert showing
        assert page_of(shown, place) == showing[0]
        drawing_apart = len(showing) == 2 and leaflet(tag).block(place.block_id).figure and not place.offset
        assert len(showing) == 1 or drawing_apart


@pytest.mark.parametrize(("before", "after"), CHANGES)
@pytest.mark.parametrize("tag", TAGS)
def test_another_size_or_screen_shows_the_same_words(before, after, tag):
    shown = pages(*after, tag)
    for page in pages(*before, tag):
        assert is_shown(shown[page_of(shown, page.place)], page.place)
    for one, other in pairwise(page_of(shown, page.place) for page in pages(*before, tag)):
        assert one <= other


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tag", TAGS)
def test_another_language_shows_the_same_block(screen, size, tag):
    for other in TAGS:
        shown = pages(screen, size, other)
        for page in pages(screen, size, tag):
            place = page.place
            found = shown[page_of(shown, place)]
            length = len(leaflet(other).block(place.block_id).text)
            within = Place(place.block_id, min(place.offset, max(0, length - 1)))
            assert is_shown(found, within), place


@pytest.mark.parametrize("tag", TAGS)
def test_every_page_is_the_page_of_its_own_place(tag):
    """But the caption of a drawing that fills the page before: one place, and the drawing comes first."""
    for screen in SCREENS:
        shown = pages(screen, 2, tag)
        assert page_of(shown, shown[0].place) == 0
        for index, (before, page) in enumerate(pairwise(shown), start=1):
            drawn = before.fragments[-1]
            caption = drawn.picture > 0 and not len(drawn.part) and drawn.block.id == page.place.block_id
            assert page_of(shown, page.place) == (index - 1 if caption else index)


def test_a_block_that_is_on_no_page_is_the_beginning():
    assert page_of(pages("24in-portrait", 1, "en-GB"), Place("no.such", 3)) == 0
