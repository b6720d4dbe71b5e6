"""The text as it is drawn: data kept from being turned round in right-to-left text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from kiosk.content.model import DataKind, DataRange, Range
from kiosk.i18n.offsets import one_unit_each, units

#: Left-to-right isolate and its end. Without them ``01227 783049`` is drawn as ``783049 01227``.
OPEN = "\u2066"
CLOSE = "\u2069"


#: Where an address may be broken: after these signs, by a space of no width; and never at a hyphen.
BREAK, JOIN = "\u200b", "\u2060"
_BREAKS_AFTER = frozenset("/@.")

_ADDRESSES = frozenset({DataKind.URL, DataKind.EMAIL})


class Display:
    """A text with the isolates it needs, and the way between its offsets and those of the screen.

    In right-to-left text each range of data (telephone, address, term) is isolated; other Latin
    words are not, since the Unicode rules already keep a run of them in order. In every language an
    address may be broken between lines after a slash, an at sign or a full stop. Offsets of the text
    are code points, those of :attr:`shown` are UTF-16 units, as Qt counts them.
    """

    def __init__(self, text: str, data: Iterable[DataRange], rtl: bool) -> None:
        data = tuple(data)
        isolated = _apart(data) if rtl else ()
        breaks = dict(_breaks(text, data))
        self._starts: Sequence[int] = range(len(text))
        self._ends: Sequence[int] = range(1, len(text) + 1)
        self._shown, self._length = text, len(text)
        if isolated or breaks or not one_unit_each(text):
            self._insert(text, isolated, breaks)

    def _insert(self, text: str, isolated: tuple[Range, ...], breaks: dict[int, str]) -> None:
        """Put the marks into the text, and note where each character begins and ends."""
        opening = {found.start for found in isolated}
        closing = {found.end for found in isolated}
        starts: list[int] = []
        ends: list[int] = []
        shown: list[str] = []
        length = 0
        for start, end in pairwise(sorted({0, *opening, *closing, *breaks, len(text)})):
            marks = breaks.get(start, "") + CLOSE * (start in closing) + OPEN * (start in opening)
            between = list(accumulate(map(units, text[start:end]), initial=length + len(marks)))
            starts += between[:-1]
            ends += between[1:]
            length = between[-1]
            shown += (marks, text[start:end])
        shown.append(CLOSE * (len(text) in closing))
        self._length = length + len(shown[-1])
        self._starts, self._ends, self._shown = starts, ends, "".join(shown)

    @property
    def shown(self) -> str:
        """The text to lay out."""
        return self._shown

    def to_shown(self, offset: int) -> int:
        """Return where the character at an offset begins in the shown text, behind any isolate."""
        return self._starts[offset] if offset < len(self._starts) else self._length

    def from_shown(self, utf16: int) -> int:
        """Return the offset of the character at a place in the shown text; an isolate is its neighbour."""
        return bisect_right(self._ends, utf16)

    def utf16(self, wanted: Range) -> tuple[int, int]:
        """Return start and length in the shown text, without isolates before or after."""
        start = self.to_shown(wanted.start)
        if wanted.end <= wanted.start:
            return start, 0
        return start, self._ends[wanted.end - 1] - start


def _breaks(text: str, data: Iterable[DataRange]) -> Iterator[tuple[int, str]]:
    """Yield where an address may be broken and where not: behind its signs, not within a run of them."""
    for found in data:
        if found.kind in _ADDRESSES:
            for offset in range(found.range.start + 1, found.range.end):
                if text[offset - 1] in _BREAKS_AFTER and text[offset] not in _BREAKS_AFTER:
                    yield offset, BREAK
                elif text[offset - 1] == "-":
                    yield offset, JOIN


def _apart(data: Iterable[DataRange]) -> tuple[Range, ...]:
    """Return the ranges in order, without empty ones and without those that begin inside another."""
    kept: list[Range] = []
    for found in sorted(each.range for each in data):
        if len(found) > 0 and (not kept or kept[-1].end <= found.start):
            kept.append(found)
    return tuple(kept)
