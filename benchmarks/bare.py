"""The least that PySide6 can do: one window with the leaflet's first page, turned by Left and Right."""

import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QWidget

TEXT = "Sacroiliac joints lie next to the spine and connect the spine with the pelvis on both sides. " * 9


class Bare(QWidget):
    page = 0

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        font = QFont("Noto Sans")
        font.setPixelSize(38)
        painter.setFont(font)
        painter.drawText(QRectF(80, 150, 1270, 800), int(Qt.TextFlag.TextWordWrap), f"{self.page} {TEXT}")

    def keyPressEvent(self, event):
        self.page += 1 if event.key() == Qt.Key.Key_Right else -1
        self.update()


def main():
    app = QApplication(sys.argv)
    window = Bare()
    window.setWindowFlags(Qt.WindowType.FramelessWindowHint)
    window.resize(1920, 1080)
    window.show()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
