"""Shares buttons out to one page of rows that stand close, the longest ones two columns wide; px."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from PySide6.QtCore import QSize, QSizeF

from kiosk.theme.look import Look
from kiosk.theme.sizes import Sizes
from kiosk.ui.close_lines import Close
from kiosk.ui.rows import Group, Row, Sharing, Stack, whole_page
from kiosk.ui.touch_button import TouchButton

#: Most and fewest columns that are tried.
_MOST, _FEWEST = 6, 2

#: At most one in so many buttons is wider than the others.
_WIDE_SHARE = 4

#: A button with its least room, px.
_Need = tuple[TouchButton, QSizeF]


def shared_out(
    buttons: Mapping[Group, tuple[TouchButton, ...]], look: Look, room: QSize
) -> list[tuple[Stack, ...]]:
    """Return what stands on each page: on one, where those of a group with a button to spare stand close.

    The buttons are told how they stand.
    """
    pages = Sharing(look).pages(buttons, room)
    for group, own in buttons.items():
        if group.spare:
            kept = [button for button in own if button.face.name != group.spare]
            close, rows = _closer(group, kept, room, look.sizes) if len(pages) > 1 else (Close.NOT, [])
            pages = [whole_page(rows, room)] if rows else pages
            for button in kept:
                button.stand_close(close)
    return pages


def _closer(
    group: Group, buttons: Sequence[TouchButton], room: QSize, sizes: Sizes
) -> tuple[Close, list[Row]]:
    """Return the fewest rows of which all stand in the room, with wide columns, and how close that is.

    None where not even the words alone stand in it.
    """
    for close in (Close.LINES, Close.WORDS):
        needs = [(button, button.least_close(close)) for button in buttons]
        tried = list(_tried(group, needs, room, sizes))
        if tried:
            return close, min(tried, key=lambda rows: (len(rows), rows[0].columns))
    return Close.NOT, []


def _tried(group: Group, needs: Sequence[_Need], room: QSize, sizes: Sizes) -> Iterator[list[Row]]:
    """Yield the rows with each number of columns that does it."""
    high = max(sizes.target, *(round(least.height()) for _, least in needs))
    wish = max(high, sizes.mm(group.high))
    for columns in range(_MOST, _FEWEST - 1, -1):
        width = (room.width() + sizes.gap) // columns - sizes.gap
        spans = [(button, _span(least.width(), width, sizes.gap)) for button, least in needs]
        wide = [span for _, span in spans if span > 1]
        if width < sizes.target or max(wide, default=2) > 2 or len(wide) * _WIDE_SHARE > len(spans):
            continue
        packed = list(_packed(spans, columns))
        if len(packed) * (high + sizes.gap) - sizes.gap <= room.height():
            yield [_row(group, one, columns, (high, wish)) for one in packed]


def _row(
    group: Group, packed: Sequence[tuple[TouchButton, int]], columns: int, heights: tuple[int, int]
) -> Row:
    places = tuple(accumulate((span for _, span in packed), initial=0))
    return Row(group, tuple(button for button, _ in packed), columns, *heights, places)


def _span(least: float, width: int, gap: int) -> int:
    """Return how many columns of a width hold the least one; 3 for too many."""
    return next((span for span in (1, 2) if least <= span * (width + gap) - gap), 3)


def _packed(waiting: list[tuple[TouchButton, int]], columns: int) -> Iterator[list[tuple[TouchButton, int]]]:
    """Yield rows in order; one that is too wide for what is left of a row lets the next ones go first."""
    while waiting:
        row: list[tuple[TouchButton, int]] = []
        left = columns
        for one in list(waiting):
            if one[1] <= left:
                row.append(one)
                waiting.remove(one)
                left -= one[1]
        yield row
