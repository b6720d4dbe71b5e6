"""All languages one after the other, for who cannot read the names and understands none of the greeting."""

from PySide6.QtCore import QObject

from kiosk.i18n.languages import Language
from kiosk.ui.guide import Guide
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.stage import Stage


class RollCall(QObject):
    """Says each language in its own voice. The one being said is the current item: two taps choose it."""

    def __init__(self, stage: Stage, narrator: Narrator, guide: Guide) -> None:
        super().__init__(stage)
        self._stage, self._narrator, self._guide = stage, narrator, guide
        self._left: list[Language] = []
        narrator.told.connect(self._go_on)
        guide.spokeOfScreen.connect(self.end)

    def begin(self) -> None:
        """Show the languages, and say them all."""
        self._stage.go(Route.LANGUAGES)
        self._left = list(self._stage.scene.languages)
        self._say()

    def end(self) -> None:
        """Say no more: somebody touched the glass, or something else is said."""
        self._left.clear()

    def _go_on(self) -> None:
        """Go on to the next language; the one in which the loudness was changed is said again."""
        if self._narrator.greeting:
            self._left = self._left[1:]
        self._say()

    def _say(self) -> None:
        if not self._left or self._stage.route is not Route.LANGUAGES:
            return
        one = self._left[0]
        self._stage.window.screen_shown.reveal(f"language.{one.tag}")
        self._guide.pointer.point(f"language.{one.tag}")
        self._narrator.greet([one])
