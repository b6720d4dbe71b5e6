"""Groups of buttons in rows, on as many pages as they need. Nothing scrolls."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.ui.close_rows import shared_out
from kiosk.ui.face import Face
from kiosk.ui.grid_words import match_rows, show_digits, title_of
from kiosk.ui.mirror import mirrored
from kiosk.ui.rows import Group, Row, Sharing, Stack
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.words import Words


class Grid(QWidget):
    """Arranges groups of buttons; a group that does not fit goes on on the next page.

    With ``digits`` the first nine of a page show what chooses them, where all have room for it.

    Signals:
        chosen(str): the button of this name was activated
        pageChanged(int): another page of buttons is shown
    """

    chosen = Signal(str)
    pageChanged = Signal(int)

    def __init__(self, groups: Sequence[Group], look: Look, parent: QWidget, *, digits: bool = False) -> None:
        super().__init__(parent)
        self._digits = digits
        self._look = look
        self._sharing = Sharing(look)
        self._titles: list[Words] = []
        self._pages: list[tuple[Stack, ...]] = [()]
        self._page = 0
        self._last = ""
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

    @property
    def shown(self) -> tuple[TouchButton, ...]:
        """The buttons of the page shown."""
        return tuple(_buttons_of(self._pages[self._page]))

    @property
    def last(self) -> str:
        """The name of the button that was activated last, if any was."""
        return self._last

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Set what is arranged; once, before it is shown."""
        self._buttons = {group: tuple(self._button(face) for face in group.faces) for group in groups}

    def placed(self, name: str) -> tuple[int, TouchButton] | None:
        """Return the page of the button of this name and the button; None where it is on no page."""
        for page, stacks in enumerate(self._pages):
            for button in _buttons_of(stacks):
                if button.face.name == name:
                    return page, button
        return None

    def show_page(self, page: int) -> None:
        """Show another page of buttons."""
        self._page = max(0, min(page, self.page_count - 1))
        self._arrange()
        self.pageChanged.emit(self._page)

    @property
    def first(self) -> str:
        """The name of the first button shown, "" for none."""
        return self.shown[0].face.name if self.shown else ""

    def show_button(self, name: str, *, focus: bool = False) -> None:
        """Show the page with the button of this name, and give it the focus where that is wanted."""
        if found := self.placed(name):
            self.show_page(found[0])
            if focus:
                found[1].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the rows out to pages anew."""
        self._share_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Do it once more: Qt drops a resize that comes while a widget is about to be shown."""
        self._share_out()

    def _share_out(self) -> None:
        self._pages = shared_out(self._buttons, self._look, self.size())
        self.show_page(self._page)

    def _button(self, face: Face) -> TouchButton:
        button = TouchButton(face, self._look, self)
        button.clicked.connect(lambda: self._choose(button.face.name))
        return button

    def _choose(self, name: str) -> None:
        self._last = name
        self.chosen.emit(name)

    def _arrange(self) -> None:
        stacks = self._pages[self._page]
        visible = {id(button) for button in self.shown}
        for button in self.buttons:
            button.setVisible(id(button) in visible)
        for title in self._titles:
            title.deleteLater()
        self._titles = []
        moved = len(stacks) > 1 or any(row.places for row in _rows_of(stacks))
        if moved:  # by ear and by keys in the order in which they stand
            for button in self.shown:
                button.raise_()
        for stack in stacks:
            self._stack(stack)
        match_rows(list(_rows_of(stacks)))
        show_digits(self.shown if self._digits else ())

    def _stack(self, stack: Stack) -> None:
        """Place rows and the titles above them."""
        heights, between = self._sharing.heights(stack)
        top, gap, box, group = stack.box.top(), self._look.sizes.gap, stack.box, None
        for row, height in zip(stack.rows, heights, strict=True):
            if row.group is not group:
                room = QRect(box.left(), top + (between if group else 0), box.width(), box.height())
                top = self._put_title(row, room)
                group = row.group
            pitch = (box.width() + gap) // row.columns
            places = row.places or range(len(row.buttons) + 1)
            for button, (column, end) in zip(row.buttons, pairwise(places), strict=True):
                left, width = box.left() + column * pitch, (end - column) * pitch - gap
                self._put(button, QRect(left, top, width, height))
            top += height + gap

    def _put_title(self, row: Row, room: QRect) -> int:
        """Put a group's title at the top of the room, above its buttons; return where it ends, px."""
        group = row.group
        height = self._sharing.title_height(group, room.size())
        if not height:
            return room.top()
        title = title_of(group, self._look)
        title.setParent(self)
        title.stackUnder(row.buttons[0])
        self._put(title, QRect(room.left(), room.top(), room.width(), height - self._look.sizes.gap))
        title.show()
        self._titles.append(title)
        return room.top() + height

    def _put(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(mirrored(box, self.rect(), self._look.language))


def _buttons_of(stacks: Iterable[Stack]) -> Iterator[TouchButton]:
    return (button for row in _rows_of(stacks) for button in row.buttons)


def _rows_of(stacks: Iterable[Stack]) -> Iterator[Row]:
    return (row for stack in stacks for row in stack.rows)
