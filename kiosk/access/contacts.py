"""Fingers on the glass: where each came down and when, where it is, how long it has been still."""

from dataclasses import dataclass, replace

from kiosk.access.geometry import Point

#: A finger that stays within this much is still: resting fingers tremble, mm.
STILL_MM = 4.0


@dataclass(frozen=True, slots=True)
class Contact:
    """One finger. Times in ms of any clock; ``farthest`` is its largest way from where it came down, mm."""

    id: int
    begun: Point
    since: int
    point: Point
    still_at: Point
    still_since: int
    farthest: float = 0.0

    @staticmethod
    def down(number: int, point: Point, now: int) -> "Contact":
        """Return a finger that has just come down."""
        return Contact(number, point, now, point, point, now)

    def moved(self, point: Point, now: int) -> "Contact":
        """Return it after a move; a move beyond STILL_MM ends its rest."""
        farthest = max(self.farthest, self.begun.to(point))
        if self.still_at.to(point) > STILL_MM:
            return replace(self, point=point, still_at=point, still_since=now, farthest=farthest)
        return replace(self, point=point, farthest=farthest)
