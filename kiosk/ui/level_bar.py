"""A bar that moves with the voice, so that who hears nothing sees that there is sound."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look

#: What the empty and the full bar stand for, in dB below full scale.
_SOFTEST_DB, _LOUDEST_DB = -60.0, -10.0


class LevelBar(QWidget):
    """Shows a level in dB below full scale; empty at first."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.share = 0.0

    def show_level(self, decibel: float) -> None:
        """Show how loud it is now."""
        share = (decibel - _SOFTEST_DB) / (_LOUDEST_DB - _SOFTEST_DB)
        self.share = max(0.0, min(share, 1.0))
        self.update()

    def clear(self) -> None:
        """Show that there is no sound."""
        self.share = 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole and the part; in right-to-left languages it grows to the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours, round_px = self._look.palette, self.height() / 4
        whole = QRectF(self.rect())
        part = QRectF(whole)
        part.setWidth(whole.width() * self.share)
        if self._look.language.rtl:
            part.moveRight(whole.right())
        for box, colour in ((whole, colours.quiet), (part, colours.voice)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(box, round_px, round_px)
