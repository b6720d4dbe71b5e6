"""What is shown while the glass is wiped."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.question import Question
from kiosk.ui.scene import Scene
from kiosk.ui.words import Words
from kiosk.visit.idle import MakeAlarm

#: How long touches mean nothing, s.
WIPED_S = 60


class Wiped(Question):
    """Takes every touch and does nothing with it; shows the seconds that are left.

    Signals:
        dried(): touches count again
    """

    dried = Signal()

    def __init__(self, scene: Scene, window: QWidget, make_alarm: MakeAlarm) -> None:
        super().__init__(window)
        self.setObjectName("wiped")
        self._page = scene.look.palette.page
        self._left = WIPED_S
        self._alarm = make_alarm(self._count)
        self._words = Words("", scene.look, bold=True, wish=scene.look.sizes.heading)
        self._words.setParent(self)
        self._show_left()

    def close_alarm(self) -> None:
        """Count no more."""
        self._alarm.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words in the middle."""
        self._words.setGeometry(self.rect().adjusted(40, 40, -40, -40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a calm page."""
        QPainter(self).fillRect(self.rect(), QColor(self._page))

    def _count(self) -> None:
        self._left -= 1
        if self._left:
            self._show_left()
        else:
            self.dried.emit()

    def _show_left(self) -> None:
        words = f"You can wipe the screen now. It ignores touch for {self._left} seconds."
        self._words.say(words)
        self.setAccessibleName(words)
        self._alarm.set(1)
