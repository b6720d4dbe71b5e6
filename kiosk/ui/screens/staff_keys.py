"""Press each key: staff find out which key of a keypad does what, and get the lines for kiosk.toml."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent

from kiosk.access.keypad import Action
from kiosk.access.learner import Learner
from kiosk.access.press import Press
from kiosk.ui.face import Face, Tone
from kiosk.ui.narrator import Narrator
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.words import Words

#: What a key is asked for, in the words of staff.
NAMES = {
    Action.NEXT_ITEM: "next item (down)",
    Action.PREVIOUS_ITEM: "previous item (up)",
    Action.ACTIVATE: "choose (enter)",
    Action.BACK: "go back",
    Action.HELP: "help",
    Action.LISTEN: "listen or pause",
    Action.LOUDER: "louder",
    Action.QUIETER: "quieter",
    Action.SWITCH_1: "the only switch, or the first of two",
    Action.SWITCH_2: "the second switch",
}


class StaffKeysScreen(Screen):
    """Asks for one key after the other, in sight and aloud; every key that is pressed is an answer.

    Signals:
        finished(tuple[str, ...]): the lines for kiosk.toml; staff want no more
    """

    finished = Signal(object)

    def __init__(self, scene: Scene, narrator: Narrator) -> None:
        super().__init__(scene)
        self._narrator = narrator
        self._learner = Learner()
        look = scene.look
        self._asked = Words("", look, bold=True, wish=look.sizes.heading)
        self._asked.ink = look.palette.heading
        self._lines = Words("", look, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        for words in (self._asked, self._lines):
            words.setParent(self)
        self._show()

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "Press each key"

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines for kiosk.toml that are known now."""
        return self._learner.lines()

    def faces(self) -> tuple[Face, ...]:
        """Return beginning anew, leaving a key out, and the end."""
        again = Face("again", "fa6s.rotate-left", "Begin again")
        finish = Face("finish", "fa6s.check", "Finish", Tone.GO)
        if self._learner.wanted is None:
            return (again, finish)
        return (again, Face("skip", "fa6s.forward-step", "No such key"), finish)

    def press(self, name: str) -> None:
        """Do what the button says."""
        if name == "finish":
            self.finished.emit(self.lines)
            return
        self._learner = Learner() if name == "again" else self._learner.skip()
        self._tell()

    def takes(self, press: Press) -> bool:
        """Take a key as the answer; it means nothing else here."""
        self._learner = self._learner.press(press)
        self._tell()
        return True

    def listen(self) -> None:
        """Say what is asked for."""
        self._narrator.tell(*self._sentences())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the question above what is known."""
        margin, high = self.scene.look.sizes.margin, self.height()
        width = self.width() - 2 * margin
        self._asked.setGeometry(QRect(margin, margin, width, round(0.3 * high)))
        top = margin + round(0.32 * high)
        self._lines.setGeometry(QRect(margin, top, width, high - top - margin))

    def _tell(self) -> None:
        self._show()
        self.facesChanged.emit()
        self.window().setFocus()
        self.listen()

    def _show(self) -> None:
        self._asked.say(" ".join(self._sentences()))
        known = self.lines[1:]
        rows = ("   ".join(known[first : first + 2]) for first in range(0, len(known), 2))
        self._lines.say("\n".join(rows))

    def _sentences(self) -> tuple[str, ...]:
        wanted = self._learner.wanted
        if wanted is None:
            return ("That is all.", "Put the lines below into the table [keys] of kiosk.toml.")
        ask = f"Press the key for: {NAMES[wanted]}."
        if not self._learner.refused:
            return (ask,)
        used = next(action for action, key in self._learner.learnt if key == self._learner.refused)
        return (f"That key is already: {NAMES[used]}.", ask)
