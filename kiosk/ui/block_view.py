"""One fragment of the leaflet on the page; this is where the follow-along marks are painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Block, BlockKind, Range
from kiosk.content.place import Place
from kiosk.paging.laid import LaidBlock
from kiosk.paging.page import Fragment
from kiosk.paging.style import PageStyle
from kiosk.theme.colours import Palette
from kiosk.theme.look import Look
from kiosk.ui.shapes import FOCUS_MM, focus_ring

#: The line below a marked sentence, mm.
RULE_MM = 0.8

_NOWHERE = Range(0, 0)
_HEADS = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.SUBHEADING})
_LISTED = frozenset({BlockKind.BULLET, BlockKind.LINK, BlockKind.CONTACT})


def pad_of(style: PageStyle) -> int:
    """Return how far marks and focus reach beyond the column at either side, px."""
    return max(round(0.2 * style.em), 2 * style.sizes.mm(FOCUS_MM))


class BlockView(QWidget):
    """Paints a fragment's lines, with the sentence and the word that are being spoken marked.

    The accessible name is the fragment's text.
    """

    def __init__(self, fragment: Fragment, style: PageStyle, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.fragment = fragment
        self._look = look
        self._laid = LaidBlock(fragment.block, fragment.part, style)
        self._sentence = _NOWHERE
        self._word = _NOWHERE
        self._ruled = False
        self.pad = pad_of(style)
        self._reach = round(0.2 * style.em)
        self._leading = style.sizes.leading
        self.setFixedSize(round(self._laid.width) + 2 * self.pad, round(self._laid.height) + 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName(f"block.{fragment.block.id}")
        self.setAccessibleName(fragment.block.text[fragment.part.start : fragment.part.end].strip())

    @property
    def block(self) -> Block:
        """The block that this fragment is a part of."""
        return self.fragment.block

    @property
    def start(self) -> Place:
        """Where this fragment begins."""
        return Place(self.block.id, self.fragment.part.start)

    @property
    def line_starts(self) -> tuple[int, ...]:
        """Where each line begins, as offsets in the block's text."""
        return (self.fragment.part.start, *self._laid.line_ends[:-1])

    @property
    def line_edges(self) -> tuple[float, ...]:
        """The upper edge of each line and the lower edge of the last, px of this widget."""
        return tuple(index * self._laid.pitch for index in range(len(self._laid.line_ends) + 1))

    def mark(self, sentence: Range | None, word: Range | None, *, ruled: bool = False) -> None:
        """Mark what is spoken (offsets in the block's text), and repaint only what changes.

        ``ruled``: the sentence stands on a line, since its tint alone is too weak a mark (C-08).
        """
        self._ruled = ruled
        sentence_before, word_before = self._sentence_region(), self._word_region()
        self._sentence = self._trimmed(sentence or _NOWHERE)
        self._word = word or _NOWHERE
        changed = (sentence_before ^ self._sentence_region()) | (word_before ^ self._word_region())
        if not changed.isEmpty():
            self.update(changed)

    def place_at(self, point: QPointF) -> Place:
        """Return the place under a point of this widget."""
        return Place(self.block.id, self._laid.offset_at(point - QPointF(self.pad, 0)))

    def word_rects(self, wanted: Range) -> list[QRectF]:
        """Return where a range is drawn, in px of this widget."""
        return [rect.translated(self.pad, 0) for rect in self._laid.rects(wanted)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks, bullet and the lines that meet the event."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._ink))
        dirty = QRectF(event.rect())
        self._paint_marks(painter)
        if self.block.kind in _LISTED and self.fragment.begins_block:
            self._paint_bullet(painter)
        for line in self._laid.lines:
            top = line.lineNumber() * self._laid.pitch
            if dirty.bottom() >= top and dirty.top() <= top + self._laid.pitch:
                line.draw(painter, QPointF(self.pad, 0))
        self._paint_word_again(painter)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), self._look)

    @property
    def _ink(self) -> str:
        return self._palette.heading if self.block.kind in _HEADS else self._palette.text

    @property
    def _palette(self) -> Palette:
        return self._look.palette

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.sentence))
        for rect in self.word_rects(self._sentence):
            box = rect.adjusted(-self._reach, 0, self._reach, 0.5)
            painter.drawRect(box)
            if self._ruled:
                rule = self._look.sizes.mm(RULE_MM)
                top = int(box.bottom()) - rule
                painter.fillRect(QRectF(box.left(), top, box.width(), rule), QColor(self._palette.text))
        for rect in self._word_boxes():
            painter.setBrush(QColor(self._palette.word))
            painter.drawRoundedRect(rect, 5, 5)
            painter.setBrush(QColor(self._palette.text))
            painter.drawRect(QRectF(rect.left(), rect.bottom() - 4, rect.width(), 4))
        painter.setPen(QColor(self._ink))

    def _paint_word_again(self, painter: QPainter) -> None:
        """Paint the marked word in its own ink: a light ink on the yellow box would be 1.3:1."""
        if self._palette.word_ink == self._ink:
            return
        painter.setPen(QColor(self._palette.word_ink))
        for rect in self._word_boxes():
            painter.setClipRect(rect.adjusted(0, 0, 0, -4))
            line = self._laid.lines[int(rect.center().y() / self._laid.pitch)]
            line.draw(painter, QPointF(self.pad, 0))
        painter.setClipping(False)

    def _word_boxes(self) -> list[QRectF]:
        inset = self._laid.pitch * (0.5 - 0.42 / self._leading)
        edge = self._reach * 0.4
        return [rect.adjusted(-edge, inset, edge, -inset) for rect in self.word_rects(self._word)]

    def _paint_bullet(self, painter: QPainter) -> None:
        """Paint the dot at the beginning of an item, at the right in right-to-left languages."""
        size = 0.28 * self._laid.indent
        middle = self._laid.pitch / 2
        x = 0.35 * self._laid.indent
        if self._laid.rtl:
            x = self._laid.width - x
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.heading))
        painter.drawEllipse(QPointF(self.pad + x, middle), size / 2 + 1, size / 2 + 1)
        painter.setPen(QColor(self._ink))

    def _trimmed(self, sentence: Range) -> Range:
        text = self.block.text[sentence.start : sentence.end]
        return Range(sentence.start, sentence.start + len(text.rstrip()))

    def _sentence_region(self) -> QRegion:
        region = QRegion()
        for rect in self.word_rects(self._sentence):
            region |= QRegion(rect.adjusted(-self._reach, 0, self._reach, 1).toAlignedRect())
        return region

    def _word_region(self) -> QRegion:
        region = QRegion()
        for rect in self._word_boxes():
            region |= QRegion(rect.adjusted(-1, -1, 1, 1).toAlignedRect())
        return region
