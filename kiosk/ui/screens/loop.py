"""The hearing loop: says that the sound is there, and asks whether it is clear."""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QResizeEvent

from kiosk.ui.face import Face, Tone
from kiosk.ui.hearing import Hearing
from kiosk.ui.level_bar import LevelBar
from kiosk.ui.loudness import change_loudness
from kiosk.ui.narrator import Narrator, Voicing
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
        self._visit, self._narrator = visit, narrator
        look = scene.look
        told, asked = loop_words()
        self._told = Words(told, look, bold=True, wish=look.sizes.heading)
        self._told.ink = look.palette.heading
        self._asked = Words(asked, look, wish=look.sizes.body)
        self.bar = LevelBar(look, self)
        for words in (self._told, self._asked):
            words.setParent(self)
        hearing.levelChanged.connect(self.bar.show_level)
        narrator.voicingChanged.connect(self._note_voicing)

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
        """Place words, bar and question one below the other."""
        sizes, high = self.scene.look.sizes, self.height()
        left, width = sizes.margin, self.width() - 2 * sizes.margin
        self._told.setGeometry(QRect(left, round(high * 0.06), width, round(high * 0.32)))
        self.bar.setGeometry(QRect(left, round(high * 0.42), width, min(round(high * 0.16), sizes.mm(30))))
        self._asked.setGeometry(QRect(left, round(high * 0.62), width, round(high * 0.32)))

    def _note_voicing(self, voicing: Voicing) -> None:
        if voicing is not Voicing.SPEAKING:
            self.bar.clear()
