"""What a hand on the glass can mean to somebody who does not look at it."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.access.geometry import Point
from kiosk.access.zones import Corner


class Direction(StrEnum):
    """Where a swipe goes."""

    RIGHT = "right"
    LEFT = "left"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Touched:
    """A hand came down: be silent, and remember which item was current; not if it may be a second tap."""

    again: bool = False


@dataclass(frozen=True, slots=True)
class Explored:
    """A finger rests or drags here: say what is here. Nothing is activated."""

    point: Point


@dataclass(frozen=True, slots=True)
class Tapped:
    """One short touch and no second one."""

    point: Point


@dataclass(frozen=True, slots=True)
class DoubleTapped:
    """Two short touches anywhere: activate the item that was current before them."""


@dataclass(frozen=True, slots=True)
class HeldStill:
    """A finger came down and has not moved for as long as whoever asks for speech holds it."""


@dataclass(frozen=True, slots=True)
class SplitTapped:
    """A second finger tapped while the first rests: activate the item under the first."""


@dataclass(frozen=True, slots=True)
class TwoFingerTapped:
    """Two fingers at once: pause, or go on."""


@dataclass(frozen=True, slots=True)
class Swiped:
    """A quick straight stroke anywhere."""

    direction: Direction


@dataclass(frozen=True, slots=True)
class CornerRested:
    """A finger rests in a corner: say what the corner does."""

    corner: Corner


@dataclass(frozen=True, slots=True)
class CornerTapped:
    """A short touch in a corner: do it."""

    corner: Corner


@dataclass(frozen=True, slots=True)
class RailSlid:
    """A finger rests or slides on the rail, where it came down and where it is."""

    begun: Point
    point: Point


Gesture = (
    Touched
    | Explored
    | Tapped
    | DoubleTapped
    | HeldStill
    | SplitTapped
    | TwoFingerTapped
    | Swiped
    | CornerRested
    | CornerTapped
    | RailSlid
)
