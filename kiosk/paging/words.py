"""Words that are wider than the column: set a little smaller, rather than broken."""

import re

from PySide6.QtGui import QFont, QFontMetricsF

#: What is never broken: addresses may be, after their signs, and Chinese between any two letters.
_WORD = re.compile(
    r"[（「『]*[^\s/.@\-\u2010-\u2015\u200b\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+[，。、；：？！）」』]*"
)

#: Letters are at most this wide on average, em: a shorter word need not be measured.
_WIDEST_EM = 0.9

#: A word that needs less than this share of the size is broken after all.
_LEAST_SHARE = 0.75


def fitting(font: QFont, text: str, width: float) -> QFont:
    """Return the font at the largest size, px, at which the widest word fits into ``width`` px."""
    px = font.pixelSize()
    long = [word for word in _WORD.findall(text) if len(word) * _WIDEST_EM * px > width]
    if not long:
        return font
    metrics = QFontMetricsF(_bold(font))
    share = width / max(metrics.horizontalAdvance(word) for word in long)
    if not _LEAST_SHARE <= share < 1:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(int(px * share))
    return smaller


def _bold(font: QFont) -> QFont:
    """Return the font as bold words in it would be set."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    return bold
