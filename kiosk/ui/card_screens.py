"""Makes the cards that visitors show to staff, and the screens on which they are printed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from kiosk.content.model import Block, BlockKind
from kiosk.formats.card import CardLine
from kiosk.i18n.languages import ENGLISH, Language
from kiosk.ui.copier import Copier, Way
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from kiosk.ui.need_words import NeedWords


class CardScreens:
    """Knows what these screens are made from; a screen's module is loaded when it is first shown."""

    def __init__(self, visit: Visit, narrator: Narrator, copier: Copier) -> None:
        self._visit = visit
        self._narrator = narrator
        self._copier = copier
        self.makers: dict[Route, Callable[[Scene], Screen]] = {
            Route.CARD: self._card,
            Route.INTERPRETER: self._interpreter,
            Route.CARD_PAPER: self._card_paper,
            Route.INTERPRETER_PAPER: self._interpreter_paper,
        }

    def _card(self, scene: Scene) -> Screen:
        from kiosk.ui.need_words import card_words
        from kiosk.ui.screens.card import CardScreen

        self._copier.forget()
        words = card_words(self._visit.needs, scene.language)
        return CardScreen(scene, self._narrator, words, prints=self._copier.prints_cards)

    def _interpreter(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.interpreter import InterpreterScreen

        self._copier.forget()
        return InterpreterScreen(scene, self._spoken, prints=self._copier.prints_cards)

    def _card_paper(self, scene: Scene) -> Screen:
        """Return what will be printed of the needs; their card where cards are not printed."""
        if not self._copier.prints_cards:
            return self._card(scene)
        from kiosk.ui.need_words import card_words
        from kiosk.ui.text_screen import own_block

        needs = [one for one in card_words(self._visit.needs, scene.language) if one.loud]
        told = [own_block(f"card.{i}", BlockKind.BULLET, one.own) for i, one in enumerate(needs)]
        return self._paper(scene, needs_lines(needs, scene.language), told)

    def _interpreter_paper(self, scene: Scene) -> Screen:
        """Return the screen that prints the card of a language; the card where cards are not printed."""
        if not self._copier.prints_cards:
            return self._interpreter(scene)
        from kiosk.ui.screens.interpreter import card_lines

        lines = [
            CardLine(line.words, line.look.language, line.size, line.bold)
            for line in card_lines(self._spoken, scene)
        ]
        return self._paper(scene, lines, [])

    def _paper(self, scene: Scene, lines: Sequence[CardLine], told: Sequence[Block]) -> Screen:
        """Return the screen that prints these lines; what it tells is for the visitor's own ears."""
        from kiosk.ui.screens.hand_over import HandOver, HandOverScreen

        begin = partial(self._copier.print_card, lines)
        copy = HandOver(Way.CARD, tuple(told), begin, private=True)
        return HandOverScreen(scene, self._narrator, self._copier, copy)

    @property
    def _spoken(self) -> Language:
        """The language that the visitor speaks; British Sign Language at first."""
        from kiosk.i18n.spoken_languages import BRITISH_SIGN, spoken_language

        return spoken_language(self._visit.spoken or BRITISH_SIGN.tag)


def needs_lines(needs: "Sequence[NeedWords]", language: Language) -> list[CardLine]:
    """Return the lines of a card on paper: English for staff, the visitor's own words below."""
    lines: list[CardLine] = []
    for need in needs:
        lines.append(CardLine(need.english, ENGLISH, bold=True))
        if need.own != need.english:
            lines.append(CardLine(need.own, language, 0.9, begins=False))
    return lines
