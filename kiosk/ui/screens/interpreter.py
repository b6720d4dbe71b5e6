"""The card that calls an interpreter: the own name of a language, very large, and English for staff."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from kiosk.i18n.interpreter_calls import call_for_interpreter
from kiosk.i18n.languages import ENGLISH, Language
from kiosk.i18n.spoken_languages import BRITISH_SIGN
from kiosk.theme.look import Look
from kiosk.ui.face import Face
from kiosk.ui.fitting import words_size
from kiosk.ui.hand_over_words import print_face
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.screens.spoken import written
from kiosk.ui.shapes import card
from kiosk.ui.words import Words

#: For staff alone, so in English alone (Equality Act 2010; GOV.UK migrant health guide).
STAFF = (
    "Language tag (BCP 47): {tag}",
    "Staff: please book a professional interpreter, not a relative, a friend or a child.",
)


@dataclass(frozen=True, slots=True)
class CardLine:
    """Words of the card, in whose look, and their wished size as multiples of the floor."""

    words: str
    look: Look
    size: float
    bold: bool


def card_lines(spoken: Language, scene: Scene) -> Iterator[CardLine]:
    """Yield the lines of a card: for whoever shows it in their own language, then in English for staff.

    A sign language has no writing of its own: its sentence is in the language that the kiosk shows.
    """
    staff = replace(scene.look, language=ENGLISH)
    yield from _for_the_signer(scene) if spoken == BRITISH_SIGN else _for_the_speaker(spoken, scene)
    yield CardLine(spoken.english, staff, 2.4, bold=True)
    yield CardLine(_for_staff(spoken), staff, 1.6, bold=True)
    yield CardLine(STAFF[0].format(tag=spoken.tag), staff, 1.0, bold=False)
    yield CardLine(STAFF[1], staff, 1.0, bold=False)


def _for_the_speaker(spoken: Language, scene: Scene) -> Iterator[CardLine]:
    """Yield name and sentence in a language, neither where this machine cannot draw it."""
    if not written(spoken):
        return
    own = replace(scene.look, language=spoken)
    yield CardLine(spoken.endonym, own, 3.6, bold=True)
    if call := call_for_interpreter(spoken.tag):
        yield CardLine(call, own, 1.6, bold=False)


def _for_the_signer(scene: Scene) -> Iterator[CardLine]:
    if scene.language != ENGLISH:
        yield CardLine(_signer(QCoreApplication.translate), scene.look, 1.3, bold=False)


def _for_staff(spoken: Language) -> str:
    if spoken == BRITISH_SIGN:
        return _signer(lambda _context, english: english)
    return f"I speak {spoken.english}. Please call an interpreter."


def _signer(translate: Callable[[str, str], str]) -> str:
    return translate("Interpreter", "I use British Sign Language. Please call an interpreter.")


class InterpreterScreen(Screen):
    """One card, as large as the glass allows. Nothing of it is stored or sent."""

    def __init__(self, scene: Scene, spoken: Language, *, prints: bool = False) -> None:
        super().__init__(scene)
        self._prints = prints
        self._lines = tuple(card_lines(spoken, scene))
        self._words = tuple(
            Words(line.words, line.look, bold=line.bold, wish=round(line.size * scene.look.sizes.floor))
            for line in self._lines
        )
        for words in self._words:
            words.setParent(self)
        self._frame = QRect()

    @property
    def title(self) -> str:
        """What to do with this screen."""
        return QCoreApplication.translate("CardScreen", "Please show this to a member of staff")

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, and printing where cards are printed."""
        leave = Face("leave", "fa6s.rotate-left", self.tr("Go back"))
        return (leave, print_face()) if self._prints else (leave,)

    def press(self, name: str) -> None:
        """Go on to printing, or do what other screens do."""
        if name == "print":
            self.routeChosen.emit(Route.INTERPRETER_PAPER)
        else:
            super().press(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each line its height; all are smaller where the glass is low, and the last may be left out."""
        sizes = self.scene.look.sizes
        self._frame = self.rect().adjusted(sizes.margin, sizes.margin // 2, -sizes.margin, -sizes.margin // 2)
        inside = self._frame.adjusted(sizes.margin // 2, sizes.gap, -sizes.margin // 2, -sizes.gap)
        heights = self._heights(inside)
        while sum(heights) > inside.height():
            heights.pop()
        for index, words in enumerate(self._words):
            words.setVisible(index < len(heights))
        gap = max(0, inside.height() - sum(heights)) // (len(heights) + 1)
        top = inside.top() + gap
        for words, high in zip(self._words, heights, strict=False):
            words.setGeometry(inside.left(), top, inside.width(), high)
            top += high + gap

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        colours = self.scene.look.palette
        card(QPainter(self), QRectF(self._frame), colours.page, colours.text, edge_px=6)

    def _heights(self, inside: QRect) -> list[int]:
        """Return the heights at the largest share of the wished sizes that fits, px."""
        floor = self.scene.look.sizes.floor
        for share in (1.8, 1.5, 1.25, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3):
            sizes = [max(floor, round(share * line.size * floor)) for line in self._lines]
            heights = [self._height(line, px, inside) for line, px in zip(self._lines, sizes, strict=True)]
            if sum(heights) <= inside.height():
                break
        return heights

    def _height(self, line: CardLine, px: int, inside: QRect) -> int:
        return round(words_size(line.words, line.look, px, inside.width(), bold=line.bold).height()) + 4
