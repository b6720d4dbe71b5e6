"""Between the screens and the reader: what to read, in which language, and what must be said first."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from kiosk.content.model import Block
from kiosk.content.place import Place
from kiosk.i18n.languages import Language
from kiosk.speech.passage import Passage, announcement_of
from kiosk.speech.reader import Reader
from kiosk.speech.script import Script
from kiosk.speech.state import Paused, State, Stopped
from kiosk.speech.track import Mark
from kiosk.speech.voice import Trouble
from kiosk.ui.notices import draft_notice
from kiosk.ui.scene import Scene


class Voicing(StrEnum):
    """What a visitor hears."""

    SILENT = "silent"
    SPEAKING = "speaking"
    PAUSED = "paused"


class Narrator(QObject):
    """Reads blocks of the scene's language aloud; a draft says so before its first sentence.

    Signals:
        voicingChanged(Voicing): it speaks, pauses or is silent now
        markChanged(Mark | None): what is spoken now
        troubleChanged(): the voice failed, or works again
    """

    voicingChanged = Signal(object)
    markChanged = Signal(object)
    troubleChanged = Signal()

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._scene: Scene | None = None
        self._script: Script | None = None
        self._waiting: tuple[list[Passage], Place | None] | None = None
        self.voicing = Voicing.SILENT
        self.mark: Mark | None = None
        self._trouble: Trouble | None = None
        self._asked = False
        self._ahead = False
        reader.stateChanged.connect(self._note_state)
        reader.markChanged.connect(self._note_mark)
        reader.troubled.connect(self._note_trouble)
        reader.recovered.connect(lambda: self._note_trouble(None))
        reader.announced.connect(self._read_waiting)

    @property
    def trouble(self) -> Trouble | None:
        """Why nothing is heard, for a visitor who asked to hear something."""
        return self._trouble if self._asked else None

    def prepare(self) -> None:
        """From now on get everything ready to be spoken; not before the first page is painted."""
        self._ahead = True
        if self._script:
            self._script.prepare()

    @property
    def language(self) -> Language:
        """The language it speaks. Raises LookupError before it was shown a scene."""
        if self._scene is None:
            raise LookupError("The narrator was shown no scene.")
        return self._scene.language

    def forget(self) -> None:
        """Be silent, and forget that anybody listened."""
        self.stop()
        self._asked = False

    def show(self, scene: Scene) -> None:
        """Take the language and the voice's settings from another scene."""
        before, self._scene = self._scene, scene
        if before is None or before.leaflet is not scene.leaflet:
            if self._script:
                self._script.deleteLater()
            self._script = Script(scene.leaflet, self)
            if self._ahead:
                self._script.prepare()
            if self._trouble is Trouble.NO_VOICE:
                self._note_trouble(None)
        if before is None or before.preferences.rate != scene.preferences.rate:
            self._reader.set_rate(scene.preferences.rate)
        if before is None or before.preferences.loudness != scene.preferences.loudness:
            self._reader.outlet.set_loudness(scene.preferences.loudness)

    def read_leaflet(self, blocks: Sequence[Block], start: Place | None) -> None:
        """Read the leaflet from a place, or from its beginning; a draft is announced first."""
        if self._scene and self._scene.draft:
            self._reader.announce([announcement_of(draft_notice(), self._scene.language)])
            self._waiting = (self._passages(blocks), start)
        else:
            self.read(blocks, start)

    def read(self, blocks: Sequence[Block], start: Place | None) -> None:
        """Read blocks from a place, or from their beginning."""
        self._waiting = None
        self._reader.read(self._passages(blocks), start)

    def say(self, blocks: Sequence[Block]) -> None:
        """Say something at once that is not the leaflet's own text."""
        self._waiting = None
        self._reader.announce(self._passages(blocks))

    def tell(self, *sentences: str) -> None:
        """Say the kiosk's own words; what is read goes on after them, a draft's notice from its beginning."""
        self._note_asked()
        whole = (*sentences, draft_notice()) if self._waiting else sentences
        self._reader.announce([announcement_of(words, self.language) for words in whole], go_on=True)

    def toggle(self) -> None:
        """Pause, or go on."""
        self._reader.toggle()

    def stop(self) -> None:
        """Silence."""
        self._waiting = None
        self._reader.stop()

    def press(self, name: str) -> None:
        """Do what one of the voice's own buttons says."""
        wish = {
            "again": self._reader.repeat,
            "sentence-back": self._reader.previous_sentence,
            "sentence-on": self._reader.next_sentence,
        }
        wish[name]()

    def _passages(self, blocks: Sequence[Block]) -> list[Passage]:
        """Return what is to be spoken; from now on the visitor is told why nothing is heard."""
        if self._script is None:
            raise LookupError("The narrator was shown no scene.")
        self._note_asked()
        return self._script.passages(blocks)

    def _note_asked(self) -> None:
        if not self._asked:
            self._asked = True
            if self._trouble:
                self.troubleChanged.emit()

    def _note_state(self, state: State) -> None:
        voicing = Voicing.SPEAKING
        if isinstance(state, Stopped):
            voicing = Voicing.SILENT
        elif isinstance(state, Paused):
            voicing = Voicing.PAUSED
        if voicing is not self.voicing:
            self.voicing = voicing
            self.voicingChanged.emit(voicing)

    def _note_mark(self, mark: Mark | None) -> None:
        self.mark = mark if mark and mark.block_id else None
        self.markChanged.emit(self.mark)

    def _note_trouble(self, trouble: Trouble | None) -> None:
        before, self._trouble = self.trouble, trouble
        if before != self.trouble:
            self.troubleChanged.emit()

    def _read_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting:
            self._reader.read(*waiting)
