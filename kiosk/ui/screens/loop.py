"""The hearing loop: says that the sound is there, and asks whether it is clear."""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QResizeEvent

from kiosk.speech.outputs import Use
from kiosk.ui.face import Face, Tone
from kiosk.ui.hearing import Hearing
from kiosk.ui.level_bar import LevelBar
from kiosk.ui.loudness import change_loudness
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.notice_stack import NoticeStack
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.words import Words
from kiosk.visit.preferences import Output
from kiosk.visit.visit import Visit


def loop_words() -> tuple[str, str]:
    """Return what is said and shown, and what is asked."""
    return (
        QCoreApplication.translate("LoopScreen", "The sound is on the loop."),
        QCoreApplication.translate("LoopScreen", "Can you hear this clearly?"),
    )


class LoopScreen(Screen):
    """Words, a bar that moves with the voice, and three answers below."""

    def __init__(self, scene: Scene, visit: Visit, narrator: Narrator, hearing: Hearing) -> None:
        super().__init__(scene)
        self._visit, self._narrator, self._hearing = visit, narrator, hearing
        look = scene.look
        told, asked = loop_words()
        self._notices = NoticeStack(look, self)
        self._told = Words(told, look, bold=True, wish=look.sizes.heading)
        self._told.ink = look.palette.heading
        self._asked = Words(asked, look, wish=look.sizes.body)
        self.bar = LevelBar(look, self)
        for words in (self._told, self._asked):
            words.setParent(self)
        hearing.levelChanged.connect(self.bar.show_level)
        narrator.voicingChanged.connect(self._note_voicing)
        narrator.troubleChanged.connect(self._lay_out)
        hearing.outputChanged.connect(self._lay_out)

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Hearing loop")

    def faces(self) -> tuple[Face, ...]:
        """Return the answers."""
        return (
            Face("screen", "fa6s.display", self.tr("Read instead")),
            Face("louder", "fa6s.volume-high", self.tr("Louder"), Tone.VOICE),
            Face("leave", "fa6s.check", self.tr("Yes"), Tone.GO),
        )

    def press(self, name: str) -> None:
        """Take an answer."""
        if name == "louder":
            change_loudness(self._visit, self._narrator, 1)
        elif name == "leave":
            self.left.emit()
        elif name == "screen":
            self._narrator.stop()
            self._visit.choose_output(Output.AUTO)
            self.routeChosen.emit(Route.READING)

    def listen(self) -> None:
        """Say both sentences."""
        self._narrator.tell(*loop_words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Place words, bar and question one below the other; say only what is so."""
        sizes, trouble = self.scene.look.sizes, self._narrator.trouble
        whole = self.rect().adjusted(sizes.margin, sizes.margin // 2, -sizes.margin, -sizes.gap)
        room = self._notices.place(whole, trouble)
        on_loop = self._hearing.use is Use.LOOP and trouble is None
        self._told.say(loop_words()[0] if on_loop else "")
        bar = min(room.height() // 6, sizes.mm(30))
        words = (room.height() - bar) // 2 - sizes.gap
        self._told.setGeometry(QRect(room.left(), room.top(), room.width(), words))
        self.bar.setGeometry(QRect(room.left(), room.top() + words + sizes.gap, room.width(), bar))
        self._asked.setGeometry(QRect(room.left(), room.bottom() - words, room.width(), words))

    def _note_voicing(self, voicing: Voicing) -> None:
        if voicing is not Voicing.SPEAKING:
            self.bar.clear()
