"""The rectangle of a word is where its ink is, in every script and mixed ones."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout

from kiosk.content.model import Block, BlockKind, Range
from kiosk.i18n.languages import language
from kiosk.i18n.text import words
from kiosk.paging.laid import LaidBlock
from kiosk.paging.style import PageStyle
from kiosk.theme.sizes import Panel, Sizes
from tests.paging.matrix import leaflet

CASES = [
    (tag, name) for tag in ("en-GB", "ne", "pl", "ar") for name in ("procedure.b1", "stay.p1", "further.c2")
]
PAD = 60


@pytest.mark.parametrize(("tag", "name"), CASES)
def test_each_word_lies_in_its_rectangle(qapp, tag, name):
    block = leaflet(tag).block(name)
    plain = Block(block.id, BlockKind.PARAGRAPH, block.markdown, block.text, data=block.data)
    style = PageStyle(language(tag), Sizes(Panel(1080, 1920, 299, 531), 1), 900, 1200)
    laid = LaidBlock(plain, Range(0, len(plain.text)), style)
    for word in words(plain.text, tag)[::3]:
        rects = laid.rects(word)
        assert rects, plain.text[word.start : word.end]
        left, right = red_extent(laid, word)
        box = rects[0]
        for rect in rects[1:]:
            box = box.united(rect)
        assert left >= box.left() - 2.5, plain.text[word.start : word.end]
        assert right <= box.right() + 2.5, plain.text[word.start : word.end]


def red_extent(laid, word):
    layout = laid._layout
    made = QTextLayout.FormatRange()
    made.start, made.length = laid.display.utf16(word)
    red = QTextCharFormat()
    red.setForeground(QColor("red"))
    made.format = red
    image = QImage(int(laid.width) + 2 * PAD, int(laid.height) + 2 * PAD, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layout.draw(painter, QPointF(PAD, PAD), [made])
    painter.end()
    columns = [x for x in range(image.width()) if is_red_column(image, x)]
    assert columns
    return columns[0] - PAD, columns[-1] - PAD


def is_red_column(image, x):
    for y in range(0, image.height(), 3):
        colour = image.pixel(x, y)
        if (colour >> 16) & 255 > 180 and (colour >> 8) & 255 < 120:
            return True
    return False
