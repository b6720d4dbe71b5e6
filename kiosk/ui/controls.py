"""The keyboard and the keypad: every function without touching the glass."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton

from kiosk.ui.block_view import BlockView
from kiosk.ui.keys import Action, action_of, digit_of
from kiosk.ui.loudness import change_loudness
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.stage import Stage
from kiosk.ui.window import KioskWindow
from kiosk.visit.preferences import RATES
from kiosk.visit.visit import Visit


class Controls(QObject):
    """Does what a key asks for, on whichever screen is shown."""

    def __init__(self, window: KioskWindow, stage: Stage, visit: Visit, narrator: Narrator) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._visit = visit
        self._narrator = narrator
        self._does: dict[Action, Callable[[], None]] = {
            Action.NEXT_ITEM: lambda: self._window.move_focus(forward=True),
            Action.PREVIOUS_ITEM: lambda: self._window.move_focus(forward=False),
            Action.RIGHT: lambda: self._sideways(1),
            Action.LEFT: lambda: self._sideways(-1),
            Action.ACTIVATE: self._activate,
            Action.BACK: self._stage.leave,
            Action.START_AGAIN: self._visit.reset,
            Action.HELP: lambda: self._stage.go(Route.HELP),
            Action.LISTEN: self._listen,
            Action.STOP: self._narrator.stop,
            Action.AGAIN: lambda: self._narrator.press("again"),
            Action.LANGUAGES: lambda: self._stage.go(Route.LANGUAGES),
            Action.LOUDER: lambda: change_loudness(visit, narrator, 1),
            Action.QUIETER: lambda: change_loudness(visit, narrator, -1),
            Action.FASTER: lambda: self._faster(1),
            Action.SLOWER: lambda: self._faster(-1),
        }
        window.keyPressed.connect(self.take)

    def take(self, key: int) -> None:
        """Do what a key (Qt.Key) asks for."""
        digit, action = digit_of(key), action_of(key)
        if digit is not None:
            self._window.screen_shown.choose(digit)
        elif action is not None:
            self._does[action]()

    def _sideways(self, step: int) -> None:
        """Turn a page where there are pages, in reading direction; else go to another item."""
        forward = (step > 0) != self._stage.scene.language.rtl
        if self._window.screen_shown.turns_pages:
            self._window.screen_shown.turn(1 if forward else -1)
        else:
            self._window.move_focus(forward=forward)

    def _activate(self) -> None:
        item = self._window.focusWidget()
        if isinstance(item, QAbstractButton):
            item.click()
        elif isinstance(item, BlockView):
            self._window.screen_shown.read_from(item.start)

    def _listen(self) -> None:
        self._window.screen_shown.listen()

    def _faster(self, step: int) -> None:
        index = RATES.index(self._visit.preferences.rate) + step
        self._visit.choose_rate(RATES[max(0, min(index, len(RATES) - 1))])
