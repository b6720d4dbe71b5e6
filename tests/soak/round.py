"""One monkey from the first touch to the end, watched at every step."""

import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QPointingDevice

from kiosk.i18n.catalogue import Standing
from kiosk.ui import scene_maker
from kiosk.ui.routes import Route
from tests.soak.events import TAGS, Event, events
from tests.soak.invariants import Invariants
from tests.soak.monkey import Monkey
from tests.soak.truth import Truth

#: What Qt says without any harm: of the screenless platform, and where it looks for a script in the Latin
#: font, which stands second in each language's list.
HARMLESS = ("propagateSizeHints", "OpenType support missing")


@dataclass(frozen=True, slots=True)
class Found:
    """The first thing that went wrong: after which event of which seed, and what it was."""

    seed: int
    number: int
    event: Event
    complaints: tuple[str, ...]
    tail: tuple[Event, ...] = ()

    def __str__(self) -> str:
        what = "\n".join(self.complaints)
        tail = "\n".join(f"  {event}" for event in self.tail) or "  (only with all that went before)"
        return (
            f"seed {self.seed}, event {self.number} ({self.event}):\n{what}\nThe shortest way there:\n{tail}"
        )


class Complaints:
    """Exceptions in slots and warnings of Qt, since the last look."""

    def __init__(self) -> None:
        self._said: list[str] = []

    def take(self) -> list[str]:
        said, self._said = self._said, []
        return said

    def note_exception(self, *what) -> None:
        self._said.append("".join(traceback.format_exception(*what)))

    def note_message(self, _kind, _context, text: str) -> None:
        if not any(harmless in text for harmless in HARMLESS):
            self._said.append(text)


#: How the glass is offered to somebody who never waits.
AT_ONCE = scene_maker.Offer((), lambda tag: Standing(tag, {}), hold_ms=1, repeat_ms=0)


@contextmanager
def listening() -> Iterator[Complaints]:
    """Hear what would only have been printed; a button may be touched again at once, holding takes 1 ms."""
    heard = Complaints()
    hook, usual = sys.excepthook, scene_maker.handling_of
    sys.excepthook = heard.note_exception
    qt = qInstallMessageHandler(heard.note_message)
    scene_maker.handling_of = lambda touch, _: usual(touch, AT_ONCE)
    try:
        yield heard
    finally:
        sys.excepthook = hook
        qInstallMessageHandler(qt)
        scene_maker.handling_of = usual


class Rounds:
    """Lets a monkey loose on one kiosk, seed after seed, as long as nothing goes wrong.

    ``delivered`` counts every touch point, key and signal.
    """

    def __init__(self, finger: QPointingDevice) -> None:
        self._finger, self._truth = finger, Truth()
        self._monkey: Monkey | None = None
        self.delivered = 0

    def play(self, seed: int, count: int) -> Found | None:
        """Play so many events of a seed; return what went wrong first, and the shortest tail to it."""
        played: list[Event] = []
        found = self._run(seed, islice(events(seed, count), count), played)
        if found is None:
            return None
        return Found(found.seed, found.number, found.event, found.complaints, self._tail(seed, played))

    def warm_up(self) -> None:
        """Have every font and word loaded once: each language at each size, on three screens."""
        self._monkey = self._monkey or Monkey(self._truth.original, self._finger, 1)
        stand = self._monkey.stand
        for tag in TAGS:
            for size in (1, 2, 3, 4):
                stand.choose(tag, size)
                for route in (Route.READING, Route.EASIER, Route.START):
                    stand.go(route)
                    stand.paint()
        self._monkey.leave()

    def close(self) -> None:
        """End the kiosk, if there is one."""
        if self._monkey:
            self._monkey.close()
        self._monkey = None

    def _run(self, seed: int, wanted: Iterator[Event], played: list[Event]) -> Found | None:
        with listening() as heard:
            self._monkey = monkey = self._monkey or Monkey(self._truth.original, self._finger, seed)
            watched = Invariants(monkey.kiosk, self._truth, lambda: monkey.throat.sounds)
            before = monkey.delivered

            def wrong() -> list[str]:
                return [*watched.complaints(), *heard.take()]

            found = self._watched(seed, monkey, wanted, played, wrong)
            self.delivered += monkey.delivered - before
            if found:
                self.close()
            return found

    @staticmethod
    def _watched(
        seed: int,
        monkey: Monkey,
        wanted: Iterator[Event],
        played: list[Event],
        wrong: Callable[[], list[str]],
    ) -> Found | None:
        for event in wanted:
            played.append(event)
            monkey.play(event)
            if complaints := wrong():
                return Found(seed, len(played), event, tuple(complaints))
        monkey.leave()
        complaints = wrong()
        return Found(seed, len(played), Event("leave"), tuple(complaints)) if complaints else None

    def _tail(self, seed: int, played: Sequence[Event]) -> tuple[Event, ...]:
        """Return the shortest of a few tails that goes wrong on a fresh kiosk, up to 64 events."""
        for length in (1, 2, 4, 8, 16, 32, 64):
            self.close()
            if self._run(seed, iter(played[-length:]), []):
                return tuple(played[-length:])
        self.close()
        return ()
