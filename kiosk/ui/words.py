"""A line or two of words that are not a button."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from kiosk.theme.look import Look, direction_of
from kiosk.ui.fitting import WRAPPED, fitted_px, portions, stands_in, words_size


class Words(QLabel):
    """Wrapped words that shrink to the floor size before they would be clipped.

    ``heading``: they name what stands below them.
    """

    def __init__(
        self,
        text: str,
        look: Look,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
        *,
        bold: bool = False,
        wish: int | None = None,
    ) -> None:
        super().__init__(text)
        self.heading = False
        self._look = look
        self._align = align
        self._bold = bold
        self._wish = wish
        self.ink = look.palette.text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAccessibleName(text)

    def say(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setAccessibleName(text)

    def one_line(self) -> int:
        """Return the width of the words on one line at the size wished, px."""
        px = self._wish or self._look.sizes.chrome
        return round(words_size(self.text(), self._look, px, 1e6, bold=self._bold).width()) + 2

    def fits(self) -> bool:
        """Return whether the words stand inside at the size they are drawn."""
        return stands_in(self.text(), self._look, self._px(), QSizeF(self.size()), bold=self._bold)

    def portions(self, text: str) -> tuple[str, ...]:
        """Return a text cut between words into as few portions as have room here."""
        return portions(text, self._look, QSizeF(self.size()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        painter.setLayoutDirection(direction_of(self._look.language))
        painter.setPen(QColor(self.ink))
        painter.setFont(self._look.chrome_font(self._px(), bold=self._bold))
        align = self._align
        if self._look.language.rtl and align & Qt.AlignmentFlag.AlignLeft:
            align = (align ^ Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignRight
        flags = int(align | Qt.AlignmentFlag.AlignAbsolute) | int(WRAPPED)
        painter.drawText(QRectF(self.rect()), flags, self.text())

    def _px(self) -> int:
        return fitted_px(self.text(), self._look, QSizeF(self.size()), bold=self._bold, wish=self._wish)
