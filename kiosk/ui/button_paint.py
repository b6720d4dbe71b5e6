"""What stands on a button: its words, its detail, and the digit of a keypad that chooses it."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.theme.look import Look
from kiosk.ui.arrange import Arrangement
from kiosk.ui.face import Face
from kiosk.ui.fitting import WRAPPED, words_size
from kiosk.ui.letter import letter_font

#: The box of a line that stands close is lower than what some scripts hang above and below it.
_DRAWN = int(WRAPPED) | int(Qt.TextFlag.TextDontClip)

#: Distance of a digit from the corner, and the room it needs, em of the floor size.
_CORNER, _DIGIT = 0.35, 0.9


def paint_words(painter: QPainter, face: Face, look: Look, made: Arrangement) -> None:
    """Paint words and detail in the pen that is set."""
    own = replace(look, language=face.language or look.language)
    flags = int(made.align | Qt.AlignmentFlag.AlignAbsolute) | _DRAWN
    painter.setFont(letter_font(made.px) if face.letter else own.chrome_font(made.px, bold=True))
    painter.drawText(made.words, flags, face.letter or face.words)
    if face.detail and not made.detail.isEmpty():
        painter.setFont(look.chrome_font(look.sizes.floor))
        painter.drawText(made.detail, int(Qt.AlignmentFlag.AlignCenter) | _DRAWN, face.detail)


def paint_digit(painter: QPainter, digit: int, look: Look, card: QRectF) -> None:
    """Paint a digit in the leading upper corner, as a keypad prints it."""
    painter.setFont(look.chrome_font(look.sizes.floor))
    painter.drawText(_corner(look, card), int(Qt.AlignmentFlag.AlignCenter) | _DRAWN, str(digit))


def has_corner(face: Face, look: Look, made: Arrangement, card: QRectF) -> bool:
    """Return whether a digit stands in the corner without touching anything."""
    own = replace(look, language=face.language or look.language)
    words = words_size(face.words, own, made.px, made.words.width(), bold=True)
    ink = QRectF(0, 0, words.width(), made.words.height())
    ink.moveCenter(made.words.center())
    corner = _corner(look, card)
    return not any(corner.intersects(box) for box in (ink, made.icon) if not box.isEmpty())


def _corner(look: Look, card: QRectF) -> QRectF:
    side, away = _DIGIT * look.sizes.floor, _CORNER * look.sizes.floor
    left = card.right() - away - side if look.language.rtl else card.left() + away
    return QRectF(left, card.top() + away, side, side)
