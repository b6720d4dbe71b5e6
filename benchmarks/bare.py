"""The least that PySide6 can do: one window with pages of the leaflet's text, turned by itself when asked.

``python -m benchmarks.bare TEXT [TURNS]``: after so many turns it prints the milliseconds of each.
"""

import json
import sys
import time

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    page = 0
    painted = False

    def __init__(self, text):
        super().__init__()
        self.text = text

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        font = QFont("Noto Sans")
        font.setPixelSize(38)
        painter.setFont(font)
        box, wrap = QRectF(80, 150, 1270, 800), int(Qt.TextFlag.TextWordWrap)
        painter.drawText(box, wrap, f"{self.page} {self.text}")
        self.painted = True


def turned(app, window):
    """Milliseconds from a turn until it is painted."""
    begin = time.perf_counter()
    window.painted = False
    window.page += 1
    window.update()
    while not window.painted:
        app.processEvents()
    return (time.perf_counter() - begin) * 1000


def main():
    app = QApplication(sys.argv)
    window = Bare(sys.argv[1])
    window.setWindowFlags(Qt.WindowType.FramelessWindowHint)
    window.resize(1920, 1080)
    window.show()
    if len(sys.argv) > 2:
        QTimer.singleShot(500, lambda: tell(app, window, int(sys.argv[2])))
    sys.exit(app.exec())


def tell(app, window, turns):
    sys.stdout.write(json.dumps([turned(app, window) for _ in range(turns)]))
    app.exit(0)


if __name__ == "__main__":
    main()
