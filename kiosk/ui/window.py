"""The one window: a bar above, a screen, a bar below, and sometimes a question over all of it."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import direction_of
from kiosk.ui.bars import BottomBar, TopBar
from kiosk.ui.face import Face
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.touch_button import match_words

#: A touch this soon after a new screen was meant for the old one, ms.
GHOST_MS = 300

_INPUTS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)


class Question(QWidget):
    """Something that covers the window until it is answered."""

    def press(self, name: str) -> None:
        """Answer."""


class KioskWindow(QWidget):
    """Holds the frame. Cannot be closed by a visitor.

    Signals:
        pressed(str): a button of the top bar was activated
        keyPressed(int): a key that no widget took
        touched(): any touch or key at all
        resized(QSize): the window has another size
        firstPainted(): something is on the screen
    """

    pressed = Signal(str)
    keyPressed = Signal(int)
    touched = Signal()
    resized = Signal(QSize)
    firstPainted = Signal()

    def __init__(self, ghost_ms: int = GHOST_MS) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("kiosk")
        self._ghost_ms = ghost_ms
        self._since = QElapsedTimer()
        self._top: TopBar | None = None
        self._screen: Screen | None = None
        self._bottom: BottomBar | None = None
        self._question: Question | None = None
        self._page = "#ffffff"
        self._painted = False
        self._may_close = False

    @property
    def screen_shown(self) -> Screen:
        """The screen between the bars."""
        if self._screen is None:
            raise LookupError("No screen is shown yet.")
        return self._screen

    def show_screen(self, screen: Screen, scene: Scene, faces: tuple[Face, ...], *, new: bool) -> None:
        """Replace the screen and both bars. ``new``: the visitor went somewhere else."""
        self._discard()
        self.setLayoutDirection(direction_of(scene.language))
        self._page = scene.look.palette.page
        self._top = TopBar(faces, screen.title, scene.look) if faces else None
        if self._top:
            self._top.setParent(self)
            for button in self._top.buttons:
                button.clicked.connect(lambda _=False, name=button.face.name: self.pressed.emit(name))
        self._screen = screen
        screen.setParent(self)
        self._bottom = self._made_bottom(scene)
        self._place()
        for part in (self._top, screen, self._bottom):
            if part:
                part.show()
        # Before it is shown a screen has not been laid out and does not know its buttons.
        self._show_faces()
        screen.facesChanged.connect(self._show_faces)
        self.setWindowTitle(screen.title)
        if new:
            self._since.start()
        self.setFocus()
        self.update()

    def focus(self, name: str) -> None:
        """Give the focus to the item of this name, on whichever page of buttons it is."""
        item = self.findChild(QWidget, name)
        if item and item.isVisible():
            item.setFocus()
        else:
            self.screen_shown.reveal(name)

    def ask(self, question: Question | None) -> None:
        """Cover everything with a question, or take it away."""
        if self._question:
            self._question.hide()
            self._question.deleteLater()
        self._question = question
        if question:
            question.setGeometry(self.rect())
            question.show()
            question.raise_()

    def allow_close(self) -> None:
        """Let the next close request through: the program itself wants to end."""
        self._may_close = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note every touch and key before any widget does; drop a touch meant for the screen before."""
        if event.type() in _INPUTS:
            self.touched.emit()
            touch = event.type() is not QEvent.Type.KeyPress
            if touch and self._since.isValid() and self._since.elapsed() < self._ghost_ms:
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on a key that no widget took; while a question is asked any key is its answer."""
        if self._question:
            self._question.press("stay")
        else:
            self.keyPressed.emit(event.key())

    def move_focus(self, *, forward: bool) -> None:
        """Go to the next or previous item, round and round."""
        self.focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse, unless the program itself ends."""
        event.setAccepted(self._may_close)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        self._place()
        self.resized.emit(event.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page's colour."""
        QPainter(self).fillRect(self.rect(), QColor(self._page))
        if not self._painted:
            self._painted = True
            self.firstPainted.emit()

    def _made_bottom(self, scene: Scene) -> BottomBar | None:
        faces = self.screen_shown.faces()
        if not faces:
            return None
        bar = BottomBar(faces, scene.look)
        bar.setParent(self)
        for button in bar.buttons:
            button.clicked.connect(lambda _=False, button=button: self.screen_shown.press(button.face.name))
        return bar

    def _show_faces(self) -> None:
        """Show what the screen's buttons say now; make the bar anew if there are more or fewer."""
        faces = self.screen_shown.faces()
        if self._top:
            self._top.title.say(self.screen_shown.title)
        if self._bottom and len(faces) == len(self._bottom.buttons):
            for button, face in zip(self._bottom.buttons, faces, strict=True):
                if button.face != face:
                    button.set_face(face)
            match_words(self._bottom.buttons)
            return
        old, self._bottom = self._bottom, self._made_bottom(self.screen_shown.scene)
        if old:
            old.hide()
            old.deleteLater()
        self._place()
        if self._bottom:
            self._bottom.show()

    def _place(self) -> None:
        top = self._top.height() if self._top else 0
        bottom = self._bottom.height() if self._bottom else 0
        if self._top:
            self._top.setGeometry(0, 0, self.width(), top)
        if self._bottom:
            self._bottom.setGeometry(0, self.height() - bottom, self.width(), bottom)
        if self._screen:
            self._screen.setGeometry(0, top, self.width(), self.height() - top - bottom)
        if self._question:
            self._question.setGeometry(self.rect())

    def _discard(self) -> None:
        for part in (self._top, self._screen, self._bottom):
            if part:
                part.hide()
                part.setParent(None)
                part.deleteLater()
