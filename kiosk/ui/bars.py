"""The frame of every screen: the bar above and the bar below."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.ui.face import Face
from kiosk.ui.fitting import line_height
from kiosk.ui.loop_sign import LoopSign
from kiosk.ui.mirror import mirrored
from kiosk.ui.touch_button import TouchButton, match_words
from kiosk.ui.words import Words

#: The bar below has room for this many buttons.
SLOTS = 4

#: A quarter of the width that is narrower than this, em of the floor size, holds few words whole.
_NARROW_EM = 6.0


class _Bar(QWidget):
    """A strip in the chrome colour with a line towards the page."""

    def __init__(self, look: Look, *, line_at_top: bool) -> None:
        super().__init__()
        self._look = look
        self._line_at_top = line_at_top
        self.setFixedHeight(_bottom_height(look) if line_at_top else _top_height(look))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.palette.chrome))
        y = 0 if self._line_at_top else self.height() - 2
        painter.fillRect(0, y, self.width(), 2, QColor(self._look.palette.edge))

    def _put(self, widget: QWidget, box: QRect) -> None:
        """Place a widget, mirrored in right-to-left languages."""
        left_handed = self._line_at_top and self._look.handling.left_handed
        widget.setGeometry(mirrored(box, self.rect(), self._look.language, left_handed=left_handed))


class TopBar(_Bar):
    """Start again, the title, Language, Help: the same place on every screen."""

    def __init__(self, faces: Sequence[Face], title: str, look: Look) -> None:
        super().__init__(look, line_at_top=False)
        self.buttons = tuple(TouchButton(face, look, self) for face in faces)
        self.title = Words(title, look, bold=True)
        self.title.heading = True
        self.title.setParent(self)
        self.title.stackUnder(self.buttons[1])
        self._offered: TouchButton | None = None
        self._sign: LoopSign | None = None

    def bear(self, sign: LoopSign) -> None:
        """Carry a sign beside the title."""
        self._sign = sign
        sign.setParent(self)
        sign.stackUnder(self.buttons[1])

    def name(self, title: str) -> None:
        """Show another title."""
        if title != self.title.text():
            self.title.say(title)
            self._lay_out()

    def offer(self, button: TouchButton | None) -> None:
        """Show a button in the place of the title, or the title again."""
        if self._offered:
            self._offered.hide()
            self._offered.deleteLater()
        self._offered = button
        if button:
            button.setParent(self)
            button.show()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Give the buttons what their words need and the title the rest, if that is enough."""
        gap, strip = self._look.sizes.gap, _sign_height(self._look)
        top, high = gap + strip, self.height() - 2 * gap - strip
        start, *others = self.buttons
        widths = self._widths()
        self._put(start, QRect(gap, top, widths[0], high))
        right = self.width()
        for button, width in zip(reversed(others), reversed(widths[1:]), strict=True):
            right -= width + gap
            self._put(button, QRect(right, top, width, high))
        match_words(self.buttons)
        left = gap + widths[0] + 2 * gap
        if self._sign and strip:
            self._put(
                self._sign, QRect(self.width() - gap - self._sign.wide, gap // 2, self._sign.wide, strip)
            )
        elif self._sign:
            right -= self._sign.wide + gap
            self._put(self._sign, QRect(right, top, self._sign.wide, high))
        self._put(self.title, QRect(left, top, max(0, right - gap - left), high))
        self.title.setVisible(self._offered is None and right - gap - left > 3 * high and self.title.fits())
        if self._offered:
            self._put(self._offered, QRect(left, top, max(0, right - gap - left), high))

    def _widths(self) -> list[int]:
        """Return icon beside words where there is room, else above, else as narrow as the words allow.

        Icons go above too where that leaves the title the room it needs.
        """
        room = self.width() - self._look.sizes.gap * (len(self.buttons) + 1)
        if self._sign and not _sign_height(self._look):
            room -= self._sign.wide + self._look.sizes.gap
        least = self._look.sizes.navigation
        wide = [max(button.sizeHint().width(), least) for button in self.buttons]
        stacked = [button.stacked_line() for button in self.buttons]
        beside = sum(wide) <= 0.55 * room
        if beside and (self._titled(room - sum(wide)) or not self._titled(room - sum(stacked))):
            return wide
        if sum(stacked) <= room:
            return stacked
        narrow = [max(button.narrowest(), least) for button in self.buttons]
        return [room * width // sum(narrow) for width in narrow]

    def _titled(self, room: int) -> bool:
        """Return whether the title can be read in what the buttons leave, px."""
        self.title.resize(max(0, room - 3 * self._look.sizes.gap), self.height() - 2 * self._look.sizes.gap)
        return self.title.fits()


class BottomBar(_Bar):
    """At most four large buttons, each a quarter of the width; on narrow glass in two rows, each half."""

    def __init__(self, faces: Sequence[Face], look: Look) -> None:
        super().__init__(look, line_at_top=True)
        self.buttons = tuple(TouchButton(face, look, self) for face in faces)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each button an equal share, so that the same button is in the same place."""
        gap, rows = self._look.sizes.gap, rows_below(self._look)
        columns = SLOTS // rows
        width = (self.width() - gap * (columns + 1)) // columns
        high = (self.height() - gap * (rows + 1)) // rows
        for index, button in enumerate(self.buttons):
            row, column = divmod(index, columns)
            span = columns - column if button.face.wide else 1
            left, top = gap + column * (width + gap), gap + row * (high + gap)
            self._put(button, QRect(left, top, span * (width + gap) - gap, high))
        match_words(self.buttons)


def reading_room(look: Look) -> QSize:
    """Return the room between both bars, px."""
    panel = look.sizes.panel
    bottom = look.reach[1] if look.reach else panel.height_px
    return QSize(panel.width_px, bottom - _top_height(look) - _bottom_height(look))


def _top_height(look: Look) -> int:
    """Return room for a line of words below an icon, whatever the script; on narrow glass for two alone."""
    two = _words_height(look, 2) - look.sizes.floor if rows_below(look) > 1 else 0
    return max(look.sizes.navigation, _words_height(look, 1), two) + 2 * look.sizes.gap + _sign_height(look)


def _sign_height(look: Look) -> int:
    """Return the room above the buttons for the sign of the loop: on narrow glass there is none beside."""
    return round(1.2 * look.sizes.floor) if look.loop and rows_below(look) > 1 else 0


def _bottom_height(look: Look) -> int:
    """Return room for two lines of words; where buttons are narrow with the icon above them."""
    rows = rows_below(look)
    stacked = look.sizes.panel.portrait and rows == 1
    words = _words_height(look, 2) if stacked else _words_height(look, 2) - look.sizes.floor
    return rows * (max(look.sizes.navigation, words) + look.sizes.gap) + look.sizes.gap


def rows_below(look: Look) -> int:
    """Return in how many rows the buttons below stand."""
    return 2 if look.sizes.panel.width_px < SLOTS * _NARROW_EM * look.sizes.floor else 1


def _words_height(look: Look, lines: int) -> int:
    """Return the height of a button with an icon above so many lines at the floor size."""
    return round(lines * line_height(look) + 1.4 * look.sizes.floor)
