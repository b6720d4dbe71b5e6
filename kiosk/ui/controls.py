"""The keyboard and the keypad: every function without touching the glass."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton

from kiosk.access.keypad import Action, Keypad, digit_of
from kiosk.access.press import Press
from kiosk.ui.audio_mode import AudioMode
from kiosk.ui.block_view import BlockView
from kiosk.ui.loudness import change_loudness
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.routes import Route
from kiosk.ui.stage import Stage
from kiosk.visit.preferences import RATES
from kiosk.visit.visit import Visit

#: What speaks at once in place of what is being said, or of the sentence it is at.
_SPOKEN_ON = frozenset(
    {
        Action.LOUDER,
        Action.QUIETER,
        Action.FASTER,
        Action.SLOWER,
        Action.AGAIN,
        Action.SENTENCE_BACK,
        Action.SENTENCE_ON,
    }
)

_SWITCHES = {Action.SWITCH_1: 1, Action.SWITCH_2: 2}


class Controls(QObject):
    """Does what a key asks for, on whichever screen is shown; with speech on, by ear.

    ``key_starts_speech``: the first key of a visit does nothing but that.

    Signals:
        switchPressed(int): somebody who scans pressed their first or second switch
        keyUsed(): another key was pressed
    """

    switchPressed = Signal(int)
    keyUsed = Signal()

    def __init__(
        self, stage: Stage, visit: Visit, narrator: Narrator, audio: AudioMode, keypad: Keypad
    ) -> None:
        super().__init__(stage)
        self._window = stage.window
        self._stage = stage
        self._visit = visit
        self._narrator = narrator
        self._audio = audio
        self._keypad = keypad
        self._spoke = False
        self.key_starts_speech = True
        self._does = self._by_eye()
        self._does_by_ear = {**self._does, **self._by_ear()}
        self._window.keyPressed.connect(self.take)

    def take(self, press: Press) -> None:
        """Do what a key asks for."""
        if self._window.screen_shown.takes(press):
            return
        digit, action = digit_of(press), self._keypad.action(press)
        if action in _SWITCHES:
            self.switchPressed.emit(_SWITCHES[action])
            return
        self.keyUsed.emit()
        if not self._audio.on and self.key_starts_speech:
            self._audio.begin_by_key()
            return
        self._note(action)
        if digit is not None:
            self._choose(digit)
        elif action is not None:
            self._acts()[action]()

    def _choose(self, number: int) -> None:
        """Do what the item of this number is for; by ear, what has become of it is said."""
        screen, guide = self._window.screen_shown, self._audio.guide
        name = screen.numbered(number) if self._audio.on else ""
        if name:
            guide.pointer.point(name)
            guide.activate()
        else:
            screen.choose(number)

    def _acts(self) -> Mapping[Action, Callable[[], None]]:
        return self._does_by_ear if self._audio.on else self._does

    def _note(self, action: Action | None) -> None:
        """Silence what is said, whatever the key: it may have been pressed for that alone."""
        self._spoke = self._narrator.voicing is Voicing.SPEAKING
        if self._audio.on and action not in _SPOKEN_ON:
            self._audio.guide.interrupt()

    def _by_eye(self) -> dict[Action, Callable[[], None]]:
        visit, narrator = self._visit, self._narrator
        return {
            Action.NEXT_ITEM: lambda: self._window.move_focus(forward=True),
            Action.PREVIOUS_ITEM: lambda: self._window.move_focus(forward=False),
            Action.NEXT_HEADING: lambda: self._window.move_focus(forward=True),
            Action.PREVIOUS_HEADING: lambda: self._window.move_focus(forward=False),
            Action.RIGHT: lambda: self._sideways(1),
            Action.LEFT: lambda: self._sideways(-1),
            Action.ACTIVATE: self._activate,
            Action.BACK: self._stage.leave,
            Action.START_AGAIN: visit.reset,
            Action.HELP: lambda: self._stage.go(Route.HELP),
            Action.LISTEN: self._listen,
            Action.STOP: narrator.stop,
            Action.AGAIN: lambda: narrator.press("again"),
            Action.SENTENCE_BACK: lambda: narrator.press("sentence-back"),
            Action.SENTENCE_ON: lambda: narrator.press("sentence-on"),
            Action.LANGUAGES: lambda: self._stage.go(Route.LANGUAGES),
            Action.LOUDER: lambda: change_loudness(visit, narrator, 1),
            Action.QUIETER: lambda: change_loudness(visit, narrator, -1),
            Action.FASTER: lambda: self._faster(1),
            Action.SLOWER: lambda: self._faster(-1),
        }

    def _by_ear(self) -> dict[Action, Callable[[], None]]:
        """Return what differs with speech on."""
        guide = self._audio.guide
        return {
            Action.NEXT_ITEM: lambda: guide.step(1),
            Action.PREVIOUS_ITEM: lambda: guide.step(-1),
            Action.NEXT_HEADING: lambda: guide.step_heading(1),
            Action.PREVIOUS_HEADING: lambda: guide.step_heading(-1),
            Action.ACTIVATE: guide.activate,
            Action.HELP: guide.help,
            Action.LISTEN: lambda: None if self._spoke else guide.listen(),
        }

    def _sideways(self, step: int) -> None:
        """Turn a page where there are pages, in reading direction; else go to another item."""
        forward = (step > 0) != self._stage.scene.language.rtl
        if self._window.screen_shown.turns_pages:
            self._window.screen_shown.turn(1 if forward else -1)
        else:
            self._acts()[Action.NEXT_ITEM if forward else Action.PREVIOUS_ITEM]()

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
