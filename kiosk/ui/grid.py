"""Groups of buttons in rows, on as many pages as they need. Nothing scrolls."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget

from kiosk.theme.look import Look, direction_of
from kiosk.ui.face import Face
from kiosk.ui.fitting import words_size
from kiosk.ui.touch_button import TouchButton, match_words
from kiosk.ui.words import Words

#: Rows grow to at most this many times their wished height where the page would be half empty.
_AIRIER = 1.5


@dataclass(frozen=True, slots=True)
class Group:
    """Buttons under one title. ``columns`` at most; ``high`` is the wished row height, mm."""

    title: str
    faces: tuple[Face, ...]
    columns: int = 2
    high: float = 26.0


@dataclass(frozen=True, slots=True)
class _Row:
    """Buttons side by side, with the least and the wished height of the row in px."""

    group: Group
    buttons: tuple[TouchButton, ...]
    columns: int
    least: int
    wish: int


class Grid(QWidget):
    """Arranges groups of buttons; a group that does not fit goes on on the next page.

    Signals:
        chosen(str): the button of this name was activated
        pageChanged(int): another page of buttons is shown
    """

    chosen = Signal(str)
    pageChanged = Signal(int)

    def __init__(self, groups: Sequence[Group], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._titles: list[Words] = []
        self._pages: list[list[_Row]] = [[]]
        self._page = 0
        self.set_groups(groups)

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages of buttons there are."""
        return len(self._pages)

    @property
    def buttons(self) -> tuple[TouchButton, ...]:
        """All buttons, of all pages."""
        return tuple(button for buttons in self._buttons.values() for button in buttons)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Set what is arranged; once, before it is shown."""
        self._groups = tuple(groups)
        self._buttons = {group: tuple(self._button(face) for face in group.faces) for group in groups}

    def show_page(self, page: int) -> None:
        """Show another page of buttons."""
        self._page = max(0, min(page, self.page_count - 1))
        self._arrange()
        self.pageChanged.emit(self._page)

    def reveal(self, name: str) -> None:
        """Show the page with the button of this name, and give it the focus."""
        for page, rows in enumerate(self._pages):
            for button in (button for row in rows for button in row.buttons):
                if button.face.name == name:
                    self.show_page(page)
                    button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the rows out to pages anew."""
        self._share_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Do it once more: Qt drops a resize that comes while a widget is about to be shown."""
        self._share_out()

    def _share_out(self) -> None:
        rows = [row for group in self._groups for row in self._rows(group)]
        self._pages = self._paged(rows)
        self.show_page(self._page)

    def _button(self, face: Face) -> TouchButton:
        button = TouchButton(face, self._look, self)
        button.clicked.connect(lambda: self.chosen.emit(button.face.name))
        return button

    def _rows(self, group: Group) -> list[_Row]:
        gap, buttons = self._look.sizes.gap, self._buttons[group]
        widest = max(button.narrowest() for button in buttons)
        columns = max(
            1, min(group.columns, (self.width() + gap) // (max(widest, self._look.sizes.target) + gap))
        )
        width = (self.width() + gap) // columns - gap
        rows = []
        for start in range(0, len(buttons), columns):
            row = buttons[start : start + columns]
            least = max(button.height_for(width) for button in row)
            rows.append(_Row(group, row, columns, least, max(least, self._look.sizes.mm(group.high))))
        return rows

    def _paged(self, rows: list[_Row]) -> list[list[_Row]]:
        pages: list[list[_Row]] = [[]]
        for row in rows:
            if pages[-1] and self._height([*pages[-1], row]) > self.height():
                pages.append([])
            pages[-1].append(row)
        return pages

    def _height(self, rows: list[_Row]) -> int:
        """Least height of rows with the titles above them, px."""
        gap, total, group = self._look.sizes.gap, 0, None
        for row in rows:
            total += row.least + gap
            if row.group is not group:
                total += self._title_height(row.group)
                group = row.group
        return total - gap

    def _title_height(self, group: Group) -> int:
        if not group.title:
            return 0
        px = self._look.sizes.chrome
        words = words_size(group.title, self._look, px, self.width(), bold=True)
        return round(words.height() + 0.6 * px)

    def _arrange(self) -> None:
        shown = self._pages[self._page]
        visible = {id(button) for row in shown for button in row.buttons}
        for button in self.buttons:
            button.setVisible(id(button) in visible)
        for title in self._titles:
            title.deleteLater()
        self._titles = []
        spare = self.height() - self._height(shown)
        wanted = sum(row.wish - row.least for row in shown)
        share = min(1.0, spare / wanted) if wanted else 1.0
        rest = spare - wanted * share
        self._stack(shown, share, max(0.0, rest))

    def _stack(self, rows: list[_Row], share: float, rest: float) -> None:
        """Place rows at their share of the wished height; some of the rest makes all of it airier."""
        top, gap, group = 0, self._look.sizes.gap, None
        more = min(_AIRIER, 1 + rest * 0.7 / max(1, sum(row.wish for row in rows)))
        between = round(min(rest * 0.3 / max(1, len({row.group for row in rows})), 6 * gap))
        for row in rows:
            if row.group is not group:
                top = self._put_title(row.group, top + (between if group else 0))
                group = row.group
            height = int((row.least + (row.wish - row.least) * share) * more)
            width = (self.width() + gap) // row.columns - gap
            for column, button in enumerate(row.buttons):
                self._put(button, QRect(column * (width + gap), top, width, height))
            top += height + gap
        for group in {row.group for row in rows}:
            faces = [button for row in rows if row.group is group for button in row.buttons]
            if not any(button.face.px for button in faces):
                match_words(faces)

    def _put_title(self, group: Group, top: int) -> int:
        height = self._title_height(group)
        if not height:
            return top
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        title = Words(group.title, self._look, align, bold=True)
        title.setParent(self)
        title.ink = self._look.palette.heading
        self._put(title, QRect(0, top, self.width(), height - self._look.sizes.gap))
        title.show()
        self._titles.append(title)
        return top + height

    def _put(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(direction_of(self._look.language), self.rect(), box))
