"""The leaflet as immutable values. All offsets are in code points of :attr:`Block.text`."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.dates import Dates

if TYPE_CHECKING:
    from kiosk.content.easy_read import EasyRead
    from kiosk.content.films import Film
    from kiosk.content.oddities import Issue


class BlockKind(StrEnum):
    """What a block is; decides how it is drawn, announced and kept together."""

    PUBLISHER = "publisher"
    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    LEAD_IN = "lead-in"
    BULLET = "bullet"
    CONTACT = "contact"
    LINK = "link"
    FIGURE = "figure"
    META = "meta"


#: Kinds that must share a page with the start of the block after them.
KEEP_WITH_NEXT = frozenset(
    {BlockKind.PUBLISHER, BlockKind.TITLE, BlockKind.HEADING, BlockKind.SUBHEADING, BlockKind.LEAD_IN}
)


class DataKind(StrEnum):
    """Text that is data: printed as it is in every language, isolated in right-to-left text."""

    PHONE = "phone"
    URL = "url"
    EMAIL = "email"
    TERM = "term"


@dataclass(frozen=True, slots=True, order=True)
class Range:
    """Half-open range of code points in a block's text."""

    start: int
    end: int

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class DataRange:
    """A range that is data, and which kind of data."""

    range: Range
    kind: DataKind


@dataclass(frozen=True, slots=True)
class Block:
    r"""One unit of the leaflet: the smallest thing that has an id.

    ``markdown`` is the source as it stands in the leaflet file (NFC); ``text`` is what is
    shown: ``**`` and ``<>`` removed, soft line breaks kept as ``\n``. ``bulleted``: the leaflet
    prints it as a list item, whatever its kind (contacts and links often are).
    """

    id: str
    kind: BlockKind
    markdown: str
    text: str
    bold: tuple[Range, ...] = ()
    data: tuple[DataRange, ...] = ()
    figure: str | None = None
    safety: str | None = None
    bulleted: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A run of blocks with one name in the contents list.

    ``blocks`` includes the heading block (whose id is the section's id) where the leaflet
    prints one. ``label`` names the section for navigation; where ``has_heading`` is false it
    is the kiosk's own wording and never shown as leaflet text. ``language`` is the BCP 47 tag of
    its words where that is not the leaflet's: a translation that is not there yet stays as it was.
    """

    id: str
    label: str
    has_heading: bool
    blocks: tuple[Block, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a drawing that can be touched, focused and heard.

    ``elements`` are the SVG element ids that make up the part; ``sentence`` is one plain
    sentence about it.
    """

    id: str
    elements: tuple[str, ...]
    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing: SVG source with ``{{role}}`` colour tokens, and its words.

    ``credit`` says whose drawing it is and whether a clinician has checked it. A picture that is
    no SVG has an empty ``svg``, its bytes in ``image`` and its type in ``media``. ``language`` as in
    :class:`Section`.
    """

    name: str
    svg: str
    short: str
    long: str
    credit: str
    parts: tuple[Part, ...]
    media: str = "image/svg+xml"
    image: bytes = b""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Saying:
    """How the voice says something: ``shown`` → ``spoken`` for one language tag (or ``*``)."""

    language: str
    shown: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A whole leaflet in one language, a BCP 47 tag; ``terms`` are words that are data in every language.

    ``catalogues`` are the folders of a site's own translations of it, the strongest first; ``home`` is
    its own folder.
    """

    id: str
    title: str
    short_title: str
    publisher: str
    reference: str
    dates: Dates
    language: str
    sections: tuple[Section, ...]
    figures: tuple[Figure, ...] = ()
    sayings: tuple[Saying, ...] = ()
    issues: tuple["Issue", ...] = ()
    terms: tuple[str, ...] = ()
    easy_read: "EasyRead | None" = None
    films: tuple["Film", ...] = ()
    catalogues: tuple[Path, ...] = ()
    home: Path | None = None

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in reading order."""
        return tuple(block for section in self.sections for block in section.blocks)

    def holds(self, block_id: str) -> bool:
        """Return whether there is a block with this id."""
        return any(block.id == block_id for block in self.blocks)

    def section_of(self, block_id: str) -> Section:
        """Return the section that holds the block. Raises KeyError for an unknown id."""
        for section in self.sections:
            if any(block.id == block_id for block in section.blocks):
                return section
        raise KeyError(block_id)

    def language_of(self, block_id: str) -> str:
        """Return the language a block is written in. Raises KeyError for an unknown id."""
        return self.section_of(block_id).language or self.language

    def block(self, block_id: str) -> Block:
        """Return the block with this id. Raises KeyError for an unknown id."""
        return {block.id: block for block in self.blocks}[block_id]

    def figure(self, name: str) -> Figure:
        """Return the figure of this name. Raises KeyError for an unknown name."""
        return {figure.name: figure for figure in self.figures}[name]
