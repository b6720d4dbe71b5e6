"""The bar above every screen."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent

from kiosk.theme.look import Look
from kiosk.ui.bar_rows import rows_above
from kiosk.ui.bars import Bar, sign_height
from kiosk.ui.face import Face
from kiosk.ui.loop_sign import LoopSign
from kiosk.ui.touch_button import TouchButton, match_words
from kiosk.ui.words import Words


class TopBar(Bar):
    """Start again, the title, text size, Language, Help: the same place on every screen.

    On narrow glass the last three stand below the first two, if their words are long.
    """

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
        gap, strip, rows = self.look.sizes.gap, sign_height(self.look), rows_above(self.look)
        high = (self.height() - strip - gap * (rows + 1)) // rows
        first = QRect(0, gap + strip, self.width(), high)
        last = first.translated(0, (rows - 1) * (high + gap))
        start, *others = self.buttons
        widths = self._widths()
        self.put(start, QRect(gap, first.top(), widths[0], high))
        right = self._put_at_end(others, widths[1:], last) if rows == 1 else self.width()
        if rows > 1:
            self._share(others, last)
        match_words(self.buttons)
        self._put_title(QRect(2 * gap + widths[0], first.top(), right - 2 * gap - widths[0], high), strip)

    def _put_at_end(self, buttons: Sequence[TouchButton], widths: Sequence[int], row: QRect) -> int:
        """Put buttons at the end of a row, and return where they begin, px."""
        right = self.width()
        for button, width in zip(reversed(buttons), reversed(widths), strict=True):
            right -= width + self.look.sizes.gap
            self.put(button, QRect(right, row.top(), width, row.height()))
        return right

    def _share(self, buttons: Sequence[TouchButton], row: QRect) -> None:
        """Fill a row with buttons, each as wide as its words ask for beside the others."""
        gap = self.look.sizes.gap
        widths = [button.stacked_line() for button in buttons]
        room, left = row.width() - gap * (len(buttons) + 1), gap
        for button, wish in zip(buttons, widths, strict=True):
            width = room * wish // sum(widths)
            self.put(button, QRect(left, row.top(), width, row.height()))
            left += width + gap

    def _put_title(self, room: QRect, strip: int) -> None:
        """Put the title, or what is offered, and the sign of the loop between buttons."""
        gap = self.look.sizes.gap
        if self._sign and strip:
            left = self.width() - gap - self._sign.wide
            self.put(self._sign, QRect(left, gap // 2, self._sign.wide, strip))
        elif self._sign:
            room.setRight(room.right() - self._sign.wide - gap)
            self.put(self._sign, QRect(room.right(), room.top(), self._sign.wide, room.height()))
        room = room.adjusted(0, 0, -gap, 0)
        box = QRect(room.topLeft(), QSize(max(0, room.width()), room.height()))
        self.put(self.title, box)
        self.title.setVisible(self._offered is None and box.width() > 3 * box.height() and self.title.fits())
        if self._offered:
            self.put(self._offered, box)

    def _widths(self) -> list[int]:
        """Return icon beside words where there is room, else above, else as narrow as the words allow.

        Icons go above too where that leaves the title the room it needs.
        """
        room = self.width() - self.look.sizes.gap * (len(self.buttons) + 1)
        if self._sign and not sign_height(self.look):
            room -= self._sign.wide + self.look.sizes.gap
        least = self.look.sizes.navigation
        wide = [max(button.sizeHint().width(), least) for button in self.buttons]
        stacked = [button.stacked_line() for button in self.buttons]
        beside = sum(wide) <= 0.55 * room
        if beside and (self._titled(room - sum(wide)) or not self._titled(room - sum(stacked))):
            return wide
        if sum(stacked) <= room or rows_above(self.look) > 1:
            return stacked
        narrow = [max(button.narrowest(), least) for button in self.buttons]
        return [room * width // sum(narrow) for width in narrow]

    def _titled(self, room: int) -> bool:
        """Return whether the title can be read in what the buttons leave, px."""
        self.title.resize(max(0, room - 3 * self.look.sizes.gap), self.height() - 2 * self.look.sizes.gap)
        return self.title.fits()
