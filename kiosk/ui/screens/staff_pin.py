"""The staff PIN: by touch, by keypad and by ear. What is typed is never shown, spoken or noted."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent

from kiosk.access.press import Press
from kiosk.staff.desk import Desk
from kiosk.staff.pin import LONGEST, SHORTEST
from kiosk.ui.face import Face
from kiosk.ui.narrator import Narrator
from kiosk.ui.pin_pad import PinPad
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.words import Words
from kiosk.visit.preferences import Audio


class StaffPinScreen(Screen):
    """A pad of digits; how to set a PIN where there is none."""

    def __init__(self, scene: Scene, narrator: Narrator, desk: Desk) -> None:
        super().__init__(scene)
        self._narrator = narrator
        self._desk = desk
        self.typed = ""
        self._by_keys = False
        desk.pin.read()
        self._asked = Words(self._question(), scene.look, bold=True)
        self._told = Words("", scene.look, wish=scene.look.sizes.heading)
        for words in (self._asked, self._told):
            words.setParent(self)
        self._told.hide()
        self._asked.ink = scene.look.palette.heading
        self._pad = PinPad(scene.look, self) if desk.pin.is_set else None
        if self._pad:
            self._pad.touched.connect(self._touch)

    @property
    def title(self) -> str:
        """The name of this screen."""
        return "For staff"

    @property
    def spoken_title(self) -> str:
        """What is asked, by ear."""
        return f"{self.title}. {self._asked.text()}"

    def faces(self) -> tuple[Face, ...]:
        """Return the way back."""
        return (Face("leave", "fa6s.rotate-left", "Go back"),)

    def choose(self, number: int) -> None:
        """Leave digits to :meth:`takes`, which knows 0 too."""

    def takes(self, press: Press) -> bool:
        """Use digits; after digits also the keys that delete the last of them and that end them."""
        digit = press.key - int(Qt.Key.Key_0)
        if self._pad is None:
            return False
        if 0 <= digit <= 9:
            self._type(str(digit))
            self._by_keys = True
            return True
        if not (self._by_keys and self.typed):
            return False
        if press.key == Qt.Key.Key_Backspace:
            self._delete()
        elif press.key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        else:
            return False
        return True

    def take_after(self, before: Screen) -> None:
        """Go on with what was typed when the colours or the size of the window changed."""
        if isinstance(before, StaffPinScreen):
            self.typed = before.typed
            self._show_typed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words above the keys; beside them where the room is wide."""
        sizes = self.scene.look.sizes
        box = self.within_reach(self.rect()).adjusted(sizes.margin, sizes.gap, -sizes.margin, -sizes.gap)
        if self._pad is None:
            self._asked.setGeometry(box)
            return
        beside = box.width() > box.height()
        share = box.width() // 3 if beside else box.height() // 4
        words = QRect(box.topLeft(), box.bottomRight())
        pad = QRect(box)
        if beside:
            words.setWidth(share)
            pad.setLeft(box.left() + share + sizes.margin)
        else:
            words.setHeight(share)
            pad.setTop(box.top() + share + sizes.gap)
        self._asked.setGeometry(words.x(), words.y(), words.width(), words.height() // 2)
        self._told.setGeometry(words.x(), words.y() + words.height() // 2, words.width(), words.height() // 2)
        self._pad.setGeometry(pad)

    def _question(self) -> str:
        if self._desk.pin.is_set:
            return "Enter the staff PIN"
        return (
            "No staff PIN is set yet, so nobody can open the staff screen. "
            "IT can set one on this machine with the command: kiosk pin"
        )

    def _touch(self, name: str) -> None:
        self._by_keys = False
        if name == "delete":
            self._delete()
        elif name == "open":
            self._open()
        else:
            self._type(name)

    def _type(self, digit: str) -> None:
        self.typed = (self.typed + digit)[:LONGEST]
        self._show_typed()
        self._say("star")

    def _delete(self) -> None:
        self.typed = self.typed[:-1]
        self._show_typed()
        self._say(f"Deleted. {len(self.typed)} left.")

    def _open(self) -> None:
        """Try what was typed, once it is as long as a PIN."""
        typed, self.typed = self.typed, ""
        wait = self._desk.pin.wait_s
        if not wait and len(typed) < SHORTEST:
            self._tell(f"A PIN has at least {SHORTEST} digits.")
        elif not wait and self._desk.pin.tries(typed):
            self._desk.unlocked = True
            self.routeChosen.emit(Route.STAFF_NEXT)
        else:
            self._tell(_refusal(self._desk.pin.wait_s))

    def _show_typed(self) -> None:
        self._show(" ".join("*" * len(self.typed)))

    def _tell(self, words: str) -> None:
        self._show(words)
        self._say(words)

    def _show(self, words: str) -> None:
        self._told.say(words)
        self._told.setVisible(bool(words))

    def _say(self, words: str) -> None:
        if self.scene.preferences.audio is not Audio.OFF:
            self._narrator.tell(words)


def _refusal(wait_s: int) -> str:
    if not wait_s:
        return "That is not the PIN. Try again."
    long = f"{wait_s} seconds" if wait_s < 120 else f"{round(wait_s / 60)} minutes"
    return f"Too many wrong tries. Try again in {long}."
