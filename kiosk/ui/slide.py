"""The page turn, for those who asked for moving pages: two pictures slide, the text is never drawn twice."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEasingCurve, QPoint, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

#: Length of a page turn, ms.
TURN_MS = 200


class Slide(QWidget):
    """Covers a widget while its old picture slides out and its new one in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._old, self._new = QPixmap(), QPixmap()
        self._direction, self._done = 1, 1.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(TURN_MS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        self._animation.finished.connect(self.hide)

    @contextmanager
    def between(self, widget: QWidget, step: int, *, rtl: bool) -> Iterator[None]:
        """Slide from how the widget looks before the block to how it looks after it."""
        self._animation.stop()
        self.hide()
        area = widget.geometry()
        old = self._home.grab(area)
        yield
        self._old, self._new = old, self._home.grab(area)
        self._direction = -step if rtl else step
        self._done = 0.0
        self.setGeometry(area)
        self.show()
        self.raise_()
        self._animation.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both pictures where they are now."""
        painter = QPainter(self)
        gone = round(self._done * self.width()) * self._direction
        painter.drawPixmap(QPoint(-gone, 0), self._old)
        painter.drawPixmap(QPoint(self.width() * self._direction - gone, 0), self._new)

    def _move(self, done: float) -> None:
        self._done = done
        self.update()
