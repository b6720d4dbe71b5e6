"""The frame around a screen: the bar above it and the bar below it."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from kiosk.ui.bars import BottomBar
from kiosk.ui.face import Face
from kiosk.ui.loop_sign import LoopSign
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.snap import nearest_button
from kiosk.ui.top_bar import TopBar
from kiosk.ui.touch_button import TouchButton, match_words


class Frame(QWidget):
    """Holds one screen with its bars; made anew with each screen.

    Signals:
        pressed(str): a button of the top bar was activated
    """

    pressed = Signal(str)

    def __init__(self, screen: Screen, scene: Scene, faces: tuple[Face, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.screen_shown = screen
        self._look = scene.look
        self._meant: QAbstractButton | None = None
        self._top = TopBar(faces, screen.title, scene.look) if faces else None
        if self._top:
            self._top.setParent(self)
            if scene.look.loop:
                self._top.bear(LoopSign(scene.look, scene.look.palette.text))
            for button in self._top.buttons:
                button.clicked.connect(lambda _=False, name=button.face.name: self.pressed.emit(name))
        screen.setParent(self)
        self._bottom = self._made_bottom()

    def settle(self) -> None:
        """Show the buttons that the screen wants now that it has been laid out; follow it from here on."""
        self._show_faces()
        self.screen_shown.facesChanged.connect(self._show_faces)

    def offer(self, button: TouchButton | None) -> None:
        """Show a button in the place of the title, or the title again."""
        if self._top:
            self._top.offer(button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hand a touch that nothing took to the button that it just missed."""
        self._meant = nearest_button(self, event.position().toPoint(), self._look.sizes.panel.px_per_mm)
        self._hand_on(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the button have the end of that touch too."""
        self._hand_on(event)
        self._meant = None

    def _hand_on(self, event: QMouseEvent) -> None:
        if self._meant is not None and isValid(self._meant):
            middle = QPointF(self._meant.rect().center())
            where = self._meant.mapToGlobal(middle)
            made = QMouseEvent(
                event.type(), middle, where, event.button(), event.buttons(), event.modifiers()
            )
            QCoreApplication.sendEvent(self._meant, made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the bars and the screen between them."""
        self._place()

    def _made_bottom(self) -> BottomBar | None:
        faces = self.screen_shown.faces()
        if not faces:
            return None
        bar = BottomBar(faces, self._look)
        bar.setParent(self)
        for button in bar.buttons:
            button.clicked.connect(lambda _=False, button=button: self.screen_shown.press(button.face.name))
        return bar

    def _show_faces(self) -> None:
        """Show what the screen's buttons say now; make the bar anew if there are more or fewer."""
        faces = self.screen_shown.faces()
        if self._top:
            self._top.name(self.screen_shown.title)
        if self._bottom and len(faces) == len(self._bottom.buttons):
            for button, face in zip(self._bottom.buttons, faces, strict=True):
                if button.face != face:
                    button.set_face(face)
            match_words(self._bottom.buttons)
            return
        old, self._bottom = self._bottom, self._made_bottom()
        if old:
            old.hide()
            old.deleteLater()
        self._place()
        if self._bottom:
            self._bottom.show()

    def _place(self) -> None:
        top = self._top.height() if self._top else 0
        bottom = self._bottom.height() if self._bottom else 0
        width, end = self.width(), self.height()
        if self._look.reach:  # both bars low, one above the other, and the text over them
            end = min(end, self._look.reach[1])
            above, below = QRect(0, end - bottom - top, width, top), QRect(0, 0, width, end - bottom - top)
        else:
            above, below = QRect(0, 0, width, top), QRect(0, top, width, end - top - bottom)
        if self._top:
            self._top.setGeometry(above)
        if self._bottom:
            self._bottom.setGeometry(0, end - bottom, width, bottom)
        self.screen_shown.setGeometry(below)
