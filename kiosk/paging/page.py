"""What a page is: fragments of blocks at their heights."""

from dataclasses import dataclass

from kiosk.content.model import Block, Range
from kiosk.content.place import Place


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a block on a page. Lengths in px; ``picture`` is the height of the drawing above it."""

    block: Block
    part: Range
    top: float
    height: float
    picture: float = 0.0

    @property
    def bottom(self) -> float:
        """Lower edge, px."""
        return self.top + self.height

    @property
    def begins_block(self) -> bool:
        """Whether the block starts here, so that it gets its bullet."""
        return self.part.start == 0

    def holds(self, place: Place) -> bool:
        """Whether the place is in this fragment."""
        if self.block.id != place.block_id:
            return False
        alone = self.picture > 0 and not len(self.part) and place.offset == 0
        return alone or place.offset in self.part or (self.part.end == len(self.block.text) <= place.offset)


@dataclass(frozen=True, slots=True)
class Page:
    """Fragments from top to bottom."""

    fragments: tuple[Fragment, ...]

    @property
    def bottom(self) -> float:
        """Lower edge of the last fragment, px."""
        return self.fragments[-1].bottom

    @property
    def place(self) -> Place:
        """Where the page begins."""
        first = self.fragments[0]
        return Place(first.block.id, first.part.start)


def page_of(pages: tuple[Page, ...], place: Place) -> int:
    """Return the index of the page that holds the place; 0 where the block is on no page."""
    for index, page in enumerate(pages):
        if any(fragment.holds(place) for fragment in page.fragments):
            return index
    return 0
