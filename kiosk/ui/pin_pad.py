"""Twelve keys: digits, one that deletes, one that opens."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.ui.face import Face, Tone
from kiosk.ui.touch_button import TouchButton

#: Keys as a telephone has them, and where the room is low in fewer rows.
_HIGH = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "delete", "0", "open")
_WIDE = ("1", "2", "3", "delete", "4", "5", "6", "0", "7", "8", "9", "open")

#: A key is no larger than this, mm: fingers need not travel.
_LARGEST_MM = 48.0

_FACES = {
    "delete": Face("pin.delete", "fa6s.delete-left", "Delete"),
    "open": Face("pin.open", "fa6s.lock-open", "Open", Tone.GO),
}


class PinPad(QWidget):
    """Keys of at least 30 mm wherever the glass has room for them.

    Signals:
        touched(str): a key was activated: its digit, "delete" or "open"
    """

    touched = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._keys = {name: self._key(name) for name in _HIGH}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out, in the middle of it."""
        sizes, room = self._look.sizes, self.rect()
        high = room.height() >= 4 * sizes.navigation + 3 * sizes.gap
        order, columns = (_HIGH, 3) if high else (_WIDE, 4)
        rows = len(order) // columns
        tall = min(sizes.mm(_LARGEST_MM), (room.height() - (rows - 1) * sizes.gap) // rows)
        wide = min(2 * tall, (room.width() - (columns - 1) * sizes.gap) // columns)
        left = (room.width() - columns * wide - (columns - 1) * sizes.gap) // 2
        top = (room.height() - rows * tall - (rows - 1) * sizes.gap) // 2
        for index, name in enumerate(order):
            row, column = divmod(index, columns)
            x, y = left + column * (wide + sizes.gap), top + row * (tall + sizes.gap)
            self._keys[name].setGeometry(QRect(x, y, wide, tall))

    def _key(self, name: str) -> TouchButton:
        face = _FACES.get(name) or Face(f"pin.{name}", "", name, px=self._look.sizes.heading)
        button = TouchButton(face, self._look, self)
        button.clicked.connect(lambda: self.touched.emit(name))
        return button
