"""Qt counts UTF-16 code units, Python counts code points."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class CodeUnits:
    """Where each character of a text stands in UTF-16; characters beyond U+FFFF take two units."""

    def __init__(self, text: str) -> None:
        self._ends: Sequence[int] = range(1, len(text) + 1)
        if not one_unit_each(text):
            self._ends = tuple(accumulate(map(units, text)))

    def code_point(self, utf16: int) -> int:
        """Return the offset in code points; inside a pair of surrogates, that of the character."""
        return bisect_right(self._ends, utf16)


def units(character: str) -> int:
    """Return how many UTF-16 units one character takes."""
    return 2 if character > "\uffff" else 1


def one_unit_each(text: str) -> bool:
    """Return whether every character takes a single unit, so that offsets are the same in both counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
