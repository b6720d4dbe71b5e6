"""The place survives: whatever is chosen, the block that was on the page is on the page."""

import pytest
from PySide6.QtCore import QSize

from kiosk.content.place import Place
from kiosk.speech.voice import Trouble
from kiosk.theme.colours import Theme
from kiosk.ui.narrator import Voicing
from kiosk.ui.reading_area import reading_area
from kiosk.ui.routes import Route
from tests.ui.stand import LANDSCAPE, PORTRAIT, TAGS, reading


@pytest.fixture
def middle(stand):
    """A kiosk that shows a block in the middle of the leaflet."""
    blocks = stand.screen.scene.leaflet.blocks
    block = next(one for one in blocks[len(blocks) // 2 :] if len(one.text) > 60)
    stand.go(Route.READING)
    stand.visit.go(Place(block.id))
    return block.id


def on_page(stand) -> list[str]:
    return [fragment.block.id for fragment in reading(stand.screen).page.fragments]


@pytest.mark.parametrize("tag", TAGS)
def test_a_change_of_language_keeps_the_block(stand, middle, tag):
    stand.visit.choose_language(tag)
    assert middle in on_page(stand)
    assert stand.language.tag == tag


@pytest.mark.parametrize("size", [1, 2, 3, 4])
@pytest.mark.parametrize("tag", ["en-GB", "ne"])
def test_a_change_of_size_keeps_the_block(stand, middle, tag, size):
    stand.visit.choose_language(tag)
    stand.visit.choose_size(size)
    assert middle in on_page(stand)
    assert stand.sizes.step == size


def test_sizes_there_and_back_keep_the_block(stand, middle):
    for size in (4, 2, 3, 1, 4, 1):
        stand.visit.choose_size(size)
    assert middle in on_page(stand)


@pytest.mark.usefixtures("middle")
def test_a_change_of_colours_keeps_the_page(stand):
    before = on_page(stand)
    stand.visit.choose_theme(Theme.CONTRAST)
    assert on_page(stand) == before


def test_another_window_keeps_the_block(stand, middle):
    for panel in (PORTRAIT, LANDSCAPE):
        stand.window.resize(panel.width_px, panel.height_px)
        stand.paint()
        assert stand.screen.size().width() == panel.width_px
        assert middle in on_page(stand)


@pytest.mark.usefixtures("middle")
def test_an_offset_within_a_long_block_keeps_its_page(stand):
    stand.visit.choose_size(4)
    pages = reading(stand.screen).pages
    later = next(page for page in pages if page.place.offset > 0)
    stand.visit.go(later.place)
    for size in (1, 4):
        stand.visit.choose_size(size)
    assert reading(stand.screen).page.place == later.place


def test_another_screen_and_back_keeps_the_block(stand, middle):
    stand.go(Route.EASIER)
    stand.visit.choose_size(3)
    stand.kiosk.stage.leave()
    assert middle in on_page(stand)


@pytest.mark.parametrize("tag", ["ne", "pl", "ar"])
def test_a_voice_that_reads_goes_on_in_the_new_language(stand, middle, tag):
    stand.speak()
    while stand.kiosk.narrator.mark.block_id != middle:
        stand.voice.end()
        stand.hear(0)
    stand.visit.choose_language(tag)
    stand.hear(0)
    assert stand.kiosk.narrator.voicing is Voicing.SPEAKING
    assert stand.kiosk.narrator.mark.block_id == middle
    assert stand.voice.request.segments[0].voice == stand.language.voice


def test_a_pause_stays_silent_in_the_new_language(stand, middle):
    stand.speak()
    stand.screen.listen()
    requests = len(stand.voice.requests)
    stand.visit.choose_language("pl")
    assert len(stand.voice.requests) == requests
    assert middle in on_page(stand)


@pytest.mark.usefixtures("middle")
def test_a_voice_that_reads_goes_on_when_the_size_changes(stand):
    stand.speak()
    requests = len(stand.voice.requests)
    stand.visit.choose_size(3)
    assert stand.kiosk.narrator.voicing is Voicing.SPEAKING
    assert len(stand.voice.requests) == requests
    assert any(view._sentence for view in reading(stand.screen)._view.views if len(view._sentence))


def test_the_page_follows_the_voice(stand):
    stand.go(Route.READING)
    stand.visit.choose_size(4)
    stand.speak()
    first = reading(stand.screen).page
    while reading(stand.screen).page is first:
        stand.voice.end()
        stand.hear(0)
    mark = stand.kiosk.narrator.mark
    assert mark.block_id in on_page(stand)


@pytest.mark.usefixtures("middle")
@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_start_again_forgets_everything_while_it_is_read_aloud(stand, tag):
    stand.choose(tag, 4, Theme.YELLOW)
    stand.speak()
    stand.window.pressed.emit("start-again")
    assert stand.visit.untouched
    assert stand.kiosk.stage.route is Route.START
    assert stand.kiosk.narrator.voicing is Voicing.SILENT


def test_glass_too_low_for_one_line_still_has_all_of_the_text(stand):
    stand.choose("ar", 4)
    scene = stand.go(Route.READING).scene
    pages = reading_area(scene, QSize(900, 150), Trouble.NO_SOUND).pages(scene)
    shown = "".join(one.block.text[one.part.start : one.part.end] for page in pages for one in page.fragments)
    assert shown == "".join(block.text for block in scene.leaflet.blocks)
