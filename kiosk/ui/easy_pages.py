"""Easy Read lines → pages: picture beside words, few to a page, a safety line on a page of its own."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.content.easy_read import EasyRead, Line
from kiosk.content.model import Block, Range
from kiosk.content.place import Place
from kiosk.i18n.text import sentences
from kiosk.paging.laid import LaidBlock
from kiosk.paging.style import PageStyle

#: Lines to a page (Easy Read outline: 3 to 5).
MOST_LINES = 5

#: Side of a picture: share of the width, and the least, em of the text.
_SHARE, _LEAST_EM = 0.2, 2.2


@dataclass(frozen=True, slots=True)
class Row:
    """A line, or the sentences of it that stand on this page. Lengths in px."""

    line: Line
    part: Range
    height: float


@dataclass(frozen=True, slots=True)
class EasyPage:
    """A heading, where a part begins, and rows from top to bottom; on low glass it may stand alone."""

    heading: Block | None
    rows: tuple[Row, ...]

    def holds(self, place: Place) -> bool:
        """Whether this place of a line or of the heading is on the page."""
        if self.heading and place.block_id == self.heading.id:
            return True
        return any(row.line.block.id == place.block_id and place.offset in row.part for row in self.rows)

    @property
    def place(self) -> Place:
        """Where the page begins."""
        if self.heading:
            return Place(self.heading.id)
        return Place(self.rows[0].line.block.id, self.rows[0].part.start)


@dataclass(frozen=True, slots=True)
class EasyStyle:
    """How rows are set: ``whole`` the room, ``words`` the column beside pictures of this ``side``, px."""

    whole: PageStyle
    words: PageStyle
    side: int
    gap: int

    @property
    def height(self) -> int:
        """Height of a page, px."""
        return self.whole.height


def easy_style(whole: PageStyle) -> EasyStyle:
    """Return the style for a room."""
    gap = round(0.9 * whole.em)
    wished = max(_LEAST_EM * whole.em, min(_SHARE * whole.width, 0.28 * whole.height))
    side = min(round(wished), whole.height)
    return EasyStyle(whole, replace(whole, width=whole.width - side - gap), side, gap)


def easy_pages(easy: EasyRead, whole: PageStyle) -> tuple[EasyStyle, tuple[EasyPage, ...]]:
    """Return the pages, and their style: smaller than asked for where a sentence would not fit."""
    for step in range(whole.sizes.step, 0, -1):
        style = easy_style(replace(whole, sizes=replace(whole.sizes, step=step)))
        pages = tuple(page for section in _sections(easy) for page in _Section(*section, style).pages())
        if all(row.height <= style.height for page in pages for row in page.rows):
            break
    return style, pages


def _sections(easy: EasyRead) -> Iterator[tuple[Block, tuple[Line, ...]]]:
    known = {line.block.id: line for line in easy.lines}
    for section in easy.edition.sections:
        if section.has_heading:
            lines = tuple(known[block.id] for block in section.blocks if block.id in known)
            yield section.blocks[0], lines


class _Section:
    """The pages of one heading and its lines."""

    def __init__(self, heading: Block, lines: Sequence[Line], style: EasyStyle) -> None:
        self._heading = heading
        self._lines = lines
        self._style = style
        whole = style.whole
        self._head = LaidBlock(heading, Range(0, len(heading.text)), whole).height + style.gap

    def pages(self) -> Iterator[EasyPage]:
        heading: Block | None = self._heading
        for group in self._groups():
            for rows in self._shared(list(group), first=heading is not None):
                yield EasyPage(heading, tuple(rows))
                heading = None

    def _groups(self) -> Iterator[Sequence[Line]]:
        """Yield lines that may stand together: a safety line only with those that belong to it."""
        starts = [0]
        for index, (before, line) in enumerate(pairwise(self._lines), start=1):
            alone = before.own_page or before.same_page
            if line.own_page or (alone and not line.same_page):
                starts.append(index)
        for start, end in pairwise((*starts, len(self._lines))):
            yield self._lines[start:end]

    def _shared(self, lines: list[Line], *, first: bool) -> list[list[Row]]:
        """Return the rows of each page, about equally many."""
        rows = [row for line in lines for row in self._rows(line, first=first)]
        pages = self._packed(rows, MOST_LINES, first=first)
        for most in range(math.ceil(len(rows) / len(pages)), MOST_LINES):
            evened = self._packed(rows, most, first=first)
            if len(evened) == len(pages):
                return evened
        return pages

    def _packed(self, rows: Sequence[Row], most: int, *, first: bool) -> list[list[Row]]:
        pages: list[list[Row]] = [[]]
        for row in rows:
            used = sum(one.height + self._style.gap for one in pages[-1])
            head = self._head if first and len(pages) == 1 else 0
            full = len(pages[-1]) == most or head + used + row.height > self._style.height
            if full and (pages[-1] or head):
                pages.append([])
            pages[-1].append(row)
        return pages

    def _rows(self, line: Line, *, first: bool) -> Iterator[Row]:
        """Yield the line as one row; sentence by sentence where it is higher than a page."""
        room = self._style.height - (self._head if first else 0)
        whole = self._row(line, Range(0, len(line.block.text)))
        if whole.height <= room:
            yield whole
            return
        for sentence in sentences(line.block.text, self._style.words.language.tag):
            yield self._row(line, sentence)

    def _row(self, line: Line, part: Range) -> Row:
        words = LaidBlock(line.block, part, self._style.words).height
        return Row(line, part, max(float(self._style.side), words))
