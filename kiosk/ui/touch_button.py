"""The one kind of button: icon and words, forgiving to touch."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.content.model import Figure
from kiosk.theme.look import Look
from kiosk.ui.arrange import Arrangement, Arranger
from kiosk.ui.button_paint import has_corner, paint_digit, paint_words
from kiosk.ui.close_lines import Close, CloseLines
from kiosk.ui.face import Face, paint_of
from kiosk.ui.hold import Hold
from kiosk.ui.letter import LetterArranger
from kiosk.ui.shapes import card, focus_ring

if TYPE_CHECKING:
    from kiosk.ui.figure_paint import FigurePaint


class TouchButton(QPushButton):
    """A large button. Activates on release; a repeat too soon is ignored.

    The words shrink to the floor size and wrap before they would be clipped.
    """

    def __init__(self, face: Face, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(face.words, parent)
        self._look = look
        self._close = Close.NOT
        self._digit = 0
        self._since = QElapsedTimer()
        self._hold = Hold(look.handling.hold_ms, self) if look.handling.hold_ms else None
        if self._hold:
            self._hold.changed.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setMinimumSize(look.sizes.target, look.sizes.target)
        self.set_face(face)

    @property
    def face(self) -> Face:
        """What the button shows now."""
        return self._face

    def set_face(self, face: Face) -> None:
        """Show something else; the button stays the same object."""
        self._face: Face = face
        self._arranger = _arranger(face, self._look, close=self._close)
        self._picture = _painted(face.figure, self._look) if face.figure else None
        self.setObjectName(face.name)
        self.setText(face.words.replace("&", "&&"))
        self.setAccessibleName(face.words)
        self.setAccessibleDescription(face.meaning or face.detail)
        self.setCheckable(face.selected)
        self.setChecked(face.selected)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to count how long the finger rests."""
        if self._hold:
            self._hold.begin()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop a release that comes too soon, after the last one or after the press."""
        held = self._hold.end() if self._hold else True
        if not held or (self._since.isValid() and self._since.elapsed() < self._look.handling.repeat_ms):
            self.setDown(False)
            event.accept()
            return
        self._since.start()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to the window, which knows what each means."""
        event.ignore()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back: no key may activate what nobody sees."""
        if self.window().focusWidget() is self:
            self.window().setFocus()

    def nextCheckState(self) -> None:
        """Keep the state: it shows what is chosen, and only a new face changes it."""

    def sizeHint(self) -> QSize:
        """Return the room for everything on one line at the floor size."""
        return QSize(self._arranger.one_line(), self._look.sizes.target)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest target."""
        return QSize(self._look.sizes.target, self._look.sizes.target)

    def stacked_line(self) -> int:
        """Return the width for all words on one line below the icon, px."""
        return max(self._arranger.stacked_line(), self._look.sizes.navigation)

    def narrowest(self) -> int:
        """Return the least width for the longest word at the floor size, px."""
        return max(self._arranger.narrowest(), self._look.sizes.target)

    def height_for(self, width: int) -> int:
        """Return the least height at a width, px."""
        return self._arranger.height_for(width)

    def stands_in(self, width: int) -> bool:
        """Return whether the words take few enough lines at a width, px."""
        return self._arranger.stands_in(width)

    @property
    def arranged(self) -> Arrangement:
        """Where icon and words stand now."""
        return self._arranger.arrange(QRectF(self.rect()))

    def arranged_above(self) -> Arrangement:
        """Return where they would stand with the icon above the words."""
        return _arranger(self._face, self._look, above=True).arrange(QRectF(self.rect()))

    def least_close(self, close: Close) -> QSizeF:
        """Return the least room for lines that stand so close, px."""
        return CloseLines(self._face, self._look, close).room(self._look.sizes.floor)

    def stand_close(self, close: Close) -> None:
        """Draw words and detail so close, without the icon, or as usual."""
        self._close = close
        self._arranger = _arranger(self._face, self._look, close=close)
        self.update()

    def has_corner(self) -> bool:
        """Return whether a digit has room on the button."""
        return has_corner(self._face, self._look, self.arranged, QRectF(self.rect()))

    def show_digit(self, digit: int) -> None:
        """Show the digit of a keypad that chooses this button; 0 for none."""
        self._digit = digit
        self.update()

    def limit_words(self, px: int, *, above: bool) -> None:
        """Draw the words no larger than this, ``above``: the icon above them, to match the buttons beside."""
        face = replace(self._face, px=px)
        self._arranger = _arranger(face, self._look, above=above, close=self._close)
        self.update()

    def fits(self) -> bool:
        """Return whether icon and words stand inside the button at the size they are drawn."""
        return self._arranger.arrange(QRectF(self.rect())).fits

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint card, icon, words and focus."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint = paint_of(self._face, self._look.palette, down=self.isDown())
        card(painter, box, paint.fill, paint.edge, edge_px=7.0 if self._face.selected else 3.0)
        made = self._arranger.arrange(box)
        if self._picture and not self._picture.empty and not made.icon.isEmpty():
            self._picture.paint(painter, made.icon)
        elif self._face.icon and not made.icon.isEmpty():
            self._look.icons.paint(painter, self._face.icon, made.icon, paint.ink)
        painter.setPen(QColor(paint.ink))
        paint_words(painter, self._face, self._look, made)
        if self._digit:
            paint_digit(painter, self._digit, self._look, box)
        if self._hold:
            self._hold.paint(painter, box, self._look)
        if self.hasFocus():
            focus_ring(painter, box, self._look)


def _arranger(
    face: Face, look: Look, *, above: bool = False, close: Close = Close.NOT
) -> Arranger | LetterArranger:
    return LetterArranger(face, look) if face.letter else Arranger(face, look, above=above, close=close)


def _painted(figure: Figure, look: Look) -> "FigurePaint":
    from kiosk.ui.figure_paint import FigurePaint  # noqa: PLC0415 - drawings are not on the first page

    return FigurePaint(figure, look.palette)


def match_words(buttons: Iterable[TouchButton]) -> None:
    """Draw the words of buttons that stand together equally large, and all below their icons if some are."""
    made = {button: button.arranged for button in buttons if not button.size().isEmpty()}
    beside = [button for button, one in made.items() if button.face.icon and not one.above]
    above = any(one.above for one in made.values())
    if above and beside:
        raised = {button: button.arranged_above() for button in beside}
        above = all(one.above and one.fits and not one.icon_small for one in raised.values())
        made |= raised if above else {}
    for button in made:
        button.limit_words(min(one.px for one in made.values()), above=above)
