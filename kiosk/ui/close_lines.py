"""A button's words with its detail close below them, each on one line, where glass is small."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from kiosk.theme.look import Look
from kiosk.theme.sizes import CAPITAL_EM
from kiosk.ui.face import Face
from kiosk.ui.fitting import words_size

#: What hangs below a line, em of Noto Sans.
_DROP = 0.25

#: The least air between the lines, around them, above an accent, and the most between them, em.
_AIR, _EDGE, _ABOVE, _AIRY = 0.08, 0.15, 0.17, 0.35

#: Height of the box in whose middle a line is drawn, em.
_BOX = 0.6


class Close(StrEnum):
    """How close a button's words and detail stand: as usual, on two close lines, or without the detail."""

    NOT = "not"
    LINES = "lines"
    WORDS = "words"


class CloseLines:
    """Knows the room that the lines need and where they go; all lengths are px."""

    def __init__(self, face: Face, look: Look, close: Close) -> None:
        self._face = replace(face, detail="") if close is Close.WORDS else face
        self._look = look
        self._own = replace(look, language=face.language or look.language)
        self._em = look.sizes.floor

    def room(self, px: int) -> QSizeF:
        """Return the least room for the lines, the words at a size."""
        words = words_size(self._face.words, self._own, px, 1e6, bold=True).width()
        detail = words_size(self._face.detail, self._look, self._em, 1e6, bold=False).width()
        rise, _ = self._ink(px)
        usual = 2 * _EDGE * self._em + CAPITAL_EM * px + self._pitch(px)
        tall = (_ABOVE + _EDGE) * self._em + rise + self._below(px)
        high = max(usual, tall) + _DROP * self._em
        return QSizeF(max(words, detail) + 2 * _EDGE * self._em, high)

    def largest(self, box: QRectF) -> tuple[int, bool]:
        """Return the largest size of the words between the floor and the wish, and whether that fits."""
        for px in range(self._face.px or self._look.sizes.chrome, self._em, -1):
            if self._stands(px, box):
                return px, True
        return self._em, self._stands(self._em, box)

    def boxes(self, px: int, box: QRectF) -> tuple[QRectF, QRectF]:
        """Return where words and detail stand: together in the middle, no accent on the edge."""
        spare = box.height() - self.room(px).height()
        pitch = self._pitch(px)
        if self._face.detail:
            pitch += max(0.0, min((_AIRY - _AIR) * self._em, spare / 3))
        inked = CAPITAL_EM * px + pitch + 0.8 * _DROP * self._em
        usual = box.top() + (box.height() - inked) / 2 + CAPITAL_EM * px
        rise, _ = self._ink(px)
        base = max(usual, box.top() + _ABOVE * self._em + rise)
        words = _on_line(self._face.words, self._own.chrome_font(px, bold=True), box, base)
        if not self._face.detail:
            return words, QRectF()
        below = max(usual + pitch, base + self._below(px))
        return words, _on_line(self._face.detail, self._look.chrome_font(self._em), box, below)

    def _pitch(self, px: int) -> float:
        """Return the least from one line to the next for words of usual letters; 0 for one line."""
        if not self._face.detail:
            return 0.0
        return max(self._below(px), _DROP * px + (CAPITAL_EM + _AIR) * self._em)

    def _below(self, px: int) -> float:
        """Return the least from one line to the next for just these words; 0 for one line."""
        return self._ink(px)[1] + (CAPITAL_EM + _AIR) * self._em if self._face.detail else 0.0

    def _ink(self, px: int) -> tuple[float, float]:
        """Return how far the words reach above and below their line at a size."""
        ink = QFontMetricsF(self._own.chrome_font(px, bold=True)).tightBoundingRect(self._face.words)
        return -ink.top(), max(0.0, ink.bottom())

    def _stands(self, px: int, box: QRectF) -> bool:
        room = self.room(px)
        return room.width() <= box.width() and room.height() <= box.height()


def _on_line(text: str, font: QFont, box: QRectF, base: float) -> QRectF:
    """Return the box in whose middle a text must be drawn to stand on a line; lower than its ink."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    middle, high = base - line.ascent() + line.height() / 2, _BOX * font.pixelSize()
    return QRectF(box.left(), middle - high / 2, box.width(), high)
