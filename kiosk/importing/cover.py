"""The front of a leaflet: its title, and the publisher's lines above it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.importing.facts import Facts
from kiosk.importing.headings import looks_like_heading
from kiosk.importing.ledger import CannotImport
from kiosk.importing.piece import Page, Piece, Shape

_PUBLISHER = re.compile(
    r"\b(?:NHS|Trust|Hospitals?|Health ?Board|University|Foundation|Clinic|Charity|Council|Health ?care)\b"
)
#: Of a single line, which might as well be the title.
_SURE_PUBLISHER = re.compile(r"\b(?:NHS|Trust|Hospitals|Health ?Board)\b")
_LONGEST_TITLE = 200
#: How a page's head joins its title and the name of its site.
_JOINS = re.compile(r"\s+[|–—·»-]\s+")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person says where the page does not, or says it wrongly; "" leaves it to the page."""

    title: str = ""
    publisher: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """The front: printed pieces (None where the page prints none), and the names found."""

    title: str
    publisher: str
    title_piece: Piece | None
    publisher_piece: Piece | None
    rest: tuple[Piece, ...]


def find_cover(page: Page, pieces: Sequence[Piece], facts: Facts, wishes: Wishes) -> Cover:
    """Return the front and what follows it. Raises CannotImport where there is no title or publisher."""
    rest = list(pieces)
    printed = _take_publisher(rest)
    title_piece = _take_title(rest, page, wishes.title)
    title = wishes.title or (" ".join(title_piece.plain.split()) if title_piece else _title_of_head(page))
    if not title:
        raise CannotImport("No title was found in the file; give it with --title.")
    said = " ".join(printed.plain.split()) if printed else ""
    publisher = (
        wishes.publisher
        or facts.owner
        or said
        or page.site
        or _below_title(rest, title_piece)
        or _site_of_head(page)
    )
    if not publisher:
        raise CannotImport("The file does not say who publishes the leaflet; give the name with --publisher.")
    return Cover(title, " ".join(publisher.split()), title_piece, printed, tuple(rest))


def _take_publisher(rest: list[Piece]) -> Piece | None:
    """Take out the publisher's name where it stands alone above the title, in one line or several."""
    first = rest[0] if len(rest) > 2 else None
    if first is None or first.shape is not Shape.TEXT or len(first.plain) > 120:
        return None
    lone = first.plain[-1] not in ".?!:" and (looks_like_heading(rest[1]) or _title_like(rest[1]))
    names = _PUBLISHER if "\n" in first.plain else _SURE_PUBLISHER
    return rest.pop(0) if lone and names.search(first.plain) else None


def _take_title(rest: list[Piece], page: Page, wish: str) -> Piece | None:
    """Take out the heading of highest rank, or the first line where it looks like a title.

    It stays in the text where a person wishes for a title of other words.
    """
    ranked = [one for one in rest if one.shape is Shape.HEADING and one.level == 1]
    headings = [one for one in rest if one.shape is Shape.HEADING]
    in_head = [one for one in (*ranked, *headings[:1]) if one.plain.lower() in page.title.lower()]
    title = next(iter((*in_head, *ranked)), None)
    if title is None and rest and not page.title:
        first = rest[0]
        title = first if looks_like_heading(first) or _title_like(first) else None
    if title is not None and wish and " ".join(title.plain.split()) != wish:
        return None
    if title is not None:
        rest.remove(title)
    return title


def _below_title(rest: list[Piece], title: Piece | None) -> str:
    """Return the publisher's name where it is the whole line below the title; the line stays where it is."""
    if title is None or not rest or not _title_like(rest[0]) or len(rest[0].plain) > 100:
        return ""
    return rest[0].plain if _SURE_PUBLISHER.search(rest[0].plain) else ""


def _title_like(piece: Piece) -> bool:
    short = "\n" not in piece.plain and len(piece.plain) <= _LONGEST_TITLE
    return piece.shape in {Shape.TEXT, Shape.HEADING} and short and piece.plain[-1] not in ".;,:"


def _title_of_head(page: Page) -> str:
    return _JOINS.split(page.title)[0].strip()


def _site_of_head(page: Page) -> str:
    names = _JOINS.split(page.title)
    return names[-1].strip() if len(names) > 1 and _PUBLISHER.search(names[-1]) else ""


def short_title(title: str) -> str:
    """Return what stands behind the colon of a title "Department: Procedure", else the title."""
    before, _, after = title.partition(": ")
    return after.strip() if after.strip() and len(after) < len(before) else title
