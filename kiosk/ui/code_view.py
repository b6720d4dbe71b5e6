"""A code to point a telephone at. It tells assistive technology nothing: words beside it say its address."""

import math

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.formats.address_codes import QUIET_MODULES, AddressCode
from kiosk.theme.look import Look

#: The least side of the dark part, mm, to be read from where a visitor stands.
LEAST_MM = 40.0


class CodeView(QWidget):
    """Paints a code dark on light in every theme, each module of equally many px, with its light border."""

    def __init__(self, code: AddressCode, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._matrix = code.matrix
        self.module = math.ceil(LEAST_MM * look.sizes.panel.px_per_mm / len(code.matrix))
        side = self.module * (len(code.matrix) + 2 * QUIET_MODULES)
        self.resize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        size = QPoint(self.module, self.module)
        for down, row in enumerate(self._matrix, QUIET_MODULES):
            for across, dark in enumerate(row, QUIET_MODULES):
                if dark:
                    corner = QPoint(across, down) * self.module
                    painter.fillRect(QRect(corner, corner + size - QPoint(1, 1)), QColor("#000000"))
