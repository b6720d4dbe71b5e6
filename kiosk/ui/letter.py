"""A button that shows a letter as a sample of a text size: its capital counts, not the line it stands on."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.i18n.languages import ENGLISH
from kiosk.theme.fonts import font
from kiosk.theme.look import Look
from kiosk.theme.sizes import CAPITAL_EM
from kiosk.ui.arrange import Arrangement
from kiosk.ui.face import Face
from kiosk.ui.fitting import words_size

#: Room beside a letter, and above and below it, em of the floor size.
_BESIDE_EM = 0.55
_ABOVE_EM = 0.5


def letter_font(px: int) -> QFont:
    """Return the font of all letters: a line of other scripts would put them off the middle of the card."""
    return font(ENGLISH, px, bold=True)


class LetterArranger:
    """Arranges a letter above its detail; all lengths come from the look, px."""

    def __init__(self, face: Face, look: Look) -> None:
        self._face = face
        self._look = look
        self._floor = look.sizes.floor

    def narrowest(self) -> int:
        """Return the width for the letter as large as it is wished."""
        return round(self._room(self._wish).width())

    def one_line(self) -> int:
        """Return the same: a letter is as wide as it is."""
        return self.narrowest()

    def stacked_line(self) -> int:
        """Return the same."""
        return self.narrowest()

    def height_for(self, width: int) -> int:
        """Return the height for the letter as large as it is wished, and its detail."""
        return max(
            self._look.sizes.target, round(self._room(self._wish).height() + self._detail_height(width))
        )

    def stands_in(self, width: int) -> bool:
        """Return whether the letter has room at the floor size."""
        return self._room(self._floor).width() <= width

    def arrange(self, box: QRectF) -> Arrangement:
        """Return where letter and detail go in a box: in its middle, close together.

        They may come close: a capital leaves half of its line free.
        """
        detail = self._detail_height(box.width())
        letter = box.adjusted(0, 0, 0, -detail)
        px = next((px for px in range(self._wish, self._floor - 1, -1) if self._has_room(px, letter)), 0)
        if detail:
            free = max(0.0, letter.height() - self._room(px or self._floor).height())
            letter = letter.adjusted(0, free / 2, 0, -free / 2)
        below = QRectF(box.left(), letter.bottom(), box.width(), detail)
        return Arrangement(QRectF(), letter, below, px, fits=px > 0)

    @property
    def _wish(self) -> int:
        return self._face.px or self._floor

    def _has_room(self, px: int, box: QRectF) -> bool:
        room = self._room(px)
        return room.width() <= box.width() and room.height() <= box.height()

    def _room(self, px: int) -> QSizeF:
        wide = QFontMetricsF(letter_font(px)).horizontalAdvance(self._face.letter)
        return QSizeF(wide + _BESIDE_EM * self._floor, CAPITAL_EM * px + _ABOVE_EM * self._floor)

    def _detail_height(self, width: float) -> float:
        if not self._face.detail:
            return 0.0
        return words_size(self._face.detail, self._look, self._floor, width, bold=False).height()
