"""Still there? Asked before a visit that was left is ended."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.face import Face, Tone
from kiosk.ui.mirror import mirrored
from kiosk.ui.question import Question
from kiosk.ui.scene import Scene
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.words import Words


def more_time_face(name: str = "more-time", *, chosen: bool = False) -> Face:
    """Return the wish not to be hurried."""
    words = QCoreApplication.translate("StillThere", "I need more time")
    return Face(name, "fa6s.hourglass-half", words, selected=chosen)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and what happens if nobody answers."""

    question: str
    explanation: str


def still_there_words() -> Asked:
    """Return what a visitor is asked who has touched nothing for a while."""
    return Asked(
        QCoreApplication.translate("StillThere", "Are you still there?"),
        QCoreApplication.translate(
            "StillThere", "If you do not touch the screen, it will go back to the start for the next person."
        ),
    )


class StillThere(Question):
    """Covers the whole window. Calm: no countdown; any touch means yes.

    Signals:
        stayed(): yes, I am still here
        leftNow(): start again for the next person
        moreWanted(): do not hurry me
    """

    stayed = Signal()
    leftNow = Signal()
    moreWanted = Signal()

    def __init__(self, scene: Scene, parent: QWidget, asked: Asked | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        look = scene.look
        self.setAutoFillBackground(False)
        self.asked = asked or still_there_words()
        self._question = Words(self.asked.question, look, bold=True, wish=look.sizes.heading)
        self._words = Words(self.asked.explanation, look)
        self._yes = TouchButton(Face("stay", "fa6s.check", self.tr("Yes, I am still here"), Tone.GO), look)
        self._more = TouchButton(more_time_face(), look)
        self._no = TouchButton(Face("finish", "fa6s.house", self.tr("I have finished")), look)
        for child in (self._question, self._words, self._yes, self._more, self._no):
            child.setParent(self)
        self._question.ink = look.palette.heading
        self._yes.clicked.connect(self.stayed)
        self._more.clicked.connect(self.moreWanted)
        self._no.clicked.connect(self.leftNow)
        self.setAccessibleName(self.asked.question)
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, name: str) -> None:
        """Answer."""
        if name == "finish":
            self.leftNow.emit()
        else:
            self.stayed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place question, explanation and answers in the middle."""
        sizes = self._scene.look.sizes
        width, gap = self.width() - 2 * sizes.margin, 2 * sizes.gap
        top = self._place_answers(width, gap)
        head = round(min(0.14 * self.height(), 0.1 * top))
        high = round(0.36 * (top - head))
        self._question.setGeometry(QRect(sizes.margin, head, width, high))
        below = head + high + gap
        self._words.setGeometry(QRect(sizes.margin, below, width, top - below - gap))

    def _place_answers(self, width: int, gap: int) -> int:
        """Place the answers one below the other on upright glass, else in a row; return where they begin."""
        sizes, reach, high = self._scene.look.sizes, self._scene.look.reach, self.height()
        buttons, top = (self._yes, self._more, self._no), round(high * 0.59)
        rows = len(buttons) if sizes.panel.portrait else 1
        if reach:
            top, high = max(top, reach[0]), reach[1]
        room = (high - top - sizes.margin - (rows - 1) * gap) // rows
        tall = round(max(sizes.navigation, min(room, sizes.mm(45))))
        if reach:
            top = high - rows * tall - (rows - 1) * gap
        wide = (width - (len(buttons) // rows - 1) * gap) // (len(buttons) // rows)
        for index, button in enumerate(buttons):
            row, column = divmod(index, len(buttons) // rows)
            box = QRect(sizes.margin + column * (wide + gap), top + row * (tall + gap), wide, tall)
            button.setGeometry(mirrored(box, self.rect(), self._scene.language))
        return top

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a calm page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._scene.look.palette.page))

    def mouseReleaseEvent(self, event: object) -> None:
        """Take any touch for a yes."""
        self.stayed.emit()
