"""What is true at every moment, whatever anybody does."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from kiosk.app import Kiosk
from kiosk.ui.block_view import BlockView
from kiosk.ui.narrator import Voicing
from kiosk.ui.routes import Route
from kiosk.ui.touch_button import TouchButton
from kiosk.visit.idle import Idle
from tests.soak.truth import Truth


class Invariants:
    """Looks at a kiosk; ``sounds`` tells whether its voice is to be heard now."""

    def __init__(self, kiosk: Kiosk, truth: Truth, sounds: Callable[[], bool]) -> None:
        self._kiosk, self._window = kiosk, kiosk.window
        self._truth, self._sounds = truth, sounds
        self._ended = False
        self._kiosk.visit.ended.connect(self._note_end)

    def complaints(self) -> list[str]:
        """What is wrong now."""
        ended, self._ended = self._ended, False
        return [*self._text(), *self._voice(), *self._focus(), *self._way_back(), *self._reset(ended)]

    def _note_end(self) -> None:
        self._ended = True

    def _text(self) -> Iterator[str]:
        scene, wished = self._kiosk.stage.scene, self._kiosk.visit.preferences.language
        if scene.language.tag != wished:
            yield f"the screen is in {scene.language.tag}, not in {wished}"
        screen = self._window.screen_shown
        views = [view for view in screen.findChildren(BlockView) if view.isVisible()]
        yield from self._truth.complaints(wished, screen, views)
        mark = self._kiosk.narrator.mark
        block = mark and self._truth.block(wished, mark.block_id or "")
        if mark and block and mark.word and not 0 <= mark.word.start < mark.word.end <= len(block.text):
            yield f"the mark {mark} is outside its text"

    def _voice(self) -> Iterator[str]:
        silent = self._kiosk.reader.outlet._silent
        if self._sounds() and silent._timer.isActive():
            yield "two voices go on at once"
        if self._sounds() and self._kiosk.narrator.voicing is not Voicing.SPEAKING:
            yield f"the voice speaks while the kiosk believes that it is {self._kiosk.narrator.voicing}"

    def _focus(self) -> Iterator[str]:
        focused = self._window.focusWidget()
        if focused in {None, self._window}:
            return
        if not self._window.isAncestorOf(focused) or not focused.isVisible():
            yield f"the focus is on {focused.objectName()}, which nobody sees"

    def _way_back(self) -> Iterator[str]:
        if not self._window.isVisible():
            yield "the window is gone"
        if self._window.question is not None:
            if not self._reachable("stay"):
                yield "the question cannot be answered"
        elif self._kiosk.stage.route is not Route.START and not self._reachable("start-again"):
            yield f"there is no way back from {self._kiosk.stage.route}"

    def _reachable(self, name: str) -> bool:
        found = self._window.findChildren(TouchButton, name)
        inside = self._window.rect()
        return any(one.isVisible() and one.isEnabled() and _box(one, self._window, inside) for one in found)

    def _reset(self, ended: bool) -> Iterator[str]:
        """Yield what of the visit before is left at the start of the next."""
        if not ended or self._kiosk.stage.route is not Route.START:
            return
        visit, ear = self._kiosk.visit, self._kiosk.ear
        left = {
            "a choice, need or place": not visit.untouched,
            "the question": self._window.question is not None,
            "the curtain": self._window._curtain is not None,
            "the way back": bool(self._kiosk.stage._came_from),
            "touch that explores": ear.glass.explores,
            "a trouble with the voice": self._kiosk.narrator.trouble is not None,
            "the idle clock": self._kiosk.idle.state is not Idle.ASLEEP,
            "a language": self._kiosk.stage.scene.language.tag != visit.fresh.language,
        }
        yield from (f"after the visit {what} is left" for what, there in left.items() if there)


def _box(widget: QWidget, window: QWidget, inside) -> bool:
    top_left = widget.mapTo(window, widget.rect().topLeft())
    return widget.width() > 0 and inside.contains(top_left)
