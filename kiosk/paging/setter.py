"""Sets pieces of blocks, each only once."""

from dataclasses import dataclass

from kiosk.content.model import Block, Range
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

    def lay(self, piece: Piece) -> LaidBlock:
        """Return the piece laid out."""
        key = piece.block.id, piece.part
        if key not in self._laid:
            self._laid[key] = LaidBlock(piece.block, piece.part, self.style)
        return self._laid[key]
