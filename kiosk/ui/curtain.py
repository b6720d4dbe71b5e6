"""The screen curtain: nobody nearby reads along (accessibility B-08)."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.scene import Scene
from kiosk.ui.words import Words

_BLACK, _WHITE = "#000000", "#ffffff"


def curtain_words() -> str:
    """Return how the page is shown again."""
    return QCoreApplication.translate("Curtain", "The screen is hidden. Touch it to show it again.")


class Curtain(QWidget):
    """Black all over, and one line that says how to get the page back. What lies beneath keeps the focus.

    Signals:
        lifted(): somebody uses the screen by sight
    """

    lifted = Signal()

    def __init__(self, scene: Scene, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("curtain")
        self.setAccessibleName(curtain_words())
        self._words = Words(curtain_words(), scene.look)
        self._words.ink = _WHITE
        self._words.setParent(self)
        margin, high = scene.look.sizes.margin, window.height() // 5
        self._words.setGeometry(margin, window.height() - high, window.width() - 2 * margin, high - margin)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it black."""
        QPainter(self).fillRect(self.rect(), QColor(_BLACK))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lift; the touch reaches nothing beneath."""
        self.lifted.emit()
