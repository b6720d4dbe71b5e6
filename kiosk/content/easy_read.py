"""The Easy Read edition of a leaflet as immutable values."""

from dataclasses import dataclass
from functools import cached_property

from kiosk.content.model import Block, BlockKind, Figure, Leaflet

_DRAFT = "Draft Easy Read. Not yet checked by people with learning disabilities."
_STALE = "The leaflet has changed since this was written. Please ask a member of staff."

#: The first words of an edition that nobody vouches for; English, as the edition is.
DRAFT = Block("easy.draft", BlockKind.PARAGRAPH, _DRAFT, _DRAFT)


def stale_block(line_id: str) -> Block:
    """Return the words that stand before a line which no longer says what the leaflet says."""
    return Block(f"{line_id}.stale", BlockKind.PARAGRAPH, _STALE, _STALE)


@dataclass(frozen=True, slots=True)
class Line:
    """One idea: a picture and its words.

    ``sources`` are the leaflet's blocks that it says again (none: the kiosk's own words), and
    ``written_for`` the fingerprint of their English when somebody last compared both. ``stale``: the leaflet
    says something else by now. ``own_page``: it begins a page, with those that are on the ``same_page``.
    """

    block: Block
    picture: str
    sources: tuple[str, ...] = ()
    written_for: str = ""
    stale: bool = False
    own_page: bool = False
    same_page: bool = False


@dataclass(frozen=True)
class EasyRead:
    """Sections, headings and lines as a leaflet of their own, with what belongs to each line.

    ``pictures`` are the drawings and photographs that stand in place of icons, by a line's picture name.
    ``left_out`` are blocks that no line needs to say. Nobody vouches for a ``draft``.
    """

    edition: Leaflet
    lines: tuple[Line, ...]
    pictures: tuple[Figure, ...] = ()
    left_out: tuple[str, ...] = ()
    checked_by: str = ""
    checked_on: str = ""

    @property
    def draft(self) -> bool:
        """Whether no people with learning disabilities are said to have checked it."""
        return not (self.checked_by and self.checked_on)

    @property
    def said(self) -> tuple[Block, ...]:
        """All that is read aloud after the word of a draft: headings, lines and their warnings."""
        return tuple(block for block in self.edition.blocks if block != DRAFT)

    @property
    def stale(self) -> tuple[Line, ...]:
        """The lines that were written for other words than the leaflet has now."""
        return tuple(line for line in self.lines if line.stale)

    def line(self, block_id: str) -> Line:
        """Return the line with this id. Raises KeyError for an unknown id."""
        return self._by_id[block_id]

    def picture(self, name: str) -> Figure | None:
        """Return the drawing or photograph of this name; None where it is an icon."""
        return next((figure for figure in self.pictures if figure.name == name), None)

    def line_for(self, block_id: str) -> str:
        """Return the id of the first line that says a block of the leaflet again; else of the first line."""
        saying = (line.block.id for line in self.lines if block_id in line.sources)
        return next(saying, self.lines[0].block.id)

    @cached_property
    def _by_id(self) -> dict[str, Line]:
        return {line.block.id: line for line in self.lines}
