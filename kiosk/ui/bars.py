"""What both bars of the frame have in common, and the one below."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.ui.bar_rows import SLOTS, rows_above, rows_below
from kiosk.ui.face import Face
from kiosk.ui.fitting import line_height
from kiosk.ui.mirror import mirrored
from kiosk.ui.touch_button import TouchButton, match_words


class Bar(QWidget):
    """A strip in the chrome colour with a line towards the page."""

    def __init__(self, look: Look, *, line_at_top: bool) -> None:
        super().__init__()
        self.look = look
        self._line_at_top = line_at_top
        self.setFixedHeight(_bottom_height(look) if line_at_top else _top_height(look))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.look.palette.chrome))
        y = 0 if self._line_at_top else self.height() - 2
        painter.fillRect(0, y, self.width(), 2, QColor(self.look.palette.edge))

    def put(self, widget: QWidget, box: QRect) -> None:
        """Place a widget, mirrored in right-to-left languages."""
        left_handed = self._line_at_top and self.look.handling.left_handed
        widget.setGeometry(mirrored(box, self.rect(), self.look.language, left_handed=left_handed))


class BottomBar(Bar):
    """At most four large buttons, each a quarter of the width; on narrow glass in two rows, each half."""

    def __init__(self, faces: Sequence[Face], look: Look) -> None:
        super().__init__(look, line_at_top=True)
        self.buttons = tuple(TouchButton(face, look, self) for face in faces)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each button an equal share, so that the same button is in the same place."""
        gap, rows = self.look.sizes.gap, rows_below(self.look)
        columns = SLOTS // rows
        width = (self.width() - gap * (columns + 1)) // columns
        high = (self.height() - gap * (rows + 1)) // rows
        for index, button in enumerate(self.buttons):
            row, column = divmod(index, columns)
            span = columns - column if button.face.wide else 1
            left, top = gap + column * (width + gap), gap + row * (high + gap)
            self.put(button, QRect(left, top, span * (width + gap) - gap, high))
        match_words(self.buttons)


def reading_room(look: Look) -> QSize:
    """Return the room between both bars, px."""
    panel = look.sizes.panel
    bottom = look.reach[1] if look.reach else panel.height_px
    return QSize(panel.width_px, bottom - _top_height(look) - _bottom_height(look))


def _top_height(look: Look) -> int:
    """Return room for a line of words below an icon, whatever the script; on narrow glass for two alone."""
    rows = rows_above(look)
    two = _words_height(look, 2) - look.sizes.floor if rows == 1 and rows_below(look) > 1 else 0
    high = max(look.sizes.navigation, _words_height(look, 1), two)
    return rows * (high + look.sizes.gap) + look.sizes.gap + sign_height(look)


def sign_height(look: Look) -> int:
    """Return the room above the buttons for the sign of the loop: on narrow glass there is none beside."""
    return round(1.2 * look.sizes.floor) if look.loop and rows_below(look) > 1 else 0


def _bottom_height(look: Look) -> int:
    """Return room for two lines of words; where buttons are narrow with the icon above them."""
    rows = rows_below(look)
    stacked = look.sizes.panel.portrait and rows == 1
    words = _words_height(look, 2) if stacked else _words_height(look, 2) - look.sizes.floor
    return rows * (max(look.sizes.navigation, words) + look.sizes.gap) + look.sizes.gap


def _words_height(look: Look, lines: int) -> int:
    """Return the height of a button with an icon above so many lines at the floor size."""
    return round(lines * line_height(look) + 1.4 * look.sizes.floor)
