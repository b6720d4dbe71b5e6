"""Leaves out what belongs to the web site or its editing page, and notes each line and why."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.importing.ids import words_of
from kiosk.importing.ledger import Ledger
from kiosk.importing.phrases import may_be_menu, maybe_editing, names_a_picture, of_the_site, surely_editing
from kiosk.importing.piece import Piece, Shape

#: So many menu words in a row are a menu.
MENU = 3

#: So many words in the main part make it the leaflet, and the rest of the page its surroundings.
MAIN_WORDS = 20

_OUTSIDE = "outside the main part of the page"
_EDITING = "words of the editing page, not of the leaflet"


def without_surroundings(pieces: Sequence[Piece], title: str, ledger: Ledger) -> tuple[Piece, ...]:
    """Return the pieces of the page's own main part, or all where it names none that has words.

    A first heading outside of it stays if ``title``, of the page's head, begins with it.
    """
    if sum(len(one.plain.split()) for one in pieces if one.main) < MAIN_WORDS:
        return tuple(pieces)
    kept = [one.main or _is_title(one, title) for one in pieces]
    for one, stays in zip(pieces, kept, strict=True):
        if not stays:
            ledger.drop(one.line, one.plain, _OUTSIDE)
    return tuple(one for one, stays in zip(pieces, kept, strict=True) if stays)


def _is_title(piece: Piece, title: str) -> bool:
    first = piece.shape is Shape.HEADING and piece.level == 1
    return first and title.lower().startswith(piece.plain.lower())


def without_site_words(pieces: Sequence[Piece], ledger: Ledger) -> tuple[Piece, ...]:
    """Return the pieces without menus, share links, breadcrumbs and words about cookies."""
    reasons = [of_the_site(one.plain) for one in pieces]
    for first, last in _runs([may_be_menu(one.plain) for one in pieces]):
        if last - first >= MENU:
            reasons[first:last] = ["navigation"] * (last - first)
    for one, why in zip(pieces, reasons, strict=True):
        if why:
            ledger.drop(one.line, one.plain, why)
    return tuple(one for one, why in zip(pieces, reasons, strict=True) if not why)


def without_editing_words(
    pieces: Sequence[Piece], repeated: Sequence[bool], ledger: Ledger
) -> tuple[Piece, ...]:
    """Return the pieces that are neither an editing page's words nor repeated.

    Words that might be the leaflet's go only where they stand beside words that surely are not, or
    beside a copy that the editing page made. A lone line just before a picture's file is its caption.
    """
    kinds = [_kind(one, again) for one, again in zip(pieces, repeated, strict=True)]
    drop = [False] * len(pieces)
    for first, last in _runs([kind > 0 for kind in kinds]):
        if 3 in kinds[first:last]:
            drop[first:last] = [True] * (last - first)
    kept = list(pieces)
    for index, one in enumerate(pieces):
        again = repeated[index]
        if drop[index] and not again:
            ledger.drop(one.line, one.plain, _EDITING)
        drop[index] = drop[index] or again
    for first, last in _runs(drop):
        if first and any(names_a_picture(one.plain) for one in pieces[first:last]):
            kept[first - 1] = _captioned(kept[first - 1])
            for field in _fields_above(kinds, first - 1):
                drop[field] = True
                ledger.drop(pieces[field].line, pieces[field].plain, _EDITING)
    return tuple(one for one, gone in zip(kept, drop, strict=True) if not gone)


def _fields_above(kinds: Sequence[int], caption: int) -> list[int]:
    """Return the places of an editing page's fields just above a caption."""
    above = next((index for index in range(caption - 1, -1, -1) if kinds[index] != 1), -1)
    return list(range(above + 1, caption))


def _kind(piece: Piece, again: bool) -> int:
    """Return 3 for words surely of an editing page, 2 for a repeat, 1 for perhaps, 0 for the leaflet's."""
    if surely_editing(piece.plain):
        return 3
    return 2 if again else int(maybe_editing(piece.plain))


def _captioned(piece: Piece) -> Piece:
    words = piece.plain
    lone = "\n" not in words and len(words) < 160 and words[-1] not in ".:;?!"
    return replace(piece, shape=Shape.PICTURE, level=0) if lone and piece.shape is not Shape.ITEM else piece


def _runs(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """Return the stretches of true marks as (first, one past the last)."""
    found: list[tuple[int, int]] = []
    start = -1
    for index, mark in enumerate([*marks, False]):
        if mark and start < 0:
            start = index
        elif not mark and start >= 0:
            found.append((start, index))
            start = -1
    return found


def without_component_names(
    pieces: Sequence[Piece], as_received: Sequence[Piece], title: str, ledger: Ledger
) -> tuple[Piece, ...]:
    """Return the pieces without lone lines that name a part of the page.

    Such a line only looks like a heading, has no text of its own, and says words of the title alone.
    """
    of_title = _stems(title)
    kept: list[Piece] = []
    for index, (one, before) in enumerate(zip(pieces, as_received, strict=True)):
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        by_looks = one.shape is Shape.HEADING and before.shape is not Shape.HEADING
        lone = by_looks and after is not None and after.shape is Shape.HEADING and after.level <= one.level
        if lone and _stems(one.plain) and _stems(one.plain) <= of_title:
            ledger.drop(
                one.line, one.plain, "a lone line with words of the title: a heading, or a name of a part?"
            )
        else:
            kept.append(one)
    return tuple(kept)


def _stems(text: str) -> set[str]:
    """Return the words of a text without the "s" of many."""
    return {word.removesuffix("s") for word in words_of(text)}
