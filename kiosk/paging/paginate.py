"""Blocks → pages: greedy, cut by sentence, a heading never parted from what it names."""

from collections.abc import Sequence

from kiosk.content.model import KEEP_WITH_NEXT, Block, Range
from kiosk.paging.packer import Packer, PageTooSmall, pieces_of
from kiosk.paging.page import Page
from kiosk.paging.setter import Piece, Setter
from kiosk.paging.style import PageStyle

#: A page emptier than this is evened out with up to three pages before it.
_LOST = 0.45


def paginate(blocks: Sequence[Block], style: PageStyle) -> tuple[Page, ...]:
    """Return the pages of the blocks. Raises PageTooSmall where a single line is higher than the page."""
    setter = Setter(style)
    pages = Packer(setter, style.height).pack(pieces_of(blocks))
    last = 1
    while last < len(pages):
        pages = _filled(pages, last, setter)
        last += 1
    return pages


def _filled(pages: tuple[Page, ...], last: int, setter: Setter) -> tuple[Page, ...]:
    """Return the pages with one that is nearly empty evened out with those before it."""
    for first in range(last - 1, max(-1, last - 4), -1):
        if last < len(pages) and pages[last].bottom < _LOST * setter.style.height:
            before = pages[first : last + 1]
            pages = pages[:first] + max(_evened(before, setter), before, key=_emptiest) + pages[last + 1 :]
    return pages


def _emptiest(pages: tuple[Page, ...]) -> float:
    """Return how far down the emptiest page is filled, px."""
    return min(page.bottom for page in pages)


def _evened(pages: tuple[Page, ...], setter: Setter) -> tuple[Page, ...]:
    """Return the same number of pages at the least height that still holds them.

    No heading that stood with what it names is parted from it.
    """
    pieces = _pieces_of_pages(pages)
    low, high = setter.style.height // 3, setter.style.height
    while high - low > setter.style.height // 40:
        middle = (low + high) // 2
        tried = _packed(pieces, setter, middle)
        if tried is None or len(tried) > len(pages) or _parted(tried) > _parted(pages):
            low = middle
        else:
            high, pages = middle, tried
    return pages


def _parted(pages: tuple[Page, ...]) -> int:
    """Return how many pages end in a heading."""
    return sum(page.fragments[-1].block.kind in KEEP_WITH_NEXT for page in pages)


def _packed(pieces: list[Piece], setter: Setter, height: float) -> tuple[Page, ...] | None:
    try:
        return Packer(setter, height).pack(pieces)
    except PageTooSmall:
        return None


def _pieces_of_pages(pages: tuple[Page, ...]) -> list[Piece]:
    """Return what stands on the pages, fragments of one block joined again."""
    pieces: list[Piece] = []
    for fragment in (fragment for page in pages for fragment in page.fragments):
        if pieces and pieces[-1].block is fragment.block:
            start = pieces.pop().part.start
            pieces.append(Piece(fragment.block, Range(start, fragment.part.end)))
        else:
            pieces.append(Piece(fragment.block, fragment.part))
    return pieces
