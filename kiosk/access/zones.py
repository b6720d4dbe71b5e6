"""Places on the glass that mean the same on every screen: four corners and the rail at the right edge."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.access.geometry import Point

#: Sides of the corners and width of the rail, mm (accessibility d1).
CORNER_MM, RAIL_MM = 30.0, 25.0

#: The least way on the rail from one item to the next, mm (accessibility d1).
PITCH_MM = 12.0


class Corner(StrEnum):
    """The corners of the glass; they can be felt at its frame."""

    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"
    BOTTOM_LEFT = "bottom-left"
    BOTTOM_RIGHT = "bottom-right"


@dataclass(frozen=True, slots=True)
class Glass:
    """The visible glass, mm."""

    width: float
    height: float

    def corner(self, point: Point) -> Corner | None:
        """Return the corner that a point lies in, or None."""
        left, right = point.x < CORNER_MM, point.x > self.width - CORNER_MM
        top, bottom = point.y < CORNER_MM, point.y > self.height - CORNER_MM
        if not (left or right) or not (top or bottom):
            return None
        if top:
            return Corner.TOP_LEFT if left else Corner.TOP_RIGHT
        return Corner.BOTTOM_LEFT if left else Corner.BOTTOM_RIGHT

    def on_rail(self, point: Point) -> bool:
        """Return whether a point lies on the rail between the right corners."""
        return point.x > self.width - RAIL_MM and self.corner(point) is None

    def along_rail(self, begun: Point, point: Point, count: int) -> int:
        """Return the index of the item, of so many, that a finger on the rail means.

        The whole list lies along the rail. Where items would lie closer than PITCH_MM, that holds for
        where the finger came down, and from there each PITCH_MM is one item.
        """
        length = self.height - 2 * CORNER_MM
        share = length / max(count, 1)
        first = (begun.y - CORNER_MM) / share
        steps = (point.y - begun.y) / max(share, PITCH_MM)
        index = first + steps if share >= PITCH_MM else int(first) + round(steps)
        return max(0, min(int(index), count - 1))
