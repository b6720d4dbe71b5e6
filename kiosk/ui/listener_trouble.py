"""Trouble with the voice, told only to those who asked to hear something."""

from PySide6.QtCore import QObject, Signal

from kiosk.speech.reader import Reader
from kiosk.speech.voice import Trouble


class ListenerTrouble(QObject):
    """Why nothing is heard.

    Signals:
        changed(): a visitor who listens learns of a trouble, or that it is over
    """

    changed = Signal()

    def __init__(self, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._trouble: Trouble | None = None
        self._asked = False
        reader.troubled.connect(self._note)
        reader.recovered.connect(lambda: self._note(None))

    @property
    def told(self) -> Trouble | None:
        """The trouble, for a visitor who asked to hear something."""
        return self._trouble if self._asked else None

    def ask(self) -> None:
        """From now on tell."""
        if not self._asked:
            self._asked = True
            if self._trouble:
                self.changed.emit()

    def forget(self) -> None:
        """Forget that anybody listened."""
        self._asked = False

    def note_other_language(self) -> None:
        """Forget that a language has no voice: another one may have."""
        if self._trouble is Trouble.NO_VOICE:
            self._note(None)

    def _note(self, trouble: Trouble | None) -> None:
        before, self._trouble = self.told, trouble
        if before != self.told:
            self.changed.emit()
