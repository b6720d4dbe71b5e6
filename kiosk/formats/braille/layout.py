"""Braille cells in lines and pages, after the UKAAF principles for headings, paragraphs and lists."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

BLANK = "\u2800"
#: Ends a line inside a word that is longer than a line (UEB line continuation).
CONTINUES = "\u2810"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of a page: cells in a line, lines with that of the page number."""

    cells: int = 40
    lines: int = 25


@dataclass(frozen=True, slots=True)
class Style:
    """How a block is laid out: cells before its first and its other lines, blank lines before it.

    ``keep``: it does not stand at the end of a page.
    """

    first: int = 2
    runover: int = 0
    before: int = 0
    centred: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Set:
    """A block as lines, each at most as long as the sheet is wide."""

    lines: tuple[str, ...]
    style: Style


def set_block(cells: str, style: Style, sheet: Sheet) -> Set:
    """Return a block, its words parted at blanks and its own line ends kept."""
    lines: list[str] = []
    for part in cells.split("\n"):
        lines += _wrapped(part, style, sheet, begun=bool(lines))
    if style.centred:
        lines = [BLANK * ((sheet.cells - len(line.strip(BLANK))) // 2) + line.strip(BLANK) for line in lines]
    return Set(tuple(lines), style)


def _wrapped(part: str, style: Style, sheet: Sheet, *, begun: bool) -> Iterator[str]:
    line = BLANK * (style.runover if begun else style.first)
    empty = True
    for word in filter(None, part.split(BLANK)):
        rest = word
        if not empty and len(line) + 1 + len(rest) > sheet.cells:
            yield line
            line, empty = BLANK * style.runover, True
        line += rest if empty else BLANK + rest
        empty = False
        while len(line) > sheet.cells:
            yield line[: sheet.cells - 1] + CONTINUES
            line = BLANK * style.runover + line[sheet.cells - 1 :]
    yield line


def paged(blocks: Iterable[Set], sheet: Sheet) -> tuple[tuple[str, ...], ...]:
    """Return the pages, each without the line of its number. A heading goes with what follows it."""
    pages: list[list[str]] = [[]]
    room = sheet.lines - 1
    waiting: list[Set] = []
    for block in blocks:
        waiting.append(block)
        if block.style.keep:
            continue
        _place(waiting, pages, room)
        waiting = []
    _place(waiting, pages, room)
    return tuple(tuple(page) for page in pages)


def _place(blocks: Sequence[Set], pages: list[list[str]], room: int) -> None:
    """Put headings and the block after them on a page; that block may run on to the next after two lines."""
    lines = [line for block in blocks for line in (*[""] * block.style.before, *block.lines)]
    last = len(blocks[-1].lines) if blocks else 0
    together = len(lines) - max(0, last - 2)
    if pages[-1] and len(pages[-1]) + together > room:
        pages.append([])
    for line in lines:
        if len(pages[-1]) == room:
            pages.append([])
        if line or pages[-1]:
            pages[-1].append(line)
