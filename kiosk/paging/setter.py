"""Sets pieces of blocks, each only once."""

from dataclasses import dataclass

from kiosk.content.model import Block, Range
from kiosk.i18n.text import sentences
from kiosk.paging.laid import LaidBlock
from kiosk.paging.style import PageStyle


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a block that is still to be placed."""

    block: Block
    part: Range

    def before(self, cut: int) -> "Piece":
        """Return what stands before a cut."""
        return Piece(self.block, Range(self.part.start, cut))

    def after(self, cut: int) -> "Piece":
        """Return what stands after a cut."""
        return Piece(self.block, Range(cut, self.part.end))


class Setter:
    """Lays pieces out in one style, and remembers them for the next attempt at the same pages."""

    def __init__(self, style: PageStyle) -> None:
        self.style = style
        self._laid: dict[tuple[str, Range], LaidBlock] = {}
        self._sentence_ends: dict[str, tuple[int, ...]] = {}

    def lay(self, piece: Piece) -> LaidBlock:
        """Return the piece laid out."""
        key = piece.block.id, piece.part
        if key not in self._laid:
            self._laid[key] = LaidBlock(piece.block, piece.part, self.style)
        return self._laid[key]

    def sentence_ends(self, block: Block) -> tuple[int, ...]:
        """Return where each sentence ends, as offsets in the block's text."""
        if block.id not in self._sentence_ends:
            found = sentences(block.text, self.style.language.tag)
            self._sentence_ends[block.id] = tuple(sentence.end for sentence in found)
        return self._sentence_ends[block.id]
