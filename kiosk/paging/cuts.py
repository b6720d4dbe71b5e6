"""Where a block may be cut between two pages: best cuts first."""

import re
from collections.abc import Callable, Iterable

from kiosk.paging.laid import LaidBlock

_CLAUSE = re.compile(r"[,;:،؛，、；：]\s+|[，、；：]")


#: A page at least this full may be left; on an emptier one a harder cut is taken to fill it.
FULL_ENOUGH = 0.4


def best_cut(
    laid: LaidBlock, sentence_ends: Iterable[int], room: float, height: float, *, must: bool
) -> int | None:
    """Return the last offset at which the block can be cut so that its head fits into ``room`` px.

    At one of the sentence ends; where the page (``height`` px) would stay too empty, or where something
    ``must`` be placed on it, also at a clause mark, and at last at a line end. None where it is
    better to turn the page, or where not even a line fits.
    """
    sentence = _last_fitting(laid, _inside(laid, sentence_ends), room)
    if 1 - room / height >= FULL_ENOUGH and not must:
        return sentence
    cut = sentence
    for harder in _HARDER:
        if cut is not None and 1 - (room - laid.bottom_of(cut)) / height >= FULL_ENOUGH:
            return cut
        cut = _last_fitting(laid, harder(laid), room)
    return cut or sentence


def _last_fitting(laid: LaidBlock, offsets: list[int], room: float) -> int | None:
    fitting = [offset for offset in offsets if laid.bottom_of(offset) <= room]
    return fitting[-1] if fitting else None


def first_sentence(laid: LaidBlock, sentence_ends: Iterable[int]) -> float:
    """Return the height of the first sentence, px."""
    ends = _inside(laid, sentence_ends)
    return laid.bottom_of(ends[0]) if ends else laid.height


def _clause_ends(laid: LaidBlock) -> list[int]:
    """Clause marks, but none on the first line: "Rarely," must not be parted from what is rare."""
    ends = _inside(laid, [match.end() for match in _CLAUSE.finditer(laid.block.text)])
    return [end for end in ends if laid.bottom_of(end) > laid.pitch]


def _line_ends(laid: LaidBlock) -> list[int]:
    """Line ends, but never one that leaves a single line behind while there are enough to share."""
    ends = laid.line_ends[:-1]
    if len(ends) >= 3:
        ends = ends[:-1]
    return _inside(laid, ends)


def _inside(laid: LaidBlock, offsets: Iterable[int]) -> list[int]:
    return [offset for offset in offsets if laid.part.start < offset < laid.part.end]


_HARDER: tuple[Callable[[LaidBlock], list[int]], ...] = (_clause_ends, _line_ends)
