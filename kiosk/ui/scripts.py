"""The scripts of what is read: the leaflet in the language shown, and its Easy Read."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.content.easy_read import DRAFT, EasyRead
from kiosk.content.model import Block, Leaflet
from kiosk.speech.easy import with_pauses
from kiosk.speech.passage import Passage
from kiosk.speech.script import Script


class Scripts(QObject):
    """Keeps one script of each; that of the leaflet is made ahead once :meth:`prepare` was called."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._script: Script | None = None
        self._easy: Script | None = None
        self._ahead = False

    def prepare(self) -> None:
        """From now on get everything ready to be spoken."""
        self._ahead = True
        if self._script:
            self._script.prepare()

    def show(self, leaflet: Leaflet) -> None:
        """Take another leaflet, or the same in another language."""
        if self._script:
            self._script.deleteLater()
        self._script = Script(leaflet, self)
        if self._ahead:
            self._script.prepare()

    def passages(self, blocks: Sequence[Block]) -> list[Passage]:
        """Return the passages of blocks. Raises LookupError where no leaflet was shown."""
        if self._script is None:
            raise LookupError("The narrator was shown no scene.")
        return self._script.passages(blocks)

    def easy(self, easy: EasyRead) -> tuple[Passage, list[Passage]]:
        """Return what is said of a draft, and all of Easy Read, with its pauses."""
        if self._easy is None or self._easy.leaflet is not easy.edition:
            self._easy = Script(easy.edition, self, with_pauses)
        draft, *passages = self._easy.passages([DRAFT, *easy.said])
        return draft, passages
