"""The passages of a leaflet, made before they are asked for, so that Listen need not wait for them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer

from kiosk.content.model import Block, Saying
from kiosk.i18n.languages import Language
from kiosk.speech.passage import Passage, passage_of


class Script(QObject):
    """Makes each passage once; one at a time whenever nothing else is to be done."""

    def __init__(
        self,
        blocks: Sequence[Block],
        language: Language,
        sayings: Iterable[Saying],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.language = language
        self._sayings = tuple(sayings)
        self._ahead = list(blocks)
        self._made: dict[Block, Passage] = {}
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._make_next)
        self._idle.start(0)

    def passages(self, blocks: Iterable[Block]) -> list[Passage]:
        """Return the passages of blocks, in order."""
        return [self._passage(block) for block in blocks]

    def _passage(self, block: Block) -> Passage:
        if block not in self._made:
            self._made[block] = passage_of(block, self.language, self._sayings)
        return self._made[block]

    def _make_next(self) -> None:
        if self._ahead:
            self._passage(self._ahead.pop(0))
        else:
            self._idle.stop()
