"""The reading ruler and the mask: one line of the page stands out from the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Range
from kiosk.content.place import Place
from kiosk.theme.look import Look
from kiosk.ui.block_view import BlockView
from kiosk.ui.shapes import FOCUS_MM

#: Thickness of a rule: at least this many mm, and this many em of the text (C-07: lines of 0.5 mm).
_RULE_MM, _RULE_EM = 0.8, 0.06

#: How much of the page's colour lies over the lines that the mask covers.
_VEIL = 0.92


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its first character, and its edges in px of the page."""

    place: Place
    top: int
    bottom: int


class LineGuide(QWidget):
    """Lies over a page and lets touches through. Where it stands is told by the visit's place."""

    def __init__(self, look: Look, page: QWidget, *, mask: bool) -> None:
        super().__init__(page)
        self._page = page
        self._look = look
        self._mask = mask
        self._views: tuple[BlockView, ...] = ()
        self._clear: tuple[QRect, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._first, self._last = 0, 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def line(self) -> Place | None:
        """Where the line begins on which the guide stands; None on a page without lines."""
        return self._lines[self._first].place if self._lines else None

    @property
    def band(self) -> QRect:
        """What stands out, px of the page; empty on a page without lines."""
        if not self._lines:
            return QRect()
        top, bottom = self._lines[self._first].top, self._lines[self._last].bottom
        return QRect(0, top, self.width(), bottom - top)

    def take_page(self, views: Sequence[BlockView], pictures: Sequence[QWidget]) -> None:
        """Stand on the first line of another page; pictures stay uncovered."""
        self._views = tuple(views)
        self._clear = tuple(picture.geometry() for picture in pictures)
        self._lines = tuple(line for view in views for line in _lines_of(view))
        self._first = self._last = 0
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()
        self.update()

    def stand(self, place: Place) -> None:
        """Stand on the line that holds a place of this page."""
        self.cover(place.block_id, Range(place.offset, place.offset + 1))

    def cover(self, block_id: str, part: Range) -> None:
        """Stand on all lines of this page that a part of a block touches; stay where there are none."""
        touched = [index for index, line in enumerate(self._lines) if self._touches(index, block_id, part)]
        if touched and (touched[0], touched[-1]) != (self._first, self._last):
            self._first, self._last = touched[0], touched[-1]
            self.update()

    def step(self, step: int) -> Place | None:
        """Go to the next (1) or previous (-1) line; None, and no step, past the page's ends."""
        index = self._last + 1 if step > 0 else self._first - 1
        if not 0 <= index < len(self._lines):
            return None
        self._first = self._last = index
        self.update()
        return self.line

    def to_end(self) -> Place | None:
        """Stand on the last line."""
        self._first = self._last = max(0, len(self._lines) - 1)
        self.update()
        return self.line

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil around the line, if this is a mask, and a rule above and below it."""
        if not self._lines:
            return
        painter = QPainter(self)
        band = self.band
        if self._mask:
            veil = QColor(self._look.palette.page)
            veil.setAlphaF(_VEIL)
            painter.setClipRegion(QRegion(self.rect()) - self._uncovered())
            painter.fillRect(self.rect(), veil)
            painter.setClipping(False)
        for box in self._rules(band):
            painter.fillRect(box, QColor(self._look.palette.heading))

    def _rules(self, band: QRect) -> tuple[QRect, QRect]:
        """Return both rules, each in the middle between two lines."""
        sizes = self._look.sizes
        thick = max(sizes.mm(_RULE_MM), round(_RULE_EM * sizes.body))
        above = max(0, band.top() - thick // 2)
        below = min(self.height() - thick, band.bottom() + 1 - thick // 2)
        return QRect(0, above, self.width(), thick), QRect(0, below, self.width(), thick)

    def _uncovered(self) -> QRegion:
        """Return the line, the pictures, and the rings of a block that has the focus."""
        region = QRegion(self.band)
        for box in self._clear:
            region |= QRegion(box)
        ring = 2 * self._look.sizes.mm(FOCUS_MM)
        for view in self._views:
            if view.hasFocus():
                box = view.geometry()
                region |= QRegion(box) - QRegion(box.adjusted(ring, ring, -ring, -ring))
        return region

    def _touches(self, index: int, block_id: str, part: Range) -> bool:
        """Return whether a part of a block stands on a line, or goes over it."""
        line = self._lines[index]
        if line.place.block_id != block_id or part.end <= line.place.offset:
            return False
        after = self._lines[index + 1].place if index + 1 < len(self._lines) else None
        return after is None or after.block_id != block_id or part.start < after.offset


def _lines_of(view: BlockView) -> list[Line]:
    edges = view.line_edges
    places = [Place(view.block.id, offset) for offset in view.line_starts]
    return [
        Line(place, view.y() + round(top), view.y() + round(bottom))
        for place, top, bottom in zip(places, edges, edges[1:], strict=False)
    ]
