"""Print, or copy to a memory stick: all of it can be read and heard first; then how it goes."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.model import Block, BlockKind
from kiosk.content.place import Place
from kiosk.ui.arrows import forward_icon
from kiosk.ui.copier import Copier, Handing, Way
from kiosk.ui.face import Face, Tone
from kiosk.ui.hand_over_words import hand_over_words, trouble_words
from kiosk.ui.listen_face import listen_face
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.scene import Scene
from kiosk.ui.text_screen import TextScreen, own_block

#: What is said of how far it is: each quarter.
_STEPS = 4


@dataclass(frozen=True, slots=True)
class HandOver:
    """What is handed over, its words, and what begins it. ``private``: only the visitor may hear it."""

    way: Way
    blocks: tuple[Block, ...]
    begin: Callable[[], None]
    private: bool = False


class HandOverScreen(TextScreen):
    """The words of the copy with a button that begins; while it goes on and after it, what became of it."""

    def __init__(self, scene: Scene, narrator: Narrator, copier: Copier, copy: HandOver) -> None:
        super().__init__(scene, narrator, ())
        self._copier, self._copy, self._way = copier, copy, copy.way
        self._step = 0
        self._blocks = self._told()
        copier.handingChanged.connect(self._note_handing)

    @property
    def title(self) -> str:
        """The name of this screen."""
        return hand_over_words(self._way)

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, Listen or Stop, more pages, and Print or Copy unless one is on its way."""
        faces = [
            Face("leave", "fa6s.rotate-left", self.tr("Go back")),
            listen_face(self._narrator.voicing, self.tr("Listen"), self.tr("Stop")),
        ]
        if self.page_count > 1:
            faces.append(Face("next", forward_icon(self.scene.language), self.tr("More")))
        if self._handing is None or self._handing.trouble:
            icon, words = {
                Way.PAPER: ("fa6s.print", self.tr("Print")),
                Way.STICK: ("fa6s.download", self.tr("Copy")),
                Way.CARD: ("fa6s.print", self.tr("Print")),
            }[self._way]
            faces.append(Face("begin", icon, words, Tone.GO))
        return tuple(faces)

    def press(self, name: str) -> None:
        """Begin, or do what all such screens do."""
        if name == "begin":
            self._narrator.stop()
            self._copy.begin()
        else:
            super().press(name)

    def listen(self) -> None:
        """Read it, what is private to the visitor's own ears alone; or stop."""
        if self._copy.private and self._narrator.voicing is Voicing.SILENT:
            self._narrator.say(self.blocks, private=True)
        else:
            super().listen()

    def read_from(self, place: Place) -> None:
        """Read on from a sentence that was touched; what is private is short, and all of it is said."""
        if not self._copy.private:
            super().read_from(place)
            return
        self._narrator.stop()
        self.listen()

    @property
    def _handing(self) -> Handing | None:
        handing = self._copier.handing
        return handing if handing and handing.way is self._way else None

    def _told(self) -> tuple[Block, ...]:
        if self._handing:
            return (own_block("hand.state", BlockKind.PARAGRAPH, self._state_words(self._handing)),)
        first = own_block("hand.first", BlockKind.PARAGRAPH, self._first_words())
        return first, *self._copy.blocks

    def _first_words(self) -> str:
        if self._way is Way.PAPER:
            return self.tr("This is what will be printed in large print. Get it at reception.")
        if self._way is Way.CARD:
            return self.tr("This card will be printed at reception. People there may see it.")
        return self.tr("Ask at reception for a memory stick. This will be copied, to read and to listen to.")

    def _state_words(self, handing: Handing) -> str:
        if not handing.over:
            percent = self.scene.language.number(round(100 * handing.done))
            return self.tr("One moment, please. {percent} % is done.").format(percent=percent)
        return trouble_words(handing.trouble) if handing.trouble else self.tr("Done. Please go to reception.")

    def _note_handing(self, handing: Handing | None) -> None:
        self._blocks = self._told()
        self._lay_out()
        step = int(_STEPS * handing.done) if handing else 0
        if self._handing and (step != self._step or self._handing.over):
            self._narrator.tell(self._state_words(self._handing))
        self._step = step
