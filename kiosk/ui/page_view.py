"""A page of the leaflet: its fragments as widgets, its touches as wishes."""

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Leaflet, Range
from kiosk.paging.page import Page
from kiosk.paging.style import PageStyle
from kiosk.theme.look import Look
from kiosk.ui.block_view import BlockView, pad_of
from kiosk.ui.drawing import Drawing

#: A one-finger swipe: at least this far (mm), within this time (ms), this much flatter than high.
SWIPE_MM, SWIPE_MS, FLATNESS = 15.0, 500, 1.7


class PageView(QWidget):
    """Shows one page.

    Signals:
        swiped(int): a swipe towards the next (1) or the previous (-1) page
        touched(Place): a touch on the text
        pictureTouched(str): a touch on the drawing of this name
    """

    swiped = Signal(int)
    touched = Signal(object)
    pictureTouched = Signal(str)

    def __init__(self, look: Look, leaflet: Leaflet, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._leaflet = leaflet
        self._style = style
        self._views: list[BlockView] = []
        self._drawings: list[Drawing] = []
        self._pressed = QPoint()
        self._since = QElapsedTimer()

    @property
    def views(self) -> tuple[BlockView, ...]:
        """The fragments from top to bottom."""
        return tuple(self._views)

    def place(self, box: QRect) -> None:
        """Take the room of a page, and beside it what the marks of the text reach beyond the column."""
        pad = pad_of(self._style)
        self.setGeometry(box.adjusted(-pad, 0, pad, 0))

    def show_page(self, page: Page) -> None:
        """Replace what is shown."""
        for old in (*self._views, *self._drawings):
            old.hide()
            old.deleteLater()
        self._views, self._drawings = [], []
        for fragment in page.fragments:
            if fragment.picture:
                self._add_drawing(fragment.block.figure or "", fragment.top, fragment.picture)
            if len(fragment.part):
                self._add_text(BlockView(fragment, self._style, self._look, self))

    def mark(self, block_id: str, sentence: Range | None, word: Range | None) -> None:
        """Mark what is spoken on this page; no block means no mark."""
        for view in self._views:
            mine = view.block.id == block_id
            view.mark(sentence if mine else None, word if mine else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a touch began."""
        self._pressed = event.position().toPoint()
        self._since.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a swipe from a touch."""
        moved = event.position().toPoint() - self._pressed
        far = SWIPE_MM * self._look.sizes.panel.px_per_mm
        if abs(moved.x()) >= far:
            if self._since.elapsed() <= SWIPE_MS and abs(moved.x()) > FLATNESS * abs(moved.y()):
                forward = (moved.x() < 0) != self._look.language.rtl
                self.swiped.emit(1 if forward else -1)
        elif moved.manhattanLength() < far / 2:
            self._touch(event.position())

    def _touch(self, point: QPointF) -> None:
        for drawing in self._drawings:
            if drawing.geometry().contains(point.toPoint()):
                self.pictureTouched.emit(drawing.figure.name)
        for view in self._views:
            if view.geometry().contains(point.toPoint()):
                self.touched.emit(view.place_at(point - QPointF(view.pos())))

    def _add_text(self, view: BlockView) -> None:
        fragment = view.fragment
        left = (self.width() - self._style.column) // 2 - view.pad
        view.move(left, round(fragment.top + fragment.picture))
        view.show()
        self._views.append(view)

    def _add_drawing(self, name: str, top: float, height: float) -> None:
        drawing = Drawing(self._leaflet.figure(name), self._look, self)
        drawing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        drawing.setGeometry(QRect(0, round(top), self.width(), round(height * 0.97)))
        drawing.show()
        self._drawings.append(drawing)
