"""What really is on the glass: contrast, marks, focus, ink."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.content.model import Range
from kiosk.theme.colours import PALETTES, Theme
from kiosk.theme.pairs import Colour, Pair
from kiosk.ui.block_view import BlockView
from kiosk.ui.masthead import Masthead
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.ui.shapes import FOCUS_MM
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.words import Words
from tests.ui.pixels import blank, colours, contrast, grabbed, ink_contrast
from tests.ui.stand import PORTRAIT, Stand, words_of

LEAST = 7.0
YELLOWS = {Theme.DAY, Theme.CREAM, Theme.CONTRAST, Theme.CALM}

#: The two pairs of own colours that are nearest to 7:1.
WEAKEST = (Pair(Colour.NAVY, Colour.GREY), Pair(Colour.GREY, Colour.NAVY))


def crops(stand: Stand, widget) -> list[QRectF]:
    """Where a widget has words, in the window."""
    corner = QPointF(stand.box(widget).topLeft())
    if isinstance(widget, TouchButton):
        made = widget._arranger.arrange(widget.rect().toRectF())
        inside = widget.rect().toRectF().adjusted(8, 8, -8, -8)
        return [
            b.intersected(inside).translated(corner) for b in (made.words, made.detail) if not b.isEmpty()
        ]
    if isinstance(widget, BlockView):
        return [rect.translated(corner) for rect in widget.word_rects(widget.fragment.part)]
    return [widget.rect().toRectF().translated(corner)]


@pytest.mark.parametrize(
    ("theme", "tag"), [*((theme, "en-GB") for theme in Theme), (Theme.DAY, "ar"), (Theme.YELLOW, "ar")]
)
def test_words_are_seven_to_one_on_every_screen(stand_on, theme, tag):
    stand = stand_on(PORTRAIT)
    stand.choose(tag, 1, theme)
    assert_words_are_clear(stand)


@pytest.mark.parametrize("pair", WEAKEST, ids=str)
def test_words_in_the_weakest_own_colours_are_seven_to_one_on_every_screen(stand_on, pair):
    stand = stand_on(PORTRAIT)
    stand.visit.choose_pair(pair)
    assert_words_are_clear(stand)


def assert_words_are_clear(stand):
    weak, known = [], set()
    for shown in stand.screens():
        picture = None
        for widget in stand.seen(TouchButton, Words, Notice, BlockView, Masthead):
            key = (type(widget), words_of(widget), getattr(widget, "face", None))
            if key in known or not words_of(widget):
                continue
            known.add(key)
            picture = picture or grabbed(stand)
            for crop in crops(stand, widget):
                ratio = ink_contrast(colours(picture, crop))
                if ratio < LEAST:
                    weak.append(f"{shown}: {words_of(widget)[:30]} {ratio:.1f}")
    assert weak == []
    assert len(known) > 60


@pytest.mark.parametrize("colours_chosen", [*Theme, *WEAKEST], ids=str)
def test_a_welcome_that_waits_its_turn_is_seven_to_one(stand, colours_chosen):
    put_on(stand, colours_chosen)
    picture = grabbed(stand)
    head = stand.seen(Masthead)[0]
    box = stand.box(head)
    row = QRect(box.left() + box.width() // 6, box.top(), box.width() // 3, 2 * stand.sizes.floor)
    assert ink_contrast(colours(picture, row)) >= LEAST


def put_on(stand: Stand, wanted: Theme | Pair) -> None:
    if isinstance(wanted, Pair):
        stand.visit.choose_pair(wanted)
    else:
        stand.visit.choose_theme(wanted)
    stand.settle()


@pytest.mark.parametrize("colours_chosen", [*Theme, *WEAKEST], ids=str)
@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_the_marked_sentence_and_word_are_seven_to_one(stand, colours_chosen, tag):
    stand.choose(tag)
    put_on(stand, colours_chosen)
    stand.go(Route.READING)
    view = max(stand.screen._view.views, key=lambda one: len(words_of(one)))
    words = words_of(view).split()
    start = len(" ".join(words[:3])) + 1
    word = Range(start, start + len(words[3]))
    view.mark(Range(0, len(words_of(view))), word)
    picture = grabbed(stand)
    corner = QPointF(stand.box(view).topLeft())
    box = view.word_rects(word)[0].translated(corner)
    marked = colours(picture, box.adjusted(2, 0.25 * box.height(), -2, -0.25 * box.height()))
    palette = stand.screen.scene.look.palette
    assert marked.most_common(1)[0][0] == palette.word
    assert ink_contrast(marked) >= LEAST
    last = view.word_rects(Range(len(words_of(view)) - 12, len(words_of(view))))[-1].translated(corner)
    sentence = colours(picture, last)
    assert sentence.most_common(1)[0][0] == palette.sentence
    assert ink_contrast(sentence) >= LEAST


@pytest.mark.parametrize("tag", ["en-GB", "ar"])
def test_a_word_step_repaints_next_to_nothing(stand, qtbot, tag):
    stand.choose(tag, 1)
    stand.go(Route.READING)
    stand.visit.go(stand.screen.pages[1].place)
    stand.speak()
    while len(stand.voice.request.segments[-1].text.split()) < 6:
        stand.voice.end()
        stand.hear(0)
    block_id = stand.kiosk.narrator.mark.block_id
    counted = Repaints(next(one for one in stand.screen._view.views if one.block.id == block_id))
    qtbot.waitUntil(lambda: counted.area > 0)
    stand.paint()  # what is still to be painted of the whole page
    areas, number = [], 0
    for _ in range(3):
        counted.area, before = 0, stand.kiosk.narrator.mark
        while stand.kiosk.narrator.mark == before:
            number += 1
            stand.voice.reach(number)
        qtbot.waitUntil(lambda: counted.area > 0)
        areas.append(counted.area)
    page = stand.screen._view.width() * stand.screen._view.height()
    assert max(areas) <= 0.02 * page


class Repaints(QObject):
    """Counts the pixels that a widget is asked to paint."""

    def __init__(self, widget):
        super().__init__(widget)
        self.area = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() is QEvent.Type.Paint:
            self.area += sum(box.width() * box.height() for box in event.region())
        return False


@pytest.mark.parametrize("size", [1, 4])
@pytest.mark.parametrize("tag", ["ne", "ar"])
def test_ink_is_never_cut_off_at_an_edge(stand, tag, size):
    stand.choose(tag, size)
    stand.go(Route.READING)
    cut = []
    for page in stand.screen.pages[:: max(1, len(stand.screen.pages) // 6)]:
        stand.visit.go(page.place)
        stand.settle()
        cut += [words_of(view)[:30] for view in stand.screen._view.views if overhanging(view)]
    assert cut == []


def overhanging(view: BlockView) -> bool:
    """Whether the text, drawn on more room than its widget has, goes over the widget's edges."""
    around = 100
    picture = QImage(view.width() + 2 * around, view.height() + 2 * around, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    for line in view._laid.lines:
        line.draw(painter, QPointF(around + view.pad, around))
    painter.end()
    wide, high = picture.width(), picture.height()
    edges = [
        QRect(0, 0, wide, around),
        QRect(0, high - around, wide, around),
        QRect(0, 0, around, high),
        QRect(wide - around, 0, around, high),
    ]
    inside = QRect(around, around, view.width(), view.height())
    assert not blank(picture, inside)
    return not all(blank(picture, edge) for edge in edges)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("name", ["next", "text"])
def test_the_focus_is_two_rings_in_the_pixels(stand, qtbot, theme, name):
    stand.choose(theme=theme)
    stand.go(Route.READING)
    stand.window.activateWindow()
    qtbot.waitUntil(stand.window.isActiveWindow)
    item = stand.button("next") if name == "next" else stand.screen._view.views[-1]
    box = stand.box(item)
    before = grabbed(stand)
    item.setFocus()
    picture = grabbed(stand)
    palette, least = PALETTES[theme], FOCUS_MM * stand.sizes.panel.px_per_mm
    row = QRect(box.left(), box.center().y(), 4 * round(FOCUS_MM * stand.sizes.panel.px_per_mm), 1)
    ring = colours(picture, row)
    assert ring[palette.focus] >= least
    assert ring[palette.focus_edge] >= least
    assert contrast(palette.focus, palette.focus_edge) >= 3
    changed = [
        (colours(before, pixel).most_common(1)[0][0], colours(picture, pixel).most_common(1)[0][0])
        for pixel in (QRect(row.left() + x, row.top(), 1, 1) for x in range(row.width()))
    ]
    assert sum(contrast(*pair) >= 3 for pair in changed) >= least


def test_focus_is_yellow_and_dark():
    for theme in YELLOWS:
        assert PALETTES[theme].focus == "#ffeb3b"
        assert contrast(PALETTES[theme].focus_edge, PALETTES[theme].focus) >= 7


def test_contrast_sees_what_is_too_weak():
    assert contrast("#005eb8", "#ffffff") == pytest.approx(6.4, abs=0.1)
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
