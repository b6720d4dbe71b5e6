"""A framed line that belongs to the page: this is a draft; the voice is not working."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look, direction_of
from kiosk.ui.fitting import WRAPPED, words_size
from kiosk.ui.shapes import card


class Notice(QWidget):
    """Icon and words in a frame; it cannot be closed. The accessible name is the words."""

    def __init__(self, icon: str, text: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._text = text
        self._look = look
        self.setObjectName(f"notice.{icon}")
        self.setAccessibleName(text)

    @staticmethod
    def height_of(text: str, look: Look, width: int) -> int:
        """Return the height of a notice with these words, px."""
        floor = look.sizes.floor
        return round(words_size(text, look, floor, width - 2.9 * floor, bold=False).height() + 0.7 * floor)

    def fits(self) -> bool:
        """Return whether the words stand inside the frame."""
        return self.height() >= self.height_of(self._text, self._look, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon and words."""
        painter = QPainter(self)
        painter.setLayoutDirection(direction_of(self._look.language))
        colours, floor, box = self._look.palette, self._look.sizes.floor, QRectF(self.rect())
        card(painter, box, colours.page, colours.notice, edge_px=4)
        side = 1.1 * floor
        icon = QRectF(0.6 * floor, box.center().y() - side / 2, side, side)
        words = box.adjusted(2.2 * floor, 0, -0.7 * floor, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._look.language.rtl:
            icon.moveRight(box.right() - 0.6 * floor)
            words.translate(-1.5 * floor, 0)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._look.icons.paint(painter, self._icon, icon, colours.notice)
        painter.setPen(QColor(colours.notice))
        painter.setFont(self._look.chrome_font(floor))
        painter.drawText(words, int(align | Qt.AlignmentFlag.AlignAbsolute) | int(WRAPPED), self._text)
