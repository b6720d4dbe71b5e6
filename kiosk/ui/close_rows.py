"""Shares buttons out to rows that stand close, so that they need fewer pages, best one; px."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QSize

from kiosk.theme.look import Look
from kiosk.theme.sizes import Sizes
from kiosk.ui.close_lines import Close
from kiosk.ui.rows import Group, Row, Sharing, Stack, whole_page
from kiosk.ui.touch_button import TouchButton

#: Most and fewest columns that are tried.
_MOST, _FEWEST = 6, 2

#: At most one in so many buttons is wider than a column.
_WIDE_SHARE = 4


@dataclass(frozen=True, slots=True)
class _Cell:
    """A button with how many columns it takes and its least height."""

    button: TouchButton
    span: int
    high: int


def shared_out(
    buttons: Mapping[Group, tuple[TouchButton, ...]], look: Look, room: QSize
) -> list[tuple[Stack, ...]]:
    """Return what stands on each page; those of a group that may stand close do where that saves a page.

    The buttons are told how they stand.
    """
    pages = Sharing(look).pages(buttons, room)
    for group, own in buttons.items():
        if group.most:
            wanted = len(pages) > group.most
            close, closer = _closest(group, own, room, look.sizes) if wanted else (Close.NOT, [])
            better = 0 < len(closer) < len(pages)
            pages = [whole_page(rows, room) for rows in closer] if better else pages
            for button in own:
                button.stand_close(close if better and button.face.detail else Close.NOT)
    return pages


def _closest(
    group: Group, buttons: Sequence[TouchButton], room: QSize, sizes: Sizes
) -> tuple[Close, list[list[Row]]]:
    """Return pages of rows and how close those stand: with the details if that is enough; [] for none."""
    best: tuple[Close, list[list[Row]]] = (Close.NOT, [])
    for close in (Close.LINES, Close.WORDS):
        tried = _fewest(group, buttons, close, room, sizes)
        if tried and not 0 < len(best[1]) <= len(tried):
            best = close, tried
        if 0 < len(best[1]) <= group.most:
            break
    return best


def _fewest(
    group: Group, buttons: Sequence[TouchButton], close: Close, room: QSize, sizes: Sizes
) -> list[list[Row]]:
    """Return the fewest pages of the fewest rows, without the button to spare where that makes it one."""
    kept = [button for button in buttons if button.face.name != group.spare]
    alone = [pages for pages in _tried(group, kept, close, room, sizes) if len(pages) == 1]
    every = [*alone, *_tried(group, buttons, close, room, sizes)]
    return min(every, key=lambda pages: (len(pages), sum(map(len, pages)), pages[0][0].columns), default=[])


def _tried(
    group: Group, buttons: Sequence[TouchButton], close: Close, room: QSize, sizes: Sizes
) -> Iterator[list[list[Row]]]:
    """Yield the pages with each number of columns that is wide enough."""
    for columns in range(_MOST, _FEWEST - 1, -1):
        pitch = (room.width() + sizes.gap) // columns
        cells = [_cell(button, close, (columns, pitch - sizes.gap, sizes.gap)) for button in buttons]
        if pitch - sizes.gap < sizes.target or None in cells:
            continue
        whole = [cell for cell in cells if cell]
        if sum(cell.span > 1 for cell in whole) * _WIDE_SHARE <= len(whole):
            rows = [_row(group, row, columns, sizes) for row in _packed(whole, columns)]
            if max(row.least for row in rows) <= room.height():
                yield _paged(rows, room.height(), sizes.gap)


def _cell(button: TouchButton, close: Close, measures: tuple[int, int, int]) -> _Cell | None:
    """Return how a button stands among columns (their number, width and the gap); None where it is too wide.

    One without a detail stands as usual, beside its icon: on as many columns as one line takes.
    """
    columns, width, gap = measures
    if button.face.detail:
        least = button.least_close(close)
        wide, high, most = least.width(), math.ceil(least.height()), min(2, columns)
    else:
        wide, most = button.sizeHint().width(), columns
        high = button.height_for(wide)
    span = next((span for span in range(1, most + 1) if wide <= span * (width + gap) - gap), 0)
    return _Cell(button, span, high) if span else None


def _row(group: Group, cells: Sequence[_Cell], columns: int, sizes: Sizes) -> Row:
    places = tuple(accumulate((cell.span for cell in cells), initial=0))
    least = max(sizes.target, *(cell.high for cell in cells))
    buttons = tuple(cell.button for cell in cells)
    return Row(group, buttons, columns, least, max(least, sizes.mm(group.high)), places)


def _packed(cells: Sequence[_Cell], columns: int) -> Iterator[list[_Cell]]:
    """Yield rows in order; one that is too wide for what is left of a row lets the next ones go first."""
    waiting = list(cells)
    while waiting:
        row: list[_Cell] = []
        for cell in list(waiting):
            if cell.span <= columns - sum(one.span for one in row):
                row.append(cell)
                waiting.remove(cell)
        yield row


def _paged(rows: Sequence[Row], high: int, gap: int) -> list[list[Row]]:
    """Return the rows of each page of a height."""
    pages: list[list[Row]] = [[]]
    for row in rows:
        if pages[-1] and sum(one.least + gap for one in pages[-1]) + row.least > high:
            pages.append([])
        pages[-1].append(row)
    return pages
