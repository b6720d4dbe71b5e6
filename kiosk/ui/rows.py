"""Shares groups of buttons out to rows and pages; pure arithmetic, px."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize

from kiosk.theme.look import Look
from kiosk.ui.face import Face
from kiosk.ui.fitting import words_size
from kiosk.ui.touch_button import TouchButton

#: A title that would take more than this share of the height gives way to its buttons.
_TITLE_SHARE = 0.33


@dataclass(frozen=True, slots=True)
class Group:
    """Buttons under one title. ``columns`` at most; ``high`` is the wished row height, mm.

    ``turned``: it begins another page even if there were room for it. ``spare`` names a button that the
    screen can show elsewhere: where the group would need another page, the others stand closer, words and
    detail on a line each or the words alone, if that brings them onto one.
    """

    title: str
    faces: tuple[Face, ...]
    columns: int = 2
    high: float = 26.0
    turned: bool = False
    spare: str = ""


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


class Sharing:
    """Knows how much room rows and titles need in one look."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def pages(self, buttons: Mapping[Group, tuple[TouchButton, ...]], room: QSize) -> list[list[Row]]:
        """Return the rows of each page; a group that does not fit goes on on the next one."""
        pages: list[list[Row]] = [[]]
        rows = [row for group, own in buttons.items() for row in self._rows(group, own, room)]
        for row in rows:
            begins = row.group.turned and not any(one.group is row.group for one in pages[-1])
            if pages[-1] and (begins or self.height([*pages[-1], row], room) > room.height()):
                pages.append([])
            pages[-1].append(row)
        return pages

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
