"""The rectangle of a word is where its ink is, in every script and in mixed ones."""

import pytest

from kiosk.content.model import Block, BlockKind, Range
from kiosk.i18n.languages import language
from kiosk.i18n.text import words
from kiosk.paging.laid import LaidBlock
from kiosk.paging.style import PageStyle
from kiosk.theme.sizes import Panel, Sizes
from tests.paging.ink import ink_of_range
from tests.paging.matrix import TAGS, leaflet

NAMES = ("procedure.b1", "stay.p1", "after.b2", "further.c2", "useful.l1")
#: Ink may reach so far beyond the rectangle, px.
SLACK = 2


def laid_out(block, tag, width=900):
    style = PageStyle(language(tag), Sizes(Panel(1080, 1920, 299, 531), 1), width, 1200)
    return LaidBlock(block, Range(0, len(block.text)), style)


def assert_ink_is_marked(laid, wanted):
    text = laid.block.text[wanted.start : wanted.end]
    rects = laid.rects(wanted)
    box = rects[0]
    for rect in rects[1:]:
        box = box.united(rect)
    ink = ink_of_range(laid, wanted)
    assert not ink.isEmpty(), text
    assert ink.left() >= box.left() - SLACK, text
    assert ink.right() + 1 <= box.right() + SLACK, text
    assert ink.top() >= box.top() - SLACK, text
    assert ink.bottom() + 1 <= box.bottom() + SLACK, text
    assert box.width() - ink.width() <= 0.4 * laid.font.pixelSize(), text


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("name", NAMES)
def test_each_word_lies_in_its_rectangle(qapp, tag, name):
    laid = laid_out(leaflet(tag).block(name), tag)
    found = words(laid.block.text, tag)
    assert len(found) >= 3
    for word in found:
        assert_ink_is_marked(laid, word)


MIXED = "إذا كنت تتناول Warfarin 5mg فاتصل بقسم QEQM على الرقم 01227 783049 أو 01843 234502 من فضلك"


@pytest.mark.parametrize("part", ["Warfarin", "5mg", "QEQM", "01227", "783049", "01843", "فاتصل", "فضلك"])
@pytest.mark.parametrize("width", [500, 900])
def test_a_foreign_word_in_arabic_lies_in_its_rectangle(qapp, part, width):
    laid = laid_out(Block("b", BlockKind.PARAGRAPH, MIXED, MIXED), "ar", width)
    start = MIXED.index(part)
    assert_ink_is_marked(laid, Range(start, start + len(part)))


def phones():
    for block in leaflet("ar").blocks:
        for data in block.data:
            if data.kind == "phone":
                yield block, data.range


def test_a_telephone_number_in_arabic_is_one_rectangle_that_reads_from_the_left(qapp):
    found = list(phones())
    assert found
    for block, number in found:
        laid = laid_out(block, "ar")
        assert len(laid.rects(number)) == 1
        assert_ink_is_marked(laid, number)
        first, last = Range(number.start, number.start + 1), Range(number.end - 1, number.end)
        assert laid.rects(first)[0].left() < laid.rects(last)[0].left(), block.text


def test_a_point_on_a_word_finds_that_word(qapp):
    for tag in TAGS:
        laid = laid_out(leaflet(tag).block("stay.p1"), tag)
        for word in words(laid.block.text, tag):
            rect = laid.rects(word)[0]
            assert laid.offset_at(rect.center()) in word, laid.block.text[word.start : word.end]
