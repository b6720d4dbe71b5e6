"""What is marked and what stands out, as the visitor wants it: by the voice, and by hand."""

import pytest
from PySide6.QtCore import QRect

from kiosk.content.place import Place
from kiosk.speech.voice import Trouble
from kiosk.theme.sizes import SPACINGS
from kiosk.ui.drawing import Drawing
from kiosk.ui.narrator import Voicing
from kiosk.ui.page_view import PageView
from kiosk.ui.routes import Route
from kiosk.visit.preferences import Following, Guide
from tests.ui.fitting import faults
from tests.ui.pixels import colours, contrast, grabbed
from tests.ui.stand import LANDSCAPE, PANELS, PORTRAIT, Stand

GUIDES = (Guide.RULER, Guide.MASK)


@pytest.fixture(params=GUIDES)
def guided(stand, request) -> Stand:
    stand.visit.choose_guide(request.param)
    stand.go(Route.READING)
    return stand


def guide(stand):
    return stand.screen._view.guide


def marked(stand) -> set[str]:
    """What is painted as marked on this page: sentence, word, rule."""
    found = set()
    for view in stand.screen._view.views:
        found |= {"sentence"} if len(view._sentence) else set()
        found |= {"word"} if len(view._word) else set()
        found |= {"rule"} if len(view._sentence) and view._ruled else set()
    return found


@pytest.mark.parametrize(
    ("following", "seen"),
    [
        (Following.WORD, {"sentence", "word"}),
        (Following.SENTENCE, {"sentence", "rule"}),
        (Following.OFF, set()),
    ],
)
@pytest.mark.parametrize("route", [Route.READING, Route.ABOUT])
def test_what_is_marked_is_what_the_visitor_wants(stand, following, seen, route):
    stand.visit.choose_following(following)
    stand.go(route)
    stand.speak()
    stand.hear(1)
    assert stand.kiosk.narrator.mark.word
    assert marked(stand) == seen


def test_the_page_follows_the_voice_without_any_mark(stand):
    stand.visit.choose_following(Following.OFF)
    stand.visit.choose_size(4)
    stand.go(Route.READING)
    stand.speak()
    first = stand.screen.page
    while stand.screen.page is first:
        stand.voice.end()
        stand.hear(0)
    assert stand.kiosk.narrator.mark.block_id in {one.block.id for one in stand.screen.page.fragments}


def test_a_marked_sentence_stands_on_a_line_that_can_be_seen(stand):
    stand.visit.choose_following(Following.SENTENCE)
    stand.go(Route.READING)
    stand.speak()
    palette = stand.screen.scene.look.palette
    view = next(one for one in stand.screen._view.views if len(one._sentence))
    box = view.word_rects(view._sentence)[0].translated(stand.box(view).topLeft())
    foot = QRect(round(box.left()), round(box.bottom()) - 2, round(box.width()), 1)
    assert colours(grabbed(stand), foot).most_common(1)[0][0] == palette.text
    assert contrast(palette.text, palette.sentence) >= 4.5


def test_without_a_ruler_there_is_none(stand):
    stand.go(Route.READING)
    assert guide(stand) is None


def test_next_goes_line_by_line_over_every_line_of_the_leaflet_once(guided):
    screen = guided.screen
    seen, pages = [], len(screen.pages)
    while guided.kiosk.stage.route is Route.READING:
        seen.append((screen._index, guide(guided).band.top(), guide(guided).line))
        screen.press("next")
    assert guided.kiosk.stage.route is Route.CONTENTS
    assert seen == sorted(set(seen), key=seen.index)
    assert [one[:2] for one in seen] == sorted(one[:2] for one in seen)
    assert {index for index, *_ in seen} == set(range(pages))
    guided.kiosk.stage.leave()
    back = []
    screen = guided.screen
    while guided.kiosk.stage.route is Route.READING:
        back.append(guide(guided).line)
        screen.press("back")
    assert guided.kiosk.stage.route is Route.START
    assert back == [line for *_, line in reversed(seen)]


def test_the_line_is_kept_when_size_or_language_change(guided):
    for _ in range(12):
        guided.screen.press("next")
    here = guide(guided).line
    assert here.offset > 0
    guided.visit.choose_size(3)
    line = guide(guided).line
    assert (line.block_id, line.offset <= here.offset) == (here.block_id, True)
    guided.visit.choose_language("ar")
    assert guide(guided).line.block_id == here.block_id


def test_the_guide_goes_along_with_the_voice_and_stays_where_it_stops(guided):
    guided.speak()
    bands = []
    for _ in range(14):
        mark = guided.kiosk.narrator.mark
        view = next(one for one in guided.screen._view.views if one.block.id == mark.block_id)
        middle = view.word_rects(mark.word or mark.sentence)[0].translated(view.pos()).center().toPoint()
        assert guide(guided).band.contains(middle)
        bands.append(guide(guided).band.top())
        guided.voice.end()
        guided.hear(0)
    assert len(set(bands)) > 5
    line = guide(guided).line
    guided.kiosk.narrator.stop()
    assert guide(guided).line == line
    guided.screen.press("next")
    assert guide(guided).line != line


