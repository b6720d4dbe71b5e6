"""Points and boxes on the glass, in mm from its top left corner."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the glass, mm."""

    x: float
    y: float

    def to(self, other: "Point") -> float:
        """Return the distance to another point, mm."""
        return math.hypot(other.x - self.x, other.y - self.y)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the glass, mm."""

    left: float
    top: float
    width: float
    height: float

    @property
    def area(self) -> float:
        """Its area in mm²."""
        return self.width * self.height

    @property
    def middle(self) -> Point:
        """Its middle."""
        return Point(self.left + self.width / 2, self.top + self.height / 2)

    def holds(self, point: Point) -> bool:
        """Return whether a point lies on it."""
        return self.distance(point) == 0

    def distance(self, point: Point) -> float:
        """Return how far a point is from its edge, mm; 0 inside."""
        across = max(self.left - point.x, 0.0, point.x - self.left - self.width)
        down = max(self.top - point.y, 0.0, point.y - self.top - self.height)
        return math.hypot(across, down)
