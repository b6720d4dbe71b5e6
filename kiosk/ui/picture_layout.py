"""How the picture screen shares its room between drawing, words and labels."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect

from kiosk.theme.look import Look
from kiosk.ui.fitting import line_height, words_size
from kiosk.ui.part_labels import PartLabels
from kiosk.ui.zoom_bar import ZoomBar

#: Most of the height that labels may take below the drawing; the width of words beside it.
_LABELS_SHARE, _WORDS_SHARE = 0.55, 0.58

#: What the drawing takes at least of upright glass.
_DRAWING_SHARE = 0.25

#: What the words may take where there is little height.
_WIDER_SHARES = (0.66, 0.74, 0.82, 0.9)


@dataclass(frozen=True, slots=True)
class PictureLayout:
    """Boxes in px, for a left-to-right language; ``bar`` has the buttons that make the drawing larger.

    ``whole``: the longest words fit into theirs.
    """

    drawing: QRect
    name: QRect
    words: QRect
    labels: QRect
    bar: QRect
    whole: bool


def picture_layout(
    box: QRect, look: Look, texts: Sequence[tuple[str, str]], labels: PartLabels, bar: ZoomBar
) -> PictureLayout:
    """Return the layout of a box.

    ``texts`` are all names with their sentences: the longest decides, so that the drawing stays
    where it is.
    """
    if look.sizes.panel.portrait:
        layout = _upright(box, look, texts, labels.height_for, _least_height(box, look, bar))
    else:
        layout = _lying(box, look, texts, bar.narrowest())
    gap, width = look.sizes.gap, bar.narrowest()
    below = _parted(layout.drawing, bar, gap)
    corner = _corner(layout.drawing, width, bar)
    beside = layout.drawing.adjusted(0, 0, -width - gap, 0), corner
    drawing, strip = max(below, beside, key=lambda made: _least_side(made[0]))
    return replace(layout, drawing=drawing, bar=strip)


def zoomed_layout(box: QRect, look: Look, texts: Sequence[tuple[str, str]], bar: ZoomBar) -> PictureLayout:
    """Return the layout while the drawing is larger, with the bar where it leaves most to the drawing.

    Not ``whole`` where there is no room for the names.
    """
    beside = (_bar_beside(box, look, texts, bar, columns) for columns in (3, 2))
    return max(_bar_below(box, look, texts, bar), *beside, key=lambda made: _least_side(made.drawing))


def _bar_below(box: QRect, look: Look, texts: Sequence[tuple[str, str]], bar: ZoomBar) -> PictureLayout:
    rest, strip = _parted(box, bar, look.sizes.gap)
    high = _names_height(texts, look, rest.width())
    name = QRect(rest.left(), rest.bottom() + 1 - high, rest.width(), high)
    drawing = rest.adjusted(0, 0, 0, -high - look.sizes.gap)
    return PictureLayout(drawing, name, QRect(), QRect(), bar=strip, whole=True)


def _bar_beside(
    box: QRect, look: Look, texts: Sequence[tuple[str, str]], bar: ZoomBar, columns: int
) -> PictureLayout:
    gap = look.sizes.gap
    width = columns * (bar.narrowest() + gap) - gap
    strip = _corner(box, width, bar)
    drawing = box.adjusted(0, 0, -width - 2 * gap, 0) if strip.top() >= box.top() else QRect()
    name = QRect(strip.left(), box.top(), width, _names_height(texts, look, width))
    whole = name.height() + gap <= strip.top() - box.top()
    return PictureLayout(drawing, name if whole else QRect(), QRect(), QRect(), bar=strip, whole=whole)


def _least_side(room: QRect) -> int:
    """Return about how large a drawing would be in a room, px."""
    return min(room.width(), room.height())


def _corner(box: QRect, width: int, bar: ZoomBar) -> QRect:
    """Return the place of a bar of this width in the lower trailing corner."""
    high = bar.height_for(width)
    return QRect(box.right() + 1 - width, box.bottom() + 1 - high, width, high)


def _names_height(texts: Sequence[tuple[str, str]], look: Look, width: int) -> int:
    floor = look.sizes.floor
    return math.ceil(max(words_size(name, look, floor, width, bold=True).height() for name, _ in texts))


def _parted(box: QRect, bar: ZoomBar, gap: int) -> tuple[QRect, QRect]:
    """Return a box without a strip for the bar at its lower edge, and the strip."""
    high = bar.height_for(box.width())
    strip = QRect(box.left(), box.bottom() + 1 - high, box.width(), high)
    return box.adjusted(0, 0, 0, -high - gap), strip


def _least_height(box: QRect, look: Look, bar: ZoomBar) -> int:
    """Return how high the drawing with its bar is at least on upright glass: the bar must be in reach, px."""
    high = bar.height_for(bar.narrowest())
    low = look.reach[0] - box.top() if look.reach else 0
    return max(round(_DRAWING_SHARE * box.height()), low + 1) + high + look.sizes.gap


def _upright(
    box: QRect, look: Look, texts: Sequence[tuple[str, str]], labels_height: Callable[[int], int], least: int
) -> PictureLayout:
    """Return drawing, labels, name and sentence, one below the other; with little room words in portions."""
    gap = 2 * look.sizes.gap
    name, words = _words_room(look, texts, box.width())
    room = box.height() - name - 2 * gap
    two, one = (_portion_room(look, texts, box.width(), lines) for lines in (2, 1))
    words = max(two if room - two >= least else one, min(words, room - least))
    rest = room - words
    labels = max(0, min(labels_height(box.width()), round(_LABELS_SHARE * rest), rest - least))
    drawing = QRect(box.left(), box.top(), box.width(), rest - labels)
    label_box = QRect(box.left(), drawing.bottom() + gap, box.width(), labels)
    top = label_box.bottom() + gap
    name_box = QRect(box.left(), top, box.width(), name)
    words_box = QRect(box.left(), top + name, box.width(), words)
    return PictureLayout(drawing, name_box, words_box, label_box, QRect(), whole=rest >= least)


def _portion_room(look: Look, texts: Sequence[tuple[str, str]], width: int, lines: int) -> int:
    """Return the height of so many lines, or of what cannot be cut between words."""
    pieces = {piece for _, sentence in texts for piece in sentence.split()}
    longest = max(words_size(piece, look, look.sizes.floor, width, bold=False).height() for piece in pieces)
    return math.ceil(max(lines * line_height(look), longest)) + 4


def _lying(box: QRect, look: Look, texts: Sequence[tuple[str, str]], least: int) -> PictureLayout:
    """Return the drawing, at least ``least`` px wide, beside name, sentence and labels."""
    gap = 2 * look.sizes.gap
    width = min(_words_width(box, look, texts), box.width() - gap - least)
    drawing = box.adjusted(0, 0, -width - gap, 0)
    left = drawing.right() + gap
    name, words = _words_room(look, texts, width)
    name_box = QRect(left, box.top(), width, name)
    words_box = QRect(left, box.top() + name, width, min(words, box.height() - name))
    top = words_box.bottom() + look.sizes.gap
    labels = QRect(left, top, width, box.bottom() - top)
    return PictureLayout(drawing, name_box, words_box, labels, QRect(), whole=name + words <= box.height())


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
