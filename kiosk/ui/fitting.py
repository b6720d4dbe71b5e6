"""The largest font size at which words fit into a box."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF

from kiosk.theme.fonts import shared_font
from kiosk.theme.look import Look

WRAPPED = Qt.TextFlag.TextWordWrap

#: Button words stand on at most this many lines.
MOST_LINES = 3


def words_size(text: str, look: Look, px: int, width: float, *, bold: bool) -> QSizeF:
    """Return the size in px that the words take when wrapped to this width."""
    return _size(text, look.language.families, look.chrome_font(px, bold=bold).pixelSize(), width, bold)


@lru_cache(maxsize=2048)
def _size(text: str, families: tuple[str, ...], px: int, width: float, bold: bool) -> QSizeF:
    """Measure; the same buttons come again with every screen."""
    box = QRectF(0, 0, width, 1e6)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(WRAPPED)
    return QFontMetricsF(shared_font(families, px, bold=bold)).boundingRect(box, flags, text).size()


def line_height(look: Look) -> float:
    """Return the height of a line of bold words at the floor size, px; some of them may be Latin."""
    metrics = QFontMetricsF(look.chrome_font(look.sizes.floor, bold=True))
    return max(metrics.lineSpacing(), words_size("H", look, look.sizes.floor, 1e6, bold=True).height())


def stands_in(text: str, look: Look, px: int, room: QSizeF, *, bold: bool) -> bool:
    """Return whether the words stand in the room at this size, no word broken."""
    size = words_size(text, look, px, room.width(), bold=bold)
    return size.width() <= room.width() and size.height() <= room.height()


def fits(text: str, look: Look, px: int, room: QSizeF, *, bold: bool) -> bool:
    """Return whether the words of a button fit: on at most MOST_LINES lines, no word broken."""
    if not stands_in(text, look, px, room, bold=bold):
        return False
    line = QFontMetricsF(look.chrome_font(px, bold=bold)).lineSpacing()
    return words_size(text, look, px, room.width(), bold=bold).height() <= (MOST_LINES + 0.5) * line


def fitted_px(text: str, look: Look, room: QSizeF, *, bold: bool = True, wish: int | None = None) -> int:
    """Return the largest size between the floor (0.7 degrees) and the wish at which the words fit."""
    wished = wish or look.sizes.chrome
    px = wished
    while px > look.sizes.floor and not fits(text, look, px, room, bold=bold):
        px -= max(1, (wished - look.sizes.floor) // 6)
    return max(px, look.sizes.floor)


def portions(text: str, look: Look, room: QSizeF) -> tuple[str, ...]:
    """Return the text cut between words into as few portions as fit into the room at the floor size."""
    made: list[str] = []
    for word in text.split(" "):
        longer = f"{made[-1]} {word}" if made else word
        if made and stands_in(longer, look, look.sizes.floor, room, bold=False):
            made[-1] = longer
        else:
            made.append(word)
    return tuple(made)
