"""Found on bare glass: a still finger anywhere, or a flat hand, asks for speech. Pure (d1, F-09)."""

import math
from dataclasses import dataclass
from enum import StrEnum

from kiosk.access.contacts import Contact
from kiosk.access.geometry import Point

#: A finger that is still for so long asks for speech, ms; from LISTENS_MS on that can be heard.
HOLD_MS, LISTENS_MS = 1500, 400

#: How far a finger that holds still may tremble, mm.
TREMBLE_MM = 8.0

#: A flat hand: so many contacts, or one of so many mm², for so long (ms).
PALM_CONTACTS, PALM_MM2, PALM_MS = 3, 600.0, 500


class Search(StrEnum):
    """How far somebody has come who asks for speech."""

    HOLDING = "holding"  # a tone rises, so that it can be heard that holding on works
    LOST = "lost"  # the finger was lifted or moved too early
    FOUND = "found"


@dataclass(frozen=True, slots=True)
class Ellipse:
    """The size of a contact in mm; 0 where the glass does not tell."""

    wide: float = 0.0
    high: float = 0.0

    @property
    def area(self) -> float:
        """Its area in mm²."""
        return math.pi / 4 * self.wide * self.high


class Discovery:
    """Watches the glass while touch is not explored. It takes no touch away before speech is found."""

    def __init__(self) -> None:
        self._fingers: dict[int, Contact] = {}
        self._palm_since: int | None = None
        self._holding = False
        self._spoilt = False

    @property
    def wakes_at(self) -> int | None:
        """When something will be due without another event, ms; None for never."""
        if self._palm_since is not None:
            return self._palm_since + PALM_MS
        if len(self._fingers) != 1 or self._spoilt:
            return None
        return next(iter(self._fingers.values())).since + (HOLD_MS if self._holding else LISTENS_MS)

    def down(self, number: int, point: Point, now: int, size: Ellipse | None = None) -> tuple[Search, ...]:
        """Take a finger, or a hand, that came down."""
        if not self._fingers:
            self._spoilt = False
        self._fingers[number] = Contact.down(number, point, now)
        flat = (size or Ellipse()).area >= PALM_MM2 or len(self._fingers) >= PALM_CONTACTS
        if flat and self._palm_since is None:
            self._palm_since = now
        return self._lost() if len(self._fingers) > 1 else ()

    def move(self, number: int, point: Point, now: int, size: Ellipse | None = None) -> tuple[Search, ...]:
        """Take a finger that moved, or lies flatter now."""
        if number not in self._fingers:
            return ()
        self._fingers[number] = self._fingers[number].moved(point, now)
        if (size or Ellipse()).area >= PALM_MM2 and self._palm_since is None:
            self._palm_since = now
        strayed = self._fingers[number].farthest > TREMBLE_MM
        return (*(self._lost() if strayed else ()), *self.tick(now))

    def up(self, number: int) -> tuple[Search, ...]:
        """Take a finger that was lifted."""
        self._fingers.pop(number, None)
        if len(self._fingers) < PALM_CONTACTS:
            self._palm_since = None
        return self._lost()

    def tick(self, now: int) -> tuple[Search, ...]:
        """Take the time."""
        if self._palm_since is not None:
            return self._found() if now - self._palm_since >= PALM_MS else ()
        if len(self._fingers) != 1 or self._spoilt:
            return ()
        held = now - next(iter(self._fingers.values())).since
        if held >= HOLD_MS:
            return self._found()
        if held >= LISTENS_MS and not self._holding:
            self._holding = True
            return (Search.HOLDING,)
        return ()

    def _lost(self) -> tuple[Search, ...]:
        self._spoilt = True
        held, self._holding = self._holding, False
        return (Search.LOST,) if held else ()

    def _found(self) -> tuple[Search, ...]:
        self._fingers.clear()
        self._palm_since, self._holding = None, False
        return (Search.FOUND,)
