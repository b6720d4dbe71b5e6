"""How staff ask for their screen: four corners in turn, or six keys in turn. Pure; time is handed in, ms."""

from collections.abc import Sequence
from enum import StrEnum

#: A touch this near to both edges of a corner is in it, mm.
CORNER_MM = 25.0

#: All of it within this time, ms: slower than anybody who knows it, faster than chance.
WITHIN_MS = 8000


class Corner(StrEnum):
    """Where on the glass a touch is; there is no way of asking that uses what lies between."""

    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"
    BOTTOM_RIGHT = "bottom-right"
    BOTTOM_LEFT = "bottom-left"
    ELSEWHERE = "elsewhere"


#: Clockwise from the top left.
CORNERS = (Corner.TOP_LEFT, Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT, Corner.BOTTOM_LEFT)

#: Names of the actions of the keypad: nobody presses Help and Back like this by chance.
KEYS = ("help", "help", "back", "back", "help", "help")


def corner_at(x_mm: float, y_mm: float, width_mm: float, height_mm: float) -> Corner:
    """Return which corner of the glass a touch is in."""
    left, right = x_mm <= CORNER_MM, x_mm >= width_mm - CORNER_MM
    if y_mm <= CORNER_MM and left != right:
        return Corner.TOP_LEFT if left else Corner.TOP_RIGHT
    if y_mm >= height_mm - CORNER_MM and left != right:
        return Corner.BOTTOM_LEFT if left else Corner.BOTTOM_RIGHT
    return Corner.ELSEWHERE


class Knock:
    """Waits for signs in one order; any other sign, or too slow a one, and it begins anew."""

    def __init__(self, signs: Sequence[str]) -> None:
        self._signs = tuple(signs)
        self._noted: list[tuple[str, int]] = []

    def note(self, sign: str, now: int) -> bool:
        """Take a sign; return whether it was the last of all of them."""
        recent = [one for one in self._noted if now - one[1] <= WITHIN_MS]
        self._noted = [*recent, (sign, now)][-len(self._signs) :]
        if tuple(one for one, _ in self._noted) != self._signs:
            return False
        self.forget()
        return True

    def forget(self) -> None:
        """Begin anew."""
        self._noted = []
