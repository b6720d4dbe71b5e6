"""A page of the leaflet: its fragments as widgets, its touches as wishes."""

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.place import Place
from kiosk.paging.page import Page
from kiosk.paging.style import PageStyle
from kiosk.speech.track import Mark
from kiosk.ui.block_view import BlockView, pad_of
from kiosk.ui.drawing import Drawing
from kiosk.ui.line_guide import LineGuide
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import Following, Guide

#: A one-finger swipe: at least this far (mm), within this time (ms), this much flatter than high.
SWIPE_MM, SWIPE_MS, FLATNESS = 15.0, 500, 1.7


class PageView(QWidget):
    """Shows one page, with what the visitor wants to be marked while it is read aloud.

    Signals:
        swiped(int): a swipe towards the next (1) or the previous (-1) page
        touched(Place): a touch on the text
        pictureTouched(str): a touch on the drawing of this name
    """

    swiped = Signal(int)
    touched = Signal(object)
    pictureTouched = Signal(str)

    def __init__(self, scene: Scene, style: PageStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = scene.look
        self._leaflet = scene.leaflet
        self._following = scene.preferences.following
        guide = scene.preferences.guide
        self.guide = None if guide is Guide.OFF else LineGuide(scene.look, self, mask=guide is Guide.MASK)
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
        if self.guide:
            self.guide.take_page(self._views, self._drawings)

    def mark(self, mark: Mark | None) -> None:
        """Mark what is spoken on this page, as far as the visitor wants it, and have the guide go along."""
        for view in self._views:
            mine = mark if mark and view.block.id == mark.block_id else None
            sentence = mine.sentence if mine and self._following is not Following.OFF else None
            word = mine.word if mine and self._following is Following.WORD else None
            view.mark(sentence, word, ruled=self._following is Following.SENTENCE)
        if mark and self.guide:
            self.guide.cover(mark.block_id or "", mark.word or mark.sentence)

    def stand(self, place: Place) -> None:
        """Have the guide, if there is one, stand on the line that holds a place."""
        if self.guide:
            self.guide.stand(place)

    def step_line(self, step: int) -> Place | None:
        """Have the guide go to the next (1) or previous (-1) line; None where it cannot."""
        return self.guide.step(step) if self.guide else None

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
