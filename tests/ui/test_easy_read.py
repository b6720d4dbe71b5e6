"""Easy Read on the glass: which lines share a page, and that all of it is shown and said."""

import re

import pytest

from kiosk.content.easy_read import DRAFT
from kiosk.content.place import Place
from kiosk.speech.easy import PAUSE_MS
from kiosk.ui.block_view import BlockView
from kiosk.ui.easy_picture import EasyPicture
from kiosk.ui.notice import Notice
from kiosk.ui.notices import english_only_notice
from kiosk.ui.routes import Route
from kiosk.ui.screens.easy_reading import EasyReadingScreen
from kiosk.visit.preferences import Edition
from tests.ui.stand import LANDSCAPE, PANELS, PORTRAIT, words_of


@pytest.fixture
def easy_on(stand_on):
    def make(panel=PORTRAIT, language="en-GB", size=1):
        stand = stand_on(panel)
        stand.choose(language, size)
        stand.visit.choose_edition(Edition.EASY_READ)
        stand.go(Route.READING)
        assert isinstance(stand.screen, EasyReadingScreen)
        return stand

    return make


@pytest.mark.parametrize("size", [1, 4])
@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE, PANELS["1280x800-15.4"]])
def test_every_word_is_shown_once(easy_on, leaflet, panel, size):
    stand = easy_on(panel, size=size)
    seen = []
    for index, _ in enumerate(stand.screen.pages):
        stand.screen._turn_to(index)
        stand.settle()
        seen += [words_of(view) for view in stand.seen(BlockView)]
    blocks = [block for block in leaflet.easy_read.edition.blocks if block != DRAFT]
    assert re.findall(r"\S+", " ".join(seen)) == [w for one in blocks for w in one.text.split()]


def test_pages_are_few_and_short(easy_on):
    pages = easy_on().screen.pages
    assert len(pages) <= 24
    assert max(len(page.rows) for page in pages) <= 5


@pytest.mark.parametrize("size", [1, 4])
def test_safety_lines_have_pages_of_their_own(easy_on, size):
    found = {}
    for page in easy_on(size=size).screen.pages:
        for row in page.rows:
            if row.line.own_page:
                found[row.line.block.id] = {one.line.block.id for one in page.rows}
    together = {"easy.14": {"easy.15"}, "easy.22": set(), "easy.37": {"easy.38", "easy.38b"}}
    assert {name: others - {name} for name, others in found.items()} == (
        together if size == 1 else {name: found[name] - {name} for name in together}
    )
    assert all(others - {name} <= together[name] for name, others in found.items())


def test_the_picture_stands_left_of_its_words(easy_on):
    for tag in ("en-GB", "ar"):
        stand = easy_on(language=tag)
        pictures = [stand.box(one) for one in stand.seen(EasyPicture)]
        words = [stand.box(one) for one in stand.seen(BlockView)][1:]
        assert len(pictures) == len(words) > 2
        for picture, text in zip(pictures, words, strict=True):
            assert picture.right() < text.left()
            assert min(picture.width(), picture.height()) >= 96


def test_every_page_says_that_it_is_a_draft_and_in_english(easy_on):
    stand = easy_on(language="pl")
    for index, _ in enumerate(stand.screen.pages):
        stand.screen._turn_to(index)
        assert [words_of(one) for one in stand.seen(Notice)] == [DRAFT.text, english_only_notice()]


def test_the_draft_is_said_first_then_line_by_line_and_slowly(easy_on):
    stand = easy_on()
    stand.screen.listen()
    stand.voice.begin()
    assert "Draft Easy Read" in stand.voice.said
    stand.voice.end()
    stand.voice.begin()
    assert stand.voice.request.rate == 130
    stand.voice.end()
    stand.voice.begin()
    assert stand.voice.said.startswith("This is Easy Read information")
    assert stand.voice.request.segments[-1].pause_ms >= PAUSE_MS
    stand.voice.reach(0)
    assert stand.kiosk.narrator.mark.block_id == "easy.1"


def test_afterwards_the_full_leaflet_is_read_at_the_usual_speed(easy_on):
    stand = easy_on()
    stand.screen.listen()
    stand.visit.choose_edition(Edition.FULL)
    stand.screen.listen()
    stand.voice.begin()
    assert stand.voice.request.rate == 155


def test_the_page_turns_with_the_voice(easy_on, leaflet):
    stand = easy_on()
    first = stand.screen.pages[0].rows[-1].line.block.id
    stand.screen.read_from(Place(first))
    for _ in range(3):
        stand.voice.begin()
        stand.voice.reach(0)
        stand.voice.end()
    stand.voice.begin()
    stand.voice.reach(0)
    assert stand.screen._index == 1


@pytest.mark.parametrize("change", ["size", "language", "edition"])
def test_the_line_is_kept(easy_on, change):
    stand = easy_on()
    page = next(i for i, one in enumerate(stand.screen.pages) if one.holds(Place("easy.37")))
    stand.screen._turn_to(page)
    if change == "size":
        stand.visit.choose_size(4)
    elif change == "language":
        stand.visit.choose_language("ar")
    else:
        stand.visit.choose_edition(Edition.FULL)
        assert any(one.block.id == "after.b2" for one in stand.screen.page.fragments)
        stand.visit.choose_edition(Edition.EASY_READ)
    assert stand.screen.page.holds(Place("easy.37"))


@pytest.mark.parametrize("size", [1, 4])
def test_it_begins_with_the_first_page(easy_on, size):
    assert easy_on(size=size).screen._index == 0


def test_the_next_person_finds_the_full_leaflet(easy_on):
    stand = easy_on()
    stand.screen.turn(1)
    stand.visit.reset()
    assert (stand.visit.untouched, stand.visit.line) == (True, "")
