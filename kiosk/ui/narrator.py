"""Between the screens and the reader: what to read, in which language, and what must be said first."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from kiosk.content.easy_read import EasyRead
from kiosk.content.model import Block
from kiosk.content.place import Place
from kiosk.speech.passage import Passage, announcement_of
from kiosk.speech.reader import Reader
from kiosk.speech.state import Paused, State, Stopped
from kiosk.speech.track import Mark
from kiosk.speech.voice import Trouble
from kiosk.ui.notices import draft_notice
from kiosk.ui.scene import Scene
from kiosk.ui.teller import Teller


class Voicing(StrEnum):
    """What a visitor hears."""

    SILENT = "silent"
    SPEAKING = "speaking"
    PAUSED = "paused"


class Narrator(Teller):
    """Reads blocks of the scene's language aloud; a draft says so before its first sentence.

    Signals:
        voicingChanged(Voicing): it speaks, pauses or is silent now
        markChanged(Mark | None): what is spoken now
        troubleChanged(): the voice failed, or works again
        readToEnd(): all that was to be read was read
        told(): something else than the leaflet was said to its end
    """

    readToEnd = Signal()
    told = Signal()
    voicingChanged = Signal(object)
    markChanged = Signal(object)
    troubleChanged = Signal()

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(reader, parent)
        self.voicing = Voicing.SILENT
        self.mark: Mark | None = None
        reader.stateChanged.connect(self._note_state)
        reader.markChanged.connect(self._note_mark)
        self._listener.changed.connect(self.troubleChanged)
        reader.finished.connect(self.readToEnd)
        reader.announced.connect(self._read_waiting)
        reader.announced.connect(self.told)

    @property
    def trouble(self) -> Trouble | None:
        """Why nothing is heard, for a visitor who asked to hear something."""
        return self._listener.told

    def prepare(self) -> None:
        """From now on get everything ready to be spoken; not before the first page is painted."""
        self._scripts.prepare()

    def forget(self) -> None:
        """Be silent, and forget that anybody listened."""
        self.stop()
        self._listener.forget()

    def show(self, scene: Scene) -> None:
        """Take the language and the voice's settings from another scene."""
        before, self._scene = self._scene, scene
        if before is None or before.leaflet is not scene.leaflet:
            self._scripts.show(scene.leaflet)
            self._listener.note_other_language()
        if before is None or before.preferences.rate != scene.preferences.rate:
            self._pace.choose(scene.preferences.rate)
        if before is None or before.preferences.loudness != scene.preferences.loudness:
            self._reader.outlet.set_loudness(scene.preferences.loudness)

    def read_leaflet(self, blocks: Sequence[Block], start: Place | None) -> None:
        """Read the leaflet from a place, or from its beginning; a draft is announced first."""
        passages = self.passages(blocks)
        if self._scene and self._scene.draft:
            self._read_after(announcement_of(draft_notice(), self._scene.language), passages, start)
        else:
            self._reader.read(passages, start)

    def read_easy(self, easy: EasyRead, start: Place) -> None:
        """Read Easy Read slowly from one of its lines; a draft is announced first."""
        self.stop()
        self._pace.read(slow=True)
        self._listener.ask()
        draft, passages = self._scripts.easy(easy)
        if easy.draft:
            self._read_after(draft, passages, start)
        else:
            self._reader.read(passages, start)

    def read(self, blocks: Sequence[Block], start: Place | None) -> None:
        """Read blocks from a place, or from their beginning."""
        self._waiting = None
        self._reader.read(self.passages(blocks), start)

    def toggle(self) -> None:
        """Pause, or go on."""
        self._reader.toggle()

    def stop(self) -> None:
        """Silence."""
        self._waiting = None
        self._reader.stop()

    def press(self, name: str) -> None:
        """Do what one of the voice's own buttons says; an interrupted reading goes on with its sentence."""
        if self.interrupted and name != "again":
            self.toggle()
        wishes = {"sentence-back": self._reader.previous_sentence, "sentence-on": self._reader.next_sentence}
        wishes.get(name, self._reader.repeat)()

    def _read_after(self, first: Passage, passages: list[Passage], start: Place | None) -> None:
        """Announce something, then read."""
        self._reader.announce([first])
        self._waiting = (passages, start)

    def _note_state(self, state: State) -> None:
        voicing = _voicing_of(state)
        if voicing is not self.voicing:
            self.voicing = voicing
            self.voicingChanged.emit(voicing)

    def _note_mark(self, mark: Mark | None) -> None:
        self.mark = mark if mark and mark.block_id else None
        self.markChanged.emit(self.mark)

    def _read_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting:
            self._reader.read(*waiting)


def _voicing_of(state: State) -> Voicing:
    if isinstance(state, Stopped):
        return Voicing.SILENT
    return Voicing.PAUSED if isinstance(state, Paused) else Voicing.SPEAKING
