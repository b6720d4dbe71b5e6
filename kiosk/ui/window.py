"""The one window: a screen in its frame, and sometimes a question over all of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.access.press import Press
from kiosk.theme.look import direction_of
from kiosk.ui.accessible import announce
from kiosk.ui.curtain import Curtain
from kiosk.ui.face import Face
from kiosk.ui.frame import Frame
from kiosk.ui.question import Question
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.touch_guard import TouchGuard


class KioskWindow(QWidget):
    """Holds the frame. Cannot be closed by a visitor.

    Signals:
        pressed(str): a button of the top bar was activated
        keyPressed(Press): a key that no widget took; a key that is held down counts once
        resized(QSize): the window has another size
        questionChanged(): something has to be answered first, or no longer
        curtainLifted(): somebody touched the curtain
        firstPainted(): something is on the screen
    """

    pressed = Signal(str)
    keyPressed = Signal(object)
    resized = Signal(QSize)
    questionChanged = Signal()
    curtainLifted = Signal()
    firstPainted = Signal()

    def __init__(self, guard: TouchGuard) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("kiosk")
        self._guard = guard
        self._frame: Frame | None = None
        self._question: Question | None = None
        self._curtain: Curtain | None = None
        self._page = "#ffffff"
        self._painted = self._may_close = False

    @property
    def screen_shown(self) -> Screen:
        """The screen between the bars. Raises LookupError before there is one."""
        if self._frame is None:
            raise LookupError("No screen is shown yet.")
        return self._frame.screen_shown

    @property
    def question(self) -> Question | None:
        """What has to be answered first, if anything has."""
        return self._question

    @property
    def content(self) -> QWidget:
        """What a visitor can use now: the question, or the screen with its bars."""
        return self._question or self._frame or self

    def show_screen(self, screen: Screen, scene: Scene, faces: tuple[Face, ...], *, new: bool) -> None:
        """Replace the screen and both bars. ``new``: the visitor went somewhere else."""
        old = self._frame
        self.setLayoutDirection(direction_of(scene.language))
        self._page = scene.look.palette.page
        self._frame = Frame(screen, scene, faces, self)
        self._frame.pressed.connect(self.pressed)
        self._frame.setGeometry(self.rect())
        self._frame.show()
        self._frame.settle()
        _put_away(old)
        self.setWindowTitle(screen.title)
        if new:
            self._guard.note_new_screen()
        self.setFocus()
        self.update()

    def offer(self, button: TouchButton | None) -> None:
        """Show a button in the place of the title, or the title again."""
        if self._frame:
            self._frame.offer(button)

    def focus(self, name: str) -> None:
        """Give the focus to the item of this name, on whichever page of buttons it is."""
        item = self._frame.findChild(QWidget, name) if self._frame else None
        if item and item.isVisible():
            item.setFocus()
        else:
            self.screen_shown.reveal(name)

    def ask(self, question: Question | None) -> None:
        """Cover everything with a question, or take it away."""
        _put_away(self._question)
        self._question = question
        if question:
            question.setGeometry(self.rect())
            question.show()
            question.raise_()
        else:
            self.setFocus()  # Qt would give the focus to Start again
        self.questionChanged.emit()

    def hide_page(self, scene: Scene | None) -> None:
        """Draw the curtain, or take it away."""
        _put_away(self._curtain)
        self._curtain = Curtain(scene, self) if scene else None
        if self._curtain:
            self._curtain.lifted.connect(self.curtainLifted)
        if self._question:
            self._question.raise_()

    def announce(self, words: str) -> None:
        """Have a screen reader say what has just changed."""
        announce(self, words)

    def move_focus(self, *, forward: bool) -> None:
        """Go to the next or previous item in the order in which they stand, round and round."""
        items = [item for item in self.findChildren(QWidget) if item.isVisible() and _is_item(item)]
        focused = self.focusWidget()
        index = items.index(focused) if focused in items else (-1 if forward else len(items))
        if items:
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            items[(index + (1 if forward else -1)) % len(items)].setFocus(reason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave Tab to be a key like others; Qt also asks when an item with the focus goes away."""
        return False

    def allow_close(self) -> None:
        """Let the next close request through: the program itself wants to end."""
        self._may_close = True

    def showEvent(self, event: QShowEvent) -> None:
        """Let the guard see every touch before any widget does."""
        self.windowHandle().installEventFilter(self._guard)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on a key that no widget took; while a question is asked any key is its answer."""
        if self._question:
            self._question.press("stay")
        elif not event.isAutoRepeat():
            self.keyPressed.emit(Press(event.key(), event.nativeScanCode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse, unless the program itself ends."""
        event.setAccepted(self._may_close)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the window."""
        for part in (self._frame, self._question):
            if part:
                part.setGeometry(self.rect())
        self.resized.emit(event.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page's colour."""
        QPainter(self).fillRect(self.rect(), QColor(self._page))
        if not self._painted:
            self._painted = True
            self.firstPainted.emit()


def _put_away(widget: QWidget | None) -> None:
    if widget:
        widget.hide()
        widget.deleteLater()


def _is_item(widget: QWidget) -> bool:
    """Return whether a key can go to a widget."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
