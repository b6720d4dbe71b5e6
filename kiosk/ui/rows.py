"""Shares groups of buttons out to rows and pages; pure arithmetic, px."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize

from kiosk.theme.look import Look
from kiosk.ui.face import Face
from kiosk.ui.fitting import words_size
from kiosk.ui.touch_button import TouchButton

#: A title that would take more than this share of the height gives way to its buttons.
_TITLE_SHARE = 0.33

#: Rows grow to at most this many times their wished height where the page would be half empty.
_AIRIER = 1.5


@dataclass(frozen=True, slots=True)
class Group:
    """Buttons under one title. ``columns`` at most; ``high`` is the wished row height, mm.

    ``turned``: it begins another page even if there were room for it. ``side``: where all groups have
    room beside each other on one page, it stands in the leading (1) or trailing (2) half, and has at
    most ``side_columns`` there. ``most``: where it would need more pages than this and that saves one, its
    buttons stand closer, words and detail on a line each, or else the words alone; ``spare`` names one that
    the screen can show elsewhere if the others stand on one page then.
    """

    title: str
    faces: tuple[Face, ...]
    columns: int = 2
    high: float = 26.0
    turned: bool = False
    side: int = 0
    side_columns: int = 0
    most: int = 0
    spare: str = ""

    def halved(self) -> "Group":
        """Return the same buttons for half the width."""
        return replace(self, columns=self.side_columns or self.columns)


@dataclass(frozen=True, slots=True)
class Row:
    """Buttons side by side, with the least and the wished height of the row in px.

    ``places``, of a row that stands close: the column where each button begins, and where the last one ends.
    """

    group: Group
    buttons: tuple[TouchButton, ...]
    columns: int
    least: int
    wish: int
    places: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stack:
    """Rows below each other in a box of the grid, px. ``filled``: they share out all of its height."""

    rows: tuple[Row, ...]
    box: QRect
    filled: bool = False


_Buttons = Mapping[Group, tuple[TouchButton, ...]]


def whole_page(rows: Sequence[Row], room: QSize) -> tuple[Stack, ...]:
    """Return a page on which rows have all of the room."""
    return (Stack(tuple(rows), QRect(0, 0, room.width(), room.height())),)


class Sharing:
    """Knows how much room rows and titles need in one look."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def pages(self, buttons: _Buttons, room: QSize) -> list[tuple[Stack, ...]]:
        """Return what stands on each page; a group that does not fit goes on on the next one."""
        beside = self._beside(buttons, room)
        if beside:
            return [beside]
        pages: list[list[Row]] = [[]]
        for row in self._all_rows(buttons, room):
            begins = row.group.turned and not any(one.group is row.group for one in pages[-1])
            if pages[-1] and (begins or self.height([*pages[-1], row], room) > room.height()):
                pages.append([])
            pages[-1].append(row)
        return [whole_page(rows, room) for rows in pages]

    def _beside(self, buttons: _Buttons, room: QSize) -> tuple[Stack, ...] | None:
        """Return both halves, if all groups are meant to stand in one and have room there."""
        half = QSize((room.width() - 3 * self._look.sizes.gap) // 2, room.height())
        halves = []
        for side in (1, 2):
            own = {group.halved(): made for group, made in buttons.items() if group.side == side}
            rows = tuple(self._all_rows(own, half))
            left = 0 if side == 1 else room.width() - half.width()
            halves.append(Stack(rows, QRect(left, 0, half.width(), room.height()), filled=True))
        fits = all(stack.rows and self.height(stack.rows, half) <= room.height() for stack in halves)
        return tuple(halves) if fits and all(group.side for group in buttons) else None

    def heights(self, stack: Stack) -> tuple[list[int], int]:
        """Return the height of each row of a stack, and the gap between its groups, px.

        Rows have their share of the wished height; some of the rest makes all of it airier.
        """
        rows, gap = stack.rows, self._look.sizes.gap
        spare = stack.box.height() - self.height(rows, stack.box.size())
        wanted = sum(row.wish - row.least for row in rows)
        share = min(1.0, spare / wanted) if wanted else 1.0
        rest, wishes = max(0.0, spare - wanted * share), sum(row.wish for row in rows)
        sizes = [row.least + (row.wish - row.least) * share for row in rows]
        if stack.filled:
            more = rest / wishes
            return [int(size + more * row.wish) for size, row in zip(sizes, rows, strict=True)], 0
        more = min(_AIRIER, 1 + rest * 0.7 / max(1, wishes))
        groups = max(1, len({row.group for row in rows}))
        return [int(size * more) for size in sizes], round(min(rest * 0.3 / groups, 6 * gap))

    def _all_rows(self, buttons: _Buttons, room: QSize) -> list[Row]:
        return [row for group, own in buttons.items() for row in self._rows(group, own, room)]

    def height(self, rows: Sequence[Row], room: QSize) -> int:
        """Return the least height of rows with the titles above them."""
        gap, total, group = self._look.sizes.gap, 0, None
        for row in rows:
            total += row.least + gap
            if row.group is not group:
                total += self.title_height(row.group, room)
                group = row.group
        return total - gap

    def title_height(self, group: Group, room: QSize) -> int:
        """Return the height of a group's title with the space below it; 0 for none, or no room for it."""
        if not group.title:
            return 0
        px = self._look.sizes.chrome
        words = words_size(group.title, self._look, px, room.width(), bold=True).height()
        high = round(words + 0.6 * px)
        return high if high <= _TITLE_SHARE * room.height() else 0

    def _rows(self, group: Group, buttons: tuple[TouchButton, ...], room: QSize) -> list[Row]:
        columns = self._columns(group, buttons, room)
        width = self._width(room, columns)
        rows = []
        for start in range(0, len(buttons), columns):
            row = buttons[start : start + columns]
            least = min(self._least(row, width), room.height() - self.title_height(group, room))
            rows.append(Row(group, row, columns, least, max(least, self._look.sizes.mm(group.high))))
        return rows

    def _columns(self, group: Group, buttons: tuple[TouchButton, ...], room: QSize) -> int:
        """Return as many columns as the longest word allows; fewer where a row would be too high."""
        gap = self._look.sizes.gap
        widest = max(button.narrowest() for button in buttons)
        columns = max(1, min(group.columns, (room.width() + gap) // (widest + gap)))
        high = room.height() - self.title_height(group, room)
        while columns > 1 and not self._stand(buttons, self._width(room, columns), high):
            columns -= 1
        return columns

    def _stand(self, buttons: tuple[TouchButton, ...], width: int, high: int) -> bool:
        return self._least(buttons, width) <= high and all(button.stands_in(width) for button in buttons)

    def _width(self, room: QSize, columns: int) -> int:
        gap = self._look.sizes.gap
        return (room.width() + gap) // columns - gap

    def _least(self, buttons: tuple[TouchButton, ...], width: int) -> int:
        return max(button.height_for(width) for button in buttons)
