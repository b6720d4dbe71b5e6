"""The sign that a hearing loop is here: an ear and a T, on every screen (accessibility B-10)."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look


class LoopSign(QWidget):
    """It is no button: the loop is chosen on Make it easier. ``wide`` is its width, px."""

    def __init__(self, look: Look, ink: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._ink = look, ink
        self.wide = round(2.1 * look.sizes.floor)
        self.setObjectName("loop-sign")
        self.setAccessibleName(QCoreApplication.translate("LoopScreen", "Hearing loop"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ear, and the T that hearing aids are switched to."""
        painter, floor = QPainter(self), self._look.sizes.floor
        middle = QRectF(self.rect()).center().y()
        side = 1.2 * floor
        ear = QRectF(0, middle - side / 2, side, side)
        self._look.icons.paint(painter, "fa6s.ear-listen", ear, self._ink)
        painter.setPen(QColor(self._ink))
        painter.setFont(self._look.chrome_font(floor, bold=True))
        painter.drawText(QRectF(side, 0, self.wide - side, self.height()), Qt.AlignmentFlag.AlignCenter, "T")
