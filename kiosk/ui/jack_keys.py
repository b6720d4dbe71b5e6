"""A keypad with a socket says by keys of its own that headphones were plugged in or pulled out (a7)."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

from kiosk.access.keypad import Action, Keypad
from kiosk.access.press import Press
from kiosk.ui.hearing import Hearing

#: What these keys say: whether headphones are plugged in.
_JACK = {Action.HEADPHONES_IN: True, Action.HEADPHONES_OUT: False}


class JackKeys:
    """Takes these keys before anything else does: a plug answers no question, and chooses nothing."""

    def __init__(self, keypad: Keypad, hearing: Hearing) -> None:
        self._keypad, self._hearing = keypad, hearing

    def take(self, event: QEvent) -> bool:
        """Take an event of the window; return whether it was one of these keys."""
        if not isinstance(event, QKeyEvent):
            return False
        action = self._keypad.action(Press(event.key(), event.nativeScanCode()))
        if action in _JACK and event.type() is QEvent.Type.KeyPress:
            self._hearing.note_jack(plugged=_JACK[action])
        return action in _JACK
