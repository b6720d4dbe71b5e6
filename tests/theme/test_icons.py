"""Our icons are qtawesome's, drawn without importing it."""

import ast
import re
from pathlib import Path

import pytest
import qtawesome
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

import kiosk
from kiosk.theme.icons import Icons

NAME = re.compile(r"(fa6s|mdi6)\.[a-z0-9-]+")
SIDE = 64


def used():
    for path in sorted(Path(kiosk.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and NAME.fullmatch(node.value):
                yield node.value


NAMES = sorted(set(used()))


def test_icons_are_used():
    assert len(NAMES) > 15


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_looks_as_qtawesome_draws_it(qapp, name):
    ours = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    ours.fill(QColor("white"))
    painter = QPainter(ours)
    Icons().paint(painter, name, QRectF(4, 4, SIDE - 8, SIDE - 8), "#000000")
    painter.end()
    theirs = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    theirs.fill(QColor("white"))
    painter = QPainter(theirs)
    painter.drawPixmap(0, 0, qtawesome.icon(name, color="black").pixmap(QSize(SIDE, SIDE)))
    painter.end()
    assert overlap(cropped(ours), cropped(theirs)) >= 0.7


def test_an_unknown_icon_is_refused():
    with pytest.raises(KeyError):
        Icons().path("fa6s.no-such-icon")


def cropped(image):
    dark = [(x, y) for y in range(SIDE) for x in range(SIDE) if image.pixelColor(x, y).value() < 128]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    box = image.copy(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
    scaled = box.scaled(40, 40)
    return {(x, y) for y in range(40) for x in range(40) if scaled.pixelColor(x, y).value() < 128}


def overlap(one, other):
    return len(one & other) / len(one | other)
