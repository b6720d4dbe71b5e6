"""The leaflet on every screen, at every size, in every language: nothing clipped, lost or stranded."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from kiosk.content.model import KEEP_WITH_NEXT, BlockKind, DataKind
from kiosk.content.place import Place
from kiosk.paging.laid import LaidBlock
from kiosk.paging.page import page_of
from tests.paging.matrix import SCREENS, TAGS, leaflet, page_style, pages

every = pytest.mark.parametrize(
    ("screen", "size", "tag"),
    [(screen, size, tag) for screen in SCREENS for size in (1, 2, 3, 4) for tag in TAGS],
)


@pytest.fixture(autouse=True)
def _running(qapp):
    """Fonts need a running application."""


def laid_pieces(screen, size, tag):
    style = page_style(screen, size, tag)
    for page in pages(screen, size, tag):
        for fragment in page.fragments:
            yield page, fragment, LaidBlock(fragment.block, fragment.part, style), style


@every
def test_nothing_is_clipped(screen, size, tag):
    for page, fragment, laid, style in laid_pieces(screen, size, tag):
        assert page.bottom <= style.height + 0.5
        if len(fragment.part):
            assert fragment.height >= laid.height + fragment.picture - 0.5
        for line in laid.lines:
            assert line.naturalTextWidth() <= laid.width - laid.indent + 0.5, fragment.block.id


@every
def test_every_block_is_there_once_and_whole(screen, size, tag):
    found = {}
    for page in pages(screen, size, tag):
        for fragment in page.fragments:
            text = fragment.block.text[fragment.part.start : fragment.part.end]
            found[fragment.block.id] = found.get(fragment.block.id, "") + text
    assert found == {block.id: block.text for block in leaflet(tag).blocks}


@every
def test_fragments_of_a_page_do_not_overlap(screen, size, tag):
    for page in pages(screen, size, tag):
        for above, below in pairwise(page.fragments):
            assert below.top >= above.bottom - 0.01


@every
def test_no_heading_ends_a_page_that_has_room_for_what_it_names(screen, size, tag):
    style = page_style(screen, size, tag)
    blocks = leaflet(tag).blocks
    for page in pages(screen, size, tag):
        last = page.fragments[-1]
        following = blocks[min(blocks.index(last.block) + 1, len(blocks) - 1)]
        title_page = last.block.kind in {BlockKind.TITLE, BlockKind.PUBLISHER}
        lead_in = last.block.kind is BlockKind.LEAD_IN and len(page.fragments) > 1
        if last.block.kind not in KEEP_WITH_NEXT or title_page or last.part.end < len(last.block.text):
            continue
        if lead_in and page.fragments[-2].block.kind in KEEP_WITH_NEXT:
            continue  # heading and lead-in fill the page together
        heading = LaidBlock(last.block, last.part, style)
        after = LaidBlock(following, type(last.part)(0, len(following.text)), style)
        whole = after.height if following.kind in {BlockKind.CONTACT, BlockKind.META} else 2 * after.pitch
        needed = heading.height + style.gap(following.kind) + min(whole, after.height)
        if following.kind in KEEP_WITH_NEXT:  # two headings that fill a page together
            needed += style.pitch(BlockKind.PARAGRAPH)
        assert needed > style.height, (last.block.id, following.id)


@every
def test_no_page_is_nearly_empty(screen, size, tag):
    style = page_style(screen, size, tag)
    shown = pages(screen, size, tag)
    emptiest = min(page.bottom / style.height for page in shown)
    lines = style.height / style.pitch(BlockKind.PARAGRAPH)
    assert emptiest >= (0.25 if lines > 6 else 0.19), [
        (page.place.block_id, round(page.bottom / style.height, 2)) for page in shown
        if page.bottom / style.height < 0.3
    ]  # fmt: skip


@every
def test_lines_break_between_words_only(screen, size, tag):
    for _, fragment, laid, _ in laid_pieces(screen, size, tag):
        text = fragment.block.text
        for end in laid.line_ends[:-1]:
            if text[end - 1].isalnum() and text[end : end + 1].isalnum():
                word = longest_run(text, end)
                assert width_of(laid, word) > laid.width - laid.indent, word


def longest_run(text, at):
    start, end = at, at
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end]


def width_of(laid, word):
    return QFontMetricsF(laid.font).horizontalAdvance(word)


@every
def test_telephone_numbers_stay_whole_and_with_their_place(screen, size, tag):
    style = page_style(screen, size, tag)
    for page, fragment, laid, _ in laid_pieces(screen, size, tag):
        for data in fragment.block.data:
            if data.kind is DataKind.PHONE and data.range.start in fragment.part:
                assert len(laid.rects(data.range)) == 1, fragment.block.id
        if fragment.block.kind is BlockKind.CONTACT and len(fragment.part) < len(fragment.block.text):
            whole = LaidBlock(fragment.block, type(fragment.part)(0, len(fragment.block.text)), style)
            assert whole.height > style.height, (page, fragment.block.id)


@every
def test_every_place_is_on_one_page(screen, size, tag):
    shown = pages(screen, size, tag)
    for block in leaflet(tag).blocks:
        for offset in {0, len(block.text) // 2, max(0, len(block.text) - 1)}:
            place = Place(block.id, offset)
            holding = [
                index for index, page in enumerate(shown) if any(part.holds(place) for part in page.fragments)
            ]
            assert holding, place
            assert page_of(shown, place) == holding[0]
            alone = any(part.picture and not len(part.part) for part in shown[holding[0]].fragments)
            assert len(holding) == 1 or alone


@pytest.mark.parametrize("screen", ["24in-portrait", "24in-landscape"])
def test_lines_have_a_readable_length(screen):
    lengths = []
    for _, fragment, laid, _ in laid_pieces(screen, 1, "en-GB"):
        if fragment.block.kind is BlockKind.PARAGRAPH:
            ends = [fragment.part.start, *laid.line_ends]
            lengths += [after - before for before, after in pairwise(ends[:-1])]
    assert lengths
    assert 40 <= sorted(lengths)[len(lengths) // 2] <= 70
    assert max(lengths) <= 80


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("size", [1, 4])
def test_ink_stays_inside_its_box(tag, size):
    pad = 12
    for _, fragment, laid, _ in list(laid_pieces("24in-portrait", size, tag))[::4]:
        if not len(fragment.part):
            continue
        image = QImage(int(laid.width) + 200, int(laid.height) + 200, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setPen(QColor("black"))
        for line in laid.lines:
            line.draw(painter, QPointF(100, 100))
        painter.end()
        inside = (100 - pad, 100 - 1, 100 + laid.width + pad, 100 + laid.height + 1)
        assert ink_box(image, inside), fragment.block.id


def ink_box(image, inside):
    left, top, right, bottom = inside
    white = QColor("white").rgb()
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            if not (left <= x <= right and top <= y <= bottom) and image.pixel(x, y) != white:
                return False
    return True
