"""What every format is made from: a leaflet in one language, with what a reader of a copy must know."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.content.model import Block, BlockKind, Figure, Leaflet, Section
from kiosk.i18n.languages import Language, language

#: The id of the chapter that holds the kiosk's own words.
OPENING = "notices"


class Origin(StrEnum):
    """Whose words a piece is."""

    LEAFLET = "leaflet"
    NOTICE = "notice"
    DESCRIPTION = "description"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The kiosk's own words in a copy; ``language`` is the tag of the language they are really in.

    ``notices`` are whole sentences such as the draft notice, each a paragraph of its own.
    """

    language: str
    contents: str
    skip: str
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a copy, in the language its words are in.

    ``figure`` is the drawing of a leaflet's figure block, ``picture`` one that stands beside the words and
    says nothing that they do not say.
    """

    block: Block
    language: Language
    origin: Origin = Origin.LEAFLET
    figure: Figure | None = None
    picture: Figure | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section of a copy. ``title`` is printed as its heading only where the leaflet prints one."""

    id: str
    title: str
    has_heading: bool
    language: Language
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class TakeAway:
    """A leaflet in one language and the kiosk's own words for it.

    In Easy Read ``pictures`` are those of its lines by block id, ``new_pages`` the ids of blocks that begin a
    page, and ``draft`` the words that say nobody checked it.
    """

    leaflet: Leaflet
    own: OwnWords
    pictures: Mapping[str, Figure] = field(default_factory=dict)
    new_pages: frozenset[str] = frozenset()
    draft: Block | None = None

    @property
    def easy(self) -> bool:
        """Whether this is Easy Read."""
        return bool(self.pictures)

    @property
    def language(self) -> Language:
        """The language that was wished for."""
        return language(self.leaflet.language)

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The notices, then the leaflet's sections in order, each drawing with its description."""
        return (self._opening(), *(self._chapter(section) for section in self.leaflet.sections))

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Everything a reader is to get, in reading order."""
        return tuple(piece for chapter in self.chapters for piece in chapter.pieces)

    def _opening(self) -> Chapter:
        spoken = language(self.own.language)
        blocks = (_own_block(f"{OPENING}.p{n}", text) for n, text in enumerate(self.own.notices, start=1))
        draft = (Piece(self.draft, self.language, Origin.NOTICE),) if self.draft else ()
        pieces = (*draft, *(Piece(block, spoken, Origin.NOTICE) for block in blocks))
        return Chapter(OPENING, self.leaflet.short_title, False, spoken, pieces)

    def _chapter(self, section: Section) -> Chapter:
        spoken = language(section.language or self.leaflet.language)
        pieces = tuple(piece for block in section.blocks for piece in self._pieces(block, spoken))
        return Chapter(section.id, section.label, section.has_heading, spoken, pieces)

    def _pieces(self, block: Block, spoken: Language) -> Iterator[Piece]:
        if block.figure is None:
            yield Piece(block, spoken, picture=self.pictures.get(block.id))
            return
        figure = self.leaflet.figure(block.figure)
        yield Piece(block, spoken, figure=figure)
        described = language(figure.language or self.leaflet.language)
        yield Piece(_own_block(f"{block.id}.long", figure.long), described, Origin.DESCRIPTION)
        yield Piece(_own_block(f"{block.id}.credit", figure.credit), described, Origin.CREDIT)


def _own_block(block_id: str, text: str) -> Block:
    return Block(block_id, BlockKind.PARAGRAPH, text, text.strip())
