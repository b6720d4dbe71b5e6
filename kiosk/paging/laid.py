"""One piece of a block, laid out: line boxes, cut points, rectangles of ranges, hit-testing.

Lines have a fixed pitch: a natural line height would jump with the fallback font of a single
character.
"""

from bisect import bisect_left
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine

from kiosk.content.model import Block, DataKind, DataRange, Range
from kiosk.i18n.display import Display
from kiosk.paging.style import PageStyle
from kiosk.paging.words import fitting


class LaidBlock:
    """A range of a block's text set into a column. Offsets are code points of the block's text."""

    def __init__(self, block: Block, part: Range, style: PageStyle) -> None:
        self.block = block
        self.part = part
        self.rtl = style.language.rtl
        self.indent = style.indent(block.kind)
        self.pitch = style.pitch(block.kind)
        self.width = float(style.column)
        data = _shifted(block.data, part)
        self.display = Display(_unbroken(block.text[part.start : part.end], data), data, rtl=self.rtl)
        self._layout = self._set(style)

    @property
    def height(self) -> float:
        """Height of all lines, px."""
        return self._layout.lineCount() * self.pitch

    @property
    def font(self) -> QFont:
        """The font of the text that is not bold."""
        return self._layout.font()

    @property
    def lines(self) -> list[QTextLine]:
        """The lines from top to bottom."""
        return [self._layout.lineAt(index) for index in range(self._layout.lineCount())]

    @cached_property
    def line_ends(self) -> list[int]:
        """Where each line ends, as offsets in the block's text."""
        return [self._offset(line.textStart() + line.textLength()) for line in self.lines]

    def bottom_of(self, offset: int) -> float:
        """Return the lower edge of the line that holds the character before this offset, px."""
        return (bisect_left(self.line_ends, offset) + 1) * self.pitch

    def rects(self, wanted: Range) -> list[QRectF]:
        """Return one rectangle for each line that the range touches, full pitch high.

        The union of glyph runs, not cursor positions: those are wrong for a Latin word inside
        Arabic.
        """
        start, end = max(wanted.start, self.part.start), min(wanted.end, self.part.end)
        if start >= end:
            return []
        first, length = self.display.utf16(Range(start - self.part.start, end - self.part.start))
        found = [self._rect_on(line, first, first + length) for line in self.lines]
        return [rect for rect in found if rect is not None]

    def offset_at(self, point: QPointF) -> int:
        """Return the offset of the character nearest to a point of this block."""
        index = max(0, min(int(point.y() / self.pitch), self._layout.lineCount() - 1))
        line = self._layout.lineAt(index)
        cursor = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return self._offset(cursor)

    def _offset(self, utf16: int) -> int:
        return self.part.start + self.display.from_shown(utf16)

    def _rect_on(self, line: QTextLine, start: int, end: int) -> QRectF | None:
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            return None
        box = QRectF()
        for run in line.glyphRuns(first, last - first):
            box = box.united(run.boundingRect())
        if box.isEmpty():
            return None
        return QRectF(box.left(), line.lineNumber() * self.pitch, box.width(), self.pitch)

    def _set(self, style: PageStyle) -> QTextLayout:
        font = fitting(style.font(self.block.kind), self.block.text, self.width - self.indent)
        layout = QTextLayout(self.display.shown, font)
        layout.setTextOption(style.option)
        layout.setCacheEnabled(True)
        if self.block.bold:
            layout.setFormats(self._bold_formats())
        self._break_lines(layout)
        return layout

    def _break_lines(self, layout: QTextLayout) -> None:
        layout.beginLayout()
        left, width, top = 0.0 if self.rtl else self.indent, self.width - self.indent, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(left, top + (self.pitch - line.height()) / 2))
            top += self.pitch
        layout.endLayout()

    def _bold_formats(self) -> list[QTextLayout.FormatRange]:
        formats = []
        for bold in self.block.bold:
            inside = Range(max(bold.start, self.part.start), min(bold.end, self.part.end))
            if inside.start < inside.end:
                formats.append(self._bold_format(inside))
        return formats

    def _bold_format(self, inside: Range) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        shifted = Range(inside.start - self.part.start, inside.end - self.part.start)
        made.start, made.length = self.display.utf16(shifted)
        weight = QTextCharFormat()
        weight.setFontWeight(QFont.Weight.Bold)
        made.format = weight
        return made


def _unbroken(text: str, data: tuple[DataRange, ...]) -> str:
    """Return the text with line separators, and no break inside a telephone number; same length.

    A line break at the very end is a blank: it would make one more, empty line.
    """
    last = len(text.rstrip("\n"))
    unbroken = text[:last].replace("\n", "\u2028") + " " * (len(text) - last)
    for found in data:
        if found.kind is DataKind.PHONE:
            start, end = found.range.start, found.range.end
            unbroken = unbroken[:start] + unbroken[start:end].replace(" ", "\u00a0") + unbroken[end:]
    return unbroken


def _shifted(data: tuple[DataRange, ...], part: Range) -> tuple[DataRange, ...]:
    """Return the data ranges inside a part, counted from its start."""
    inside = []
    for found in data:
        start, end = max(found.range.start, part.start), min(found.range.end, part.end)
        if start < end:
            inside.append(replace(found, range=Range(start - part.start, end - part.start)))
    return tuple(inside)
