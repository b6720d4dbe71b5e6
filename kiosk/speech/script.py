"""The passages of a leaflet, made before they are asked for, so that Listen need not wait for them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from kiosk.content.model import Block, Leaflet
from kiosk.i18n.languages import Language, language
from kiosk.speech.passage import Passage, passage_of


class Script(QObject):
    """Makes each passage once; after :meth:`prepare` one at a time whenever nothing else is to be done.

    ``spoken`` changes how a passage is said, not what it says.
    """

    def __init__(
        self,
        leaflet: Leaflet,
        parent: QObject | None = None,
        spoken: Callable[[Passage], Passage] = lambda passage: passage,
    ) -> None:
        super().__init__(parent)
        self._leaflet = leaflet
        self._spoken = spoken
        self._spoken_in = {
            block.id: language(section.language or leaflet.language)
            for section in leaflet.sections
            for block in section.blocks
        }
        self._ahead = list(leaflet.blocks)
        self._made: dict[Block, Passage] = {}
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._make_next)

    def prepare(self) -> None:
        """Make what was not asked for yet."""
        self._idle.start(0)

    @property
    def leaflet(self) -> Leaflet:
        """Whose passages these are."""
        return self._leaflet

    def passages(self, blocks: Iterable[Block]) -> list[Passage]:
        """Return the passages of blocks, in order; other blocks than the leaflet's are in its language."""
        return [self._passage(block) for block in blocks]

    def _passage(self, block: Block) -> Passage:
        if block not in self._made:
            made = passage_of(block, self._language_of(block), self._leaflet.sayings)
            self._made[block] = self._spoken(made)
        return self._made[block]

    def _language_of(self, block: Block) -> Language:
        return self._spoken_in.get(block.id) or language(self._leaflet.language)

    def _make_next(self) -> None:
        if self._ahead:
            self._passage(self._ahead.pop(0))
        else:
            self._idle.stop()
