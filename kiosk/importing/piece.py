"""A piece: one heading, paragraph, list item or picture of a page, before it has a place in a leaflet."""

from dataclasses import dataclass, field
from enum import StrEnum

#: More pieces, characters in one piece, and characters in all than any leaflet has.
MOST_PIECES, LONGEST_PIECE, MOST_CHARACTERS = 5_000, 5_000, 300_000


class Shape(StrEnum):
    """What a piece looks like on its page."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    PICTURE = "picture"
    META = "meta"


@dataclass(frozen=True, slots=True)
class Piece:
    r"""Words of a page with the line (from 1) they begin in.

    ``text`` has ``**`` around bold words and ``\n`` between lines that must stay apart.
    ``level``: 1 to 6 of a heading, 0 where the page does not say; the depth (from 0) of a list item.
    ``main``: it stands in the part that the page itself calls its main one.
    """

    line: int
    shape: Shape
    text: str
    level: int = 0
    main: bool = False

    @property
    def plain(self) -> str:
        """The words without the marks of bold."""
        return self.text.replace("**", "")


@dataclass(frozen=True, slots=True)
class Page:
    """A whole page: its pieces in reading order, and what its head says ("" where it says nothing)."""

    pieces: tuple[Piece, ...] = field(default=())
    title: str = ""
    site: str = ""
    language: str = ""