def test_listen_begins_in_the_line_on_which_the_guide_stands(guided):
    for _ in range(12):
        guided.screen.press("next")
    line = guide(guided).line
    guided.speak()
    mark = guided.kiosk.narrator.mark
    assert mark.block_id == line.block_id
    assert line.offset in mark.sentence


def test_while_it_is_read_aloud_next_turns_the_page(guided):
    guided.speak()
    first = guided.screen.page
    guided.screen.press("next")
    assert guided.screen.page is not first
    assert guided.kiosk.narrator.voicing is Voicing.SPEAKING


def test_in_a_pause_the_line_is_where_it_goes_on(guided):
    guided.speak()
    guided.screen.press("listen")
    assert guided.kiosk.narrator.voicing is Voicing.PAUSED
    guided.screen.press("next")
    assert guided.kiosk.narrator.voicing is Voicing.SILENT
    assert guided.visit.place == guide(guided).line


def test_a_swipe_turns_the_whole_page(guided):
    guided.screen._view.swiped.emit(1)
    assert guided.screen._index == 1
    assert guide(guided).line == guided.screen.page.place


def test_the_kiosks_own_pages_have_the_guide_too(guided):
    screen = guided.go(Route.HELP)
    view: PageView = screen._view
    seen = []
    for _ in range(60):
        seen.append((screen._index, view.guide.line))
        screen.press("next")
        view = screen._view
        if (screen._index, view.guide.line) == seen[0]:
            break
    assert len(seen) > 6
    assert len(set(seen)) == len(seen)
    screen.press("previous")
    assert (screen._index, view.guide.line) == seen[-1]


def test_the_mask_covers_the_other_lines_and_no_picture(stand):
    stand.visit.choose_guide(Guide.MASK)
    stand.go(Route.READING)
    pages = stand.screen.pages
    picture = next(page for page in pages if any(one.picture for one in page.fragments))
    stand.visit.go(picture.place)
    palette, image = stand.screen.scene.look.palette, grabbed(stand)
    drawing = stand.seen(Drawing)[0]
    assert palette.outline in colours(image, stand.box(drawing))
    stand.visit.go(pages[0].place)
    image = grabbed(stand)
    corner = stand.box(stand.screen._view).topLeft()
    lines = guide(stand)._lines
    inks = [
        max(contrast(one, palette.page) for one in colours(image, box))
        for box in (
            QRect(corner.x(), corner.y() + one.top + 6, 900, one.bottom - one.top - 12) for one in lines
        )
    ]
    assert inks[0] >= 7
    assert max(inks[1:]) < 1.5


def test_the_focus_is_never_covered(stand, qtbot):
    stand.visit.choose_guide(Guide.MASK)
    stand.go(Route.READING)
    stand.window.activateWindow()
    qtbot.waitUntil(stand.window.isActiveWindow)
    view = stand.screen._view.views[-1]
    view.setFocus()
    palette, box = stand.screen.scene.look.palette, stand.box(view)
    ring = colours(grabbed(stand), QRect(box.left(), box.center().y(), 20, 1))
    assert palette.focus in ring
    assert palette.focus_edge in ring


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE, PANELS["1920x1080-15.6"]], ids=["p", "l", "small"])
@pytest.mark.parametrize("tag", ["en-GB", "ar"])
@pytest.mark.parametrize("size", [1, 4])
def test_rules_are_thick_enough_and_on_the_page(stand_on, panel, tag, size):
    stand = stand_on(panel)
    stand.choose(tag, size)
    stand.visit.choose_spacing(len(SPACINGS))
    stand.visit.choose_guide(Guide.RULER)
    stand.go(Route.READING)
    found = guide(stand)
    for _ in range(len(found._lines)):
        above, below = found._rules(found.band)
        for rule in (above, below):
            assert rule.height() / panel.px_per_mm >= 0.5
            assert found.rect().contains(rule)
        assert above.bottom() < below.top()
        found.step(1)


def test_a_place_in_the_middle_of_a_line_is_on_that_line(guided):
    lines = guide(guided)._lines
    third = lines[3].place
    guide(guided).stand(Place(third.block_id, third.offset + 2))
    assert guide(guided).line == third


@pytest.mark.parametrize("name", PANELS)
@pytest.mark.parametrize("guide_chosen", GUIDES)
def test_with_wide_lines_and_a_guide_everything_fits(stand_on, name, guide_chosen):
    stand = stand_on(PANELS[name])
    stand.visit.choose_guide(guide_chosen)
    stand.visit.choose_spacing(len(SPACINGS))
    stand.visit.choose_following(Following.SENTENCE)
    found = []
    for tag in ("ar", "ne"):
        stand.choose(tag, 4)
        for route in (Route.READING, Route.HELP, Route.ABOUT):
            stand.go(route)
            stand.speak()
            found += [f"{tag} {route}: {one}" for one in faults(stand)]
            stand.voice.fail(Trouble.NO_VOICE)
            stand.settle()
            found += [f"{tag} {route} without voice: {one}" for one in faults(stand)]
            stand.kiosk.narrator.forget()
            stand.voice.recovered.emit()
    assert found == []
