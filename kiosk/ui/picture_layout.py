"""How the picture screen shares its room between drawing, words and labels."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from kiosk.theme.look import Look
from kiosk.ui.fitting import words_size

#: Most of the height that labels may take below the drawing; the width of words beside it.
_LABELS_SHARE, _WORDS_SHARE = 0.55, 0.58

#: What the words may take where there is little height.
_WIDER_SHARES = (0.66, 0.74, 0.82, 0.9)


@dataclass(frozen=True, slots=True)
class PictureLayout:
    """Boxes in px, for a left-to-right language; ``whole``: the longest words fit into theirs."""

    drawing: QRect
    name: QRect
    words: QRect
    labels: QRect
    whole: bool


def picture_layout(
    box: QRect, look: Look, texts: Sequence[tuple[str, str]], labels_height: Callable[[int], int]
) -> PictureLayout:
    """Return the layout of a box.

    ``texts`` are all names with their sentences: the longest decides, so that the drawing stays
    where it is. ``labels_height`` tells the height of the labels at a width.
    """
    if look.sizes.panel.portrait:
        return _upright(box, look, texts, labels_height)
    return _lying(box, look, texts)


def _upright(
    box: QRect, look: Look, texts: Sequence[tuple[str, str]], labels_height: Callable[[int], int]
) -> PictureLayout:
    """Return drawing, labels, name and sentence, one below the other."""
    gap = 2 * look.sizes.gap
    name, words = _words_room(look, texts, box.width())
    rest = box.height() - name - words - 2 * gap
    labels = min(labels_height(box.width()), round(_LABELS_SHARE * rest))
    drawing = QRect(box.left(), box.top(), box.width(), rest - labels)
    label_box = QRect(box.left(), drawing.bottom() + gap, box.width(), labels)
    top = label_box.bottom() + gap
    name_box = QRect(box.left(), top, box.width(), name)
    return PictureLayout(
        drawing, name_box, QRect(box.left(), top + name, box.width(), words), label_box, whole=True
    )


def _lying(box: QRect, look: Look, texts: Sequence[tuple[str, str]]) -> PictureLayout:
    """Return the drawing beside name, sentence and labels."""
    gap = 2 * look.sizes.gap
    width = _words_width(box, look, texts)
    drawing = box.adjusted(0, 0, -width - gap, 0)
    left = drawing.right() + gap
    name, words = _words_room(look, texts, width)
    name_box = QRect(left, box.top(), width, name)
    words_box = QRect(left, box.top() + name, width, min(words, box.height() - name))
    top = words_box.bottom() + look.sizes.gap
    labels = QRect(left, top, width, box.bottom() - top)
    return PictureLayout(drawing, name_box, words_box, labels, whole=name + words <= box.height())


def _words_width(box: QRect, look: Look, texts: Sequence[tuple[str, str]]) -> int:
    """Return the usual width of the words, or the least at which they are not higher than the box."""
    widths = [round(box.width() * share) for share in (_WORDS_SHARE, *_WIDER_SHARES)]
    return next(
        (width for width in widths if sum(_words_room(look, texts, width)) <= box.height()), widths[-1]
    )


def _words_room(look: Look, texts: Sequence[tuple[str, str]], width: int) -> tuple[int, int]:
    """Return the heights of the longest name and of the longest sentence."""

    def height(words: str, *, bold: bool) -> float:
        return words_size(words, look, look.sizes.floor, width, bold=bold).height()

    names = max(height(name, bold=True) for name, _ in texts)
    sentences = max(height(sentence, bold=False) for _, sentence in texts)
    return math.ceil(names), math.ceil(sentences) + 4
