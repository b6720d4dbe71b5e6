"""The rows of a card: picture, English for staff in large bold letters, the visitor's own words below."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from kiosk.i18n.languages import ENGLISH
from kiosk.theme.look import Look
from kiosk.ui.easy_picture import EasyPicture
from kiosk.ui.fitting import words_size
from kiosk.ui.need_words import NeedWords
from kiosk.ui.words import Words

#: Capital height of the English words, degrees at the visitor's distance: 0.8 degrees over a counter at 1 m.
_COUNTER_DEGREES_SHARE = 1.35


@dataclass(frozen=True, slots=True)
class CardRow:
    """One need with the heights of its lines, px; ``own`` 0 where English is the visitor's language."""

    words: NeedWords
    english: int
    own: int

    def height(self, side: int) -> int:
        """Return the height beside a picture of this side, px."""
        return max(side, self.english + self.own)


class CardRows:
    """Knows how large everything on a card is in one look."""

    def __init__(self, look: Look, width: int) -> None:
        self._look = look
        self._staff = replace(look, language=ENGLISH)
        self.px = round(look.sizes.floor * _COUNTER_DEGREES_SHARE)
        self.side = round(2.2 * self.px)
        self.gap = round(0.6 * self.px)
        self._width = width - self.side - self.gap

    def pages(self, words: Sequence[NeedWords], room: int) -> tuple[tuple[CardRow, ...], ...]:
        """Return the rows of each page of this height, px."""
        pages: list[list[CardRow]] = [[]]
        used = 0
        for row in map(self._row, words):
            high = row.height(self.side) + self.gap
            if pages[-1] and used + high > room:
                pages.append([])
                used = 0
            pages[-1].append(row)
            used += high
        return tuple(tuple(page) for page in pages)

    def height(self, rows: Sequence[CardRow]) -> int:
        """Return the height of rows, px."""
        return sum(row.height(self.side) + self.gap for row in rows)

    def put(self, rows: Sequence[CardRow], box: QRect, parent: QWidget) -> list[QWidget]:
        """Return the widgets of rows from the top of a box: left to right, for staff."""
        made: list[QWidget] = []
        top = box.top()
        for row in rows:
            made += self._put_row(row, QRect(box.left(), top, box.width(), row.height(self.side)), parent)
            top += row.height(self.side) + self.gap
        return made

    def _row(self, words: NeedWords) -> CardRow:
        english = self._high(words.english, self._staff, self._px(words), bold=words.loud)
        if words.own == words.english:
            return CardRow(words, english, 0)
        return CardRow(words, english, self._high(words.own, self._look, self._look.sizes.floor, bold=False))

    def _px(self, words: NeedWords) -> int:
        return self.px if words.loud else self._look.sizes.floor

    def _high(self, text: str, look: Look, px: int, *, bold: bool) -> int:
        return math.ceil(words_size(text, look, px, self._width, bold=bold).height()) + 4

    def _put_row(self, row: CardRow, box: QRect, parent: QWidget) -> list[QWidget]:
        picture = EasyPicture(row.words.icon, None, self._staff, parent)
        picture.setGeometry(box.left(), box.center().y() - self.side // 2, self.side, self.side)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        english = Words(row.words.english, self._staff, left, bold=row.words.loud, wish=self._px(row.words))
        start = box.left() + self.side + self.gap
        top = box.top() + (box.height() - row.english - row.own) // 2
        english.setGeometry(start, top, self._width, row.english)
        made: list[QWidget] = [picture, english]
        if row.own:
            own = Words(row.words.own, self._look, left, wish=self._look.sizes.floor)
            own.setGeometry(start, top + row.english, self._width, row.own)
            made.append(own)
        for widget in made:
            widget.setParent(parent)
            widget.show()
        return made
