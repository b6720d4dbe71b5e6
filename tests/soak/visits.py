"""Whole visits with the real voice, one after the other: ``python -m tests.soak.visits COUNT``.

To be run with a sound server in the environment; nobody listens, so a few words are enough. Each visit
chooses language, size and colours, turns a page, has it read, stops that, and is ended by touch or key.
Prints a line for each ten visits and the figures at the end; the exit code is 1 where anything went wrong.
"""

import sys
import time
from collections.abc import Iterator
from itertools import cycle

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.app import Borders, application
from kiosk.config import Config, Speech
from kiosk.speech.client import VoiceClient
from kiosk.theme.colours import Theme
from kiosk.ui.narrator import Voicing
from kiosk.ui.routes import Route
from tests.soak.invariants import Invariants
from tests.soak.ledger import Holdings
from tests.soak.round import listening
from tests.soak.truth import Truth
from tests.ui.stand import PORTRAIT, Stand

#: The share of the visits in which fonts, voices and words are loaded for the first time.
WARMING = 0.1
#: Nothing takes longer than this, ms, on however busy a machine.
LIMIT_MS = 60_000


class Visits:
    """One kiosk and its voice, and a hand that uses it."""

    def __init__(self, complaints) -> None:
        self._heard = complaints
        truth = Truth()
        self.voice = VoiceClient(0)
        settings = Config(speech=Speech(rate=400, key_starts=False))
        self.stand = Stand(truth.original, Borders(ghost_ms=0), settings, self.voice)
        self._narrator = self.stand.kiosk.narrator
        self._finger = QTest.createTouchDevice()
        self._invariants = Invariants(self.stand.kiosk, truth, self._sounds)
        self.stand.open(PORTRAIT)
        self.voice.start()
        self.until(lambda: self.voice.equipment.engine != "", "the voice is ready")
        self._choices = cycle(
            (tag, size, theme)
            for size in (1, 2, 3, 4)
            for theme in Theme
            for tag in ("en-GB", "pl", "ne", "ro", "sk", "cs")
        )

    def one(self, number: int) -> list[str]:
        """Make a visit, and return what was wrong with it."""
        tag, size, theme = next(self._choices)
        wrong = [complaint for _ in self._steps(number, tag, size, theme) for complaint in self._look()]
        if not self.stand.visit.untouched or self.stand.kiosk.stage.route is not Route.START:
            wrong.append("the visit is not at its end")
        return [f"visit {number}, {tag}, size {size}, {theme}: {complaint}" for complaint in wrong]

    def _steps(self, number: int, tag: str, size: int, theme: Theme) -> Iterator[None]:
        self._touch(f"language.{tag}")
        yield
        self.stand.visit.choose_size(size)
        self.stand.visit.choose_theme(theme)
        yield
        self._touch("route.reading")
        yield
        self._touch("next")
        yield
        heard = []
        with_sound = self.voice.positionChanged.connect(heard.append)
        self._touch("listen")
        self.until(lambda: heard, f"something is heard in {tag}")
        self.voice.positionChanged.disconnect(with_sound)
        yield
        self._key(Qt.Key.Key_S)
        self.until(lambda: self._narrator.voicing is Voicing.SILENT, "it is silent")
        yield
        if number % 2:
            self._touch("start-again")
        else:
            self._key(Qt.Key.Key_Home)
        yield

    def _look(self) -> list[str]:
        self.stand.paint()
        return [*self._invariants.complaints(), *self._heard.take()]

    def _sounds(self) -> bool:
        return self.voice._request_id != 0 and self._narrator.voicing is Voicing.SPEAKING

    def _touch(self, name: str) -> None:
        window, point = self.stand.window, self.stand.box(self.stand.button(name)).center()
        QTest.touchEvent(window, self._finger).press(0, point).commit()
        QTest.touchEvent(window, self._finger).release(0, point).commit()
        self.stand.settle()

    def _key(self, key: Qt.Key) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            pressed = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self.stand.window.windowHandle(), pressed)
        self.stand.settle()

    def until(self, done, what: str) -> None:
        """Let the program run until something is so."""
        loop, look, late = QEventLoop(), QTimer(), QTimer(singleShot=True)
        look.timeout.connect(lambda: done() and loop.exit(0))
        late.timeout.connect(lambda: loop.exit(1))
        look.start(5)
        late.start(LIMIT_MS)
        if not done() and loop.exec():
            raise SystemExit(f"never: {what}")


def main(count: int) -> int:
    app = application()
    began, wrong, warm, held = time.monotonic(), [], None, None
    with listening() as heard:
        visits = Visits(heard)
        for number in range(1, count + 1):
            wrong += visits.one(number)
            if number % 10 == 0:
                held = Holdings.now()
                warm = held if warm is None or number <= count * WARMING else warm
                taken = time.monotonic() - began
                print(f"{number} of {count} visits, {taken:.0f} s, {len(wrong)} wrong, {held}", flush=True)
        visits.stand.close()
        wrong += heard.take()
    app.processEvents()
    wrong += held.more_than(warm, memory_mib=10) if held else []
    grown = (held.own_kib - warm.own_kib) / 1024 if held else 0
    print(*wrong, sep="\n", file=sys.stderr)
    print(f"{count} visits: {len(wrong)} wrong, memory of both processes {grown:+.1f} MiB after warming up")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
