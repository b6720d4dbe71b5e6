"""The foot of a reading page: where you are, and while it is read aloud the voice's own buttons."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.i18n.languages import Language
from kiosk.theme.look import Look
from kiosk.ui.arrows import back_icon, forward_icon
from kiosk.ui.bar_rows import rows_below
from kiosk.ui.face import Face, Tone
from kiosk.ui.fitting import line_height
from kiosk.ui.mirror import mirrored
from kiosk.ui.scene import Scene
from kiosk.ui.touch_button import TouchButton, match_words
from kiosk.ui.words import Words


def page_words(page: int, pages: int, language: Language) -> str:
    """Return the page number in words, in the language's own digits."""
    words = QCoreApplication.translate("Foot", "Page {page} of {pages}")
    return words.format(page=language.number(page), pages=language.number(pages))


def foot_height(look: Look) -> int:
    """Return the height of the foot: where it is narrow the words of its buttons take two lines, px."""
    lines = 2 if _narrow(look) else 1
    high = round(lines * line_height(look) + 0.4 * look.sizes.floor)
    return rows_below(look) * (max(look.sizes.target, high) + look.sizes.gap)


def _narrow(look: Look) -> bool:
    """Return whether the screen is less than 40 em of the floor size wide."""
    return look.sizes.panel.width_px < 40 * look.sizes.floor


class Foot(QWidget):
    """Page number and progress; while speaking buttons for again, the sentence before, the next sentence.

    Signals:
        pressed(str): one of ``again``, ``sentence-back``, ``sentence-on``
    """

    pressed = Signal(str)

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        self._page, self._pages = 1, 1
        self._speaking = False
        self._number = Words("", scene.look, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._number.setParent(self)
        self.buttons = tuple(self._button(face) for face in self._faces())
        self.show_voice(speaking=False)

    def show_page(self, page: int, pages: int) -> None:
        """Show the page number, from 1."""
        self._page, self._pages = page, pages
        self._number.say(page_words(page, pages, self._scene.language))
        self._place()
        self.update()

    def show_voice(self, *, speaking: bool) -> None:
        """Show the voice's buttons, or the progress."""
        for button in self.buttons:
            button.setVisible(speaking)
        self._speaking = speaking
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place number and buttons."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the progress as a bar, where no buttons stand."""
        if any(button.isVisible() for button in self.buttons):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours, height = self._scene.look.palette, 0.3 * self._scene.look.sizes.floor
        whole = QRectF(self.width() * 0.46, (self.height() - height) / 2, self.width() * 0.54, height)
        done = QRectF(whole)
        done.setWidth(max(height, whole.width() * self._page / self._pages))
        for box, colour in ((whole, colours.quiet), (done, colours.heading)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(self._mirrored(box), height / 2, height / 2)

    def _place(self) -> None:
        number = min(round(self.width() * 0.44), self._number_width())
        self._put(self._number, QRect(0, 0, number, self.height()))
        if self._speaking:
            self._place_buttons(number)
        else:
            self._number.show()

    def _place_buttons(self, number: int) -> None:
        """Place the voice's buttons beside the number, which gives way where they need all of the width."""
        sizes = self._scene.look.sizes
        if rows_below(self._scene.look) > 1:
            self._stack(number)
            return
        count = len(self.buttons)
        wanted = sum(button.sizeHint().width() + sizes.gap for button in self.buttons)
        alone = wanted > self.width() - number
        self._number.setVisible(not alone)
        left = 0 if alone else number + sizes.gap
        width = (self.width() - left + sizes.gap) // count - sizes.gap
        for index, button in enumerate(self.buttons):
            self._put(button, QRect(left + index * (width + sizes.gap), 0, width, self.height() - sizes.gap))
        match_words(self.buttons)

    def _stack(self, number: int) -> None:
        """Place number and the first button above the two others."""
        gap, first, *others = self._scene.look.sizes.gap, *self.buttons
        high = self.height() // 2 - gap
        self._put(self._number, QRect(0, 0, number, high if self._speaking else self.height()))
        self._number.show()
        self._put(first, QRect(number + gap, 0, self.width() - number - gap, high))
        half = (self.width() - gap) // 2
        for index, button in enumerate(others):
            self._put(button, QRect(index * (half + gap), high + gap, half, high))
        match_words(self.buttons)

    def _number_width(self) -> int:
        return self._number.one_line() + self._scene.look.sizes.gap

    def _faces(self) -> tuple[Face, ...]:
        language = self._scene.language

        return (
            Face("again", "fa6s.rotate-left", self.tr("Again"), Tone.QUIET),
            Face("sentence-back", back_icon(language), self.tr("Sentence before"), Tone.QUIET),
            Face("sentence-on", forward_icon(language), self.tr("Next sentence"), Tone.QUIET),
        )

    def _button(self, face: Face) -> TouchButton:
        button = TouchButton(face, self._scene.look, self)
        button.clicked.connect(lambda: self.pressed.emit(face.name))
        return button

    def _put(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(mirrored(box, self.rect(), self._scene.language))

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self._scene.language.rtl:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
