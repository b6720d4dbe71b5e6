"""What stands on a screen, as one ordered list: for the ear, the finger, the keys, and whoever scans."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.access.geometry import Box, Point
from kiosk.content.model import Range

#: A touch this near to an item means it, mm (D-01).
SNAP_MM = 5.0


class Role(StrEnum):
    """What an item is."""

    BUTTON = "button"
    HEADING = "heading"
    TEXT = "text"
    LIST_ITEM = "list-item"
    NOTE = "note"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Position:
    """The how manieth of how many that belong together, from 1."""

    number: int
    count: int


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the screen.

    ``key`` is its widget's object name and stays when the screen is made anew. ``name``, ``role``,
    ``chosen`` and ``detail`` (a second thing to say of it) are what assistive technology is told.
    ``language`` is the tag of the name where it is not the screen's own; ``boxes`` are where it
    stands. ``block_id`` and ``part`` say which text of the leaflet it shows; ``frame``: it stands
    in the bar above, which is the same on every screen; ``foot``: in the bar below.
    """

    key: str
    name: str
    role: Role
    boxes: tuple[Box, ...]
    chosen: bool = False
    detail: str = ""
    position: Position | None = None
    language: str = ""
    block_id: str = ""
    part: Range | None = None
    frame: bool = False
    foot: bool = False

    def distance(self, point: Point) -> float:
        """Return how far a point is from it, mm; 0 on it."""
        return min(box.distance(point) for box in self.boxes)


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a screen, in the order in which they are read."""

    all: tuple[Item, ...] = ()

    def __iter__(self) -> Iterator[Item]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)

    def find(self, key: str) -> Item | None:
        """Return the item of this key, or None."""
        return next((item for item in self.all if item.key == key), None)

    def at(self, point: Point) -> Item | None:
        """Return the item under a point, the smallest of several; else the nearest within SNAP_MM."""
        under = [(box.area, item) for item in self.all for box in item.boxes if box.holds(point)]
        if under:
            return min(under, key=lambda one: one[0])[1]
        near = [(item.distance(point), item) for item in self.all]
        reached = [one for one in near if one[0] <= SNAP_MM]
        return min(reached, key=lambda one: one[0])[1] if reached else None

    def first(self) -> Item | None:
        """Return the first item below the bar above, or the first at all."""
        return next((item for item in self.all if not item.frame), self.all[0] if self.all else None)

    def step(self, key: str, step: int) -> Item | None:
        """Return the next (1) or previous (-1) item, round and round; from nowhere, the first."""
        return _stepped(self.all, self.find(key), step, self.first())

    def heading(self, key: str, step: int) -> Item | None:
        """Return the next (1) or previous (-1) heading, round and round; None where there is none."""
        heads = [item for item in self.all if item.role is Role.HEADING]
        if not heads:
            return None
        index = self._index(key)
        if step > 0:
            return next((head for head in heads if self.all.index(head) > index), heads[0])
        return next((head for head in reversed(heads) if self.all.index(head) < index), heads[-1])

    def _index(self, key: str) -> int:
        found = self.find(key) or self.first()
        return self.all.index(found) - (0 if self.find(key) else 1) if found else -1


def _stepped(items: tuple[Item, ...], now: Item | None, step: int, first: Item | None) -> Item | None:
    if first is None:
        return None
    if now is None:
        return first if step > 0 else items[items.index(first) - 1]
    return items[(items.index(now) + step) % len(items)]
