"""Which lines are headings: as the page marks them, or as they look where it marks none."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kiosk.content.inline import parse_inline
from kiosk.importing.ledger import Ledger
from kiosk.importing.piece import Piece, Shape

_LONGEST, _MOST_WORDS = 100, 14
_ORGANISATION = re.compile(
    r"\b(?:cent(?:re|er)|hospitals?|clinics?|wards?|units?|departments?|teams?|services?|lines?|trust|surgery)\b",
    re.IGNORECASE,
)
_HEADING_LEVEL, _SUBHEADING_LEVEL = 2, 3


def looks_like_heading(piece: Piece) -> bool:
    """Whether a piece could be a heading by its looks alone: one short line without an end of sentence."""
    words = piece.plain.strip()
    if piece.shape is Shape.HEADING:
        return True
    if piece.shape is not Shape.TEXT or "\n" in words or len(words) > _LONGEST:
        return False
    if len(words.split()) > _MOST_WORDS or (words[-1] in ".,;:!)]>" + "…" and not words.endswith(")")):
        return False
    begins = words[0].isupper() or words[0].isdigit() or not words[0].isascii()
    return begins and any(one.isalpha() for one in words) and not _holds_data(words)


def with_headings(pieces: Sequence[Piece], ledger: Ledger) -> tuple[Piece, ...]:
    """Return the pieces with all headings at level 2 or 3, whichever way the page shows them."""
    marked = sorted({one.level for one in pieces if one.shape is Shape.HEADING})
    found = [
        _by_marks(one, after, marked) if marked else _by_looks(one, before, after)
        for before, one, after in _neighbours(pieces)
    ]
    for one, before in zip(found, pieces, strict=True):
        if one.shape is Shape.HEADING and before.shape is not Shape.HEADING:
            ledger.change(one.line, one.text, "taken for a heading, by its looks")
    return tuple(found)


def is_place(words: str) -> bool:
    """Whether words name a hospital, clinic, ward, team or the like."""
    return _ORGANISATION.search(words) is not None


def holds_contact(piece: Piece) -> bool:
    """Whether a piece holds a telephone number or an e-mail address."""
    return any(one.kind in {"phone", "email"} for one in parse_inline(piece.text)[2])


def _by_marks(piece: Piece, after: Piece | None, marked: list[int]) -> Piece:
    if piece.shape is Shape.HEADING:
        level = _HEADING_LEVEL if piece.level == marked[0] else _SUBHEADING_LEVEL
        return replace(piece, level=level)
    wholly_bold = piece.text.startswith("**") and piece.text.endswith("**") and piece.text.count("**") == 2
    if wholly_bold and after is not None and after.shape is not Shape.HEADING and looks_like_heading(piece):
        return _heading(piece, _SUBHEADING_LEVEL)
    return piece


def _by_looks(piece: Piece, before: Piece | None, after: Piece | None) -> Piece:
    if after is None or not looks_like_heading(piece):
        return piece
    question = piece.plain.endswith("?")
    if not question and before is not None and holds_contact(after) and is_place(piece.plain):
        return _heading(piece, _SUBHEADING_LEVEL)
    return _heading(piece, _HEADING_LEVEL)


def _heading(piece: Piece, level: int) -> Piece:
    return replace(piece, shape=Shape.HEADING, text=piece.plain, level=level)


def _holds_data(words: str) -> bool:
    return bool(parse_inline(words.replace("**", ""))[2])


def _neighbours(pieces: Sequence[Piece]) -> list[tuple[Piece | None, Piece, Piece | None]]:
    padded = [None, *pieces, None]
    return [(padded[index], one, padded[index + 2]) for index, one in enumerate(pieces)]
