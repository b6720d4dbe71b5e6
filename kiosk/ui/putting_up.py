"""Puts a leaflet up from a stick, beside the screen, and says which one stands first.

A slow stick never holds the kiosk.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from kiosk.content.copying import Copied
from kiosk.content.errors import LeafletError
from kiosk.content.putting_up import Offered, offered_on, put_up
from kiosk.content.sources import Sources

_Tell = Callable[[Copied], None]


class _Job(QThread):
    """Does one thing in a thread of its own.

    Signals:
        progressed(Copied): how far it is
        worked(object): it is done, with this result
        failed(str): it could not be done, in one sentence
    """

    progressed = Signal(object)
    worked = Signal(object)
    failed = Signal(str)

    def __init__(self, work: Callable[[_Tell], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Work; called by Qt in the thread."""
        try:
            result = self._work(self._tell)
        except LeafletError as error:
            self.failed.emit(str(error))
        else:
            self.worked.emit(result)

    def _tell(self, copied: Copied) -> None:
        if self.isInterruptionRequested():
            raise InterruptedError
        self.progressed.emit(copied)


class PuttingUp(QObject):
    """What was found on sticks, and how the copying goes; one thing at a time.

    ``keep_first`` keeps the id of the leaflet that stands first over a restart, or returns why it cannot.

    Signals:
        changed(): ``offered`` or ``words`` are others now
        putUp(): another leaflet is in the site's folder
        firstChosen(str): visits begin with the leaflet of this id from now on
    """

    changed = Signal()
    putUp = Signal()
    firstChosen = Signal(str)

    def __init__(self, usb: Path, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offered: tuple[Offered, ...] = ()
        self.words = ""
        self.keep_first: Callable[[str], str] = lambda _: ""
        self._usb = usb
        self._sources = sources
        self._job: _Job | None = None

    @property
    def busy(self) -> bool:
        """Whether it looks or copies now."""
        return self._job is not None

    def look(self) -> None:
        """Look for leaflets on the sticks."""
        if not self.busy:
            self.offered = ()
            self._do(lambda _: offered_on(self._usb), self._note_found, "Looking for leaflets on the stick.")

    def put_up(self, offered: Offered, *, first: bool = False) -> None:
        """Put one up, before all others or beside them, or say why it cannot be."""
        if self.busy:
            return
        if offered.fault:
            self._say(f"{offered.title} cannot be put up. {offered.fault}")
            return

        def copy(tell: _Tell) -> object:
            for copied in put_up(offered.folder, self._sources):
                tell(copied)
            return offered

        then = self._note_first if first else self._note_up
        self._do(copy, then, f"Copying {offered.title}. Leave the stick in.")

    def show_first(self, leaflet_id: str, done: str) -> None:
        """Let visits begin with this leaflet, and say what was ``done``."""
        if not self.busy:
            trouble = self.keep_first(leaflet_id)
            self.firstChosen.emit(leaflet_id)
            self._say(f"{done} Touch Start again to see it. {trouble}".rstrip())

    def forget(self) -> None:
        """Begin anew the next time, but for what goes on."""
        if not self.busy:
            self.offered = ()
            self.words = ""

    def close(self) -> None:
        """Stop what goes on; what is half copied is thrown away."""
        if self._job:
            self._job.requestInterruption()
            self._job.wait()

    def _do(self, work: Callable[[_Tell], object], then: Callable[..., None], words: str) -> None:
        job = _Job(work, self)
        job.progressed.connect(self._note_progress)
        job.worked.connect(then)
        job.failed.connect(self._note_failed)
        job.finished.connect(job.deleteLater)
        self._job = job
        self._say(words)
        job.start()

    def _note_found(self, found: tuple[Offered, ...]) -> None:
        self._job = None
        self.offered = found
        none = "No leaflet was found. Put the stick in, wait a moment, and touch Look again."
        self._say("Touch the leaflet to put up." if found else none)

    def _note_progress(self, copied: Copied) -> None:
        share = copied.done * 100 // max(1, copied.whole)
        self._say(f"Copying: {share} per cent. Leave the stick in.")

    def _note_up(self, offered: Offered) -> None:
        self._job = None
        self.putUp.emit()
        self._say(f"{offered.title} is up. Take the stick out, and touch Start again to see it.")

    def _note_first(self, offered: Offered) -> None:
        self._job = None
        self.putUp.emit()
        self.show_first(offered.leaflet_id, f"{offered.title} is up and stands first. Take the stick out.")

    def _note_failed(self, sentence: str) -> None:
        self._job = None
        self._say(f"Nothing was changed. {sentence}")

    def _say(self, words: str) -> None:
        if words != self.words:
            self.words = words
            self.changed.emit()
