"""A page of Easy Read: pictures at the left, words at the right."""

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from kiosk.content.easy_read import EasyRead
from kiosk.content.model import Range
from kiosk.content.place import Place
from kiosk.paging.page import Fragment
from kiosk.paging.style import PageStyle
from kiosk.ui.block_view import BlockView
from kiosk.ui.easy_pages import EasyPage, EasyStyle, Row
from kiosk.ui.easy_picture import EasyPicture
from kiosk.ui.page_view import PageView
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import Guide


class EasyView(PageView):
    """Shows one page; a touch on a picture means its line."""

    def __init__(self, easy: EasyRead, scene: Scene, style: EasyStyle, parent: QWidget) -> None:
        no_ruler = replace(scene.preferences, guide=Guide.OFF)  # each line stands apart here anyway
        super().__init__(replace(scene, preferences=no_ruler), style.whole, parent)
        self._leaflet = easy.edition
        self._easy = easy
        self._easy_style = style
        self._pictures: list[tuple[EasyPicture, BlockView]] = []

    def show_lines(self, page: EasyPage) -> None:
        """Replace what is shown."""
        for old in (*self._views, *(picture for picture, _ in self._pictures)):
            old.hide()
            old.deleteLater()
        self._views, self._pictures = [], []
        top = 0.0
        if page.heading:
            view = self._words(Fragment(page.heading, Range(0, len(page.heading.text)), 0, 0), 0, top)
            top += view.height() + self._easy_style.gap
        for row in page.rows:
            self._add_row(row, top)
            top += row.height + self._easy_style.gap

    def _add_row(self, row: Row, top: float) -> None:
        side, gap = self._easy_style.side, self._easy_style.gap
        view = self._words(Fragment(row.line.block, row.part, 0, 0), side + gap, top)
        view.move(view.x(), round(top + max(0.0, (row.height - view.height()) / 2)))
        picture = EasyPicture(row.line.picture, self._easy.picture(row.line.picture), self._look, self)
        picture.setGeometry(view.pad, round(top + max(0.0, (row.height - side) / 2)), side, side)
        picture.show()
        self._pictures.append((picture, view))

    def _words(self, fragment: Fragment, left: int, top: float) -> BlockView:
        style: PageStyle = self._easy_style.words if left else self._easy_style.whole
        view = BlockView(fragment, style, self._look, self)
        view.move(left, round(top))
        view.show()
        self._views.append(view)
        return view

    def _touch(self, point: QPointF) -> None:
        for picture, view in self._pictures:
            if picture.geometry().contains(point.toPoint()):
                self.touched.emit(Place(view.block.id, view.start.offset))
                return
        super()._touch(point)
