"""A line of the table."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """``seen_from`` is "outside" (pixels, sound, /proc) or "within" (timed in the program)."""

    what: str
    seen_from: str
    kiosk: float
    bare: float | None = None
    target: str = ""
    held: bool | None = None


def at_most(what, seen_from, kiosk, limit, bare=None):
    """A line whose number must not be above a limit."""
    return Row(what, seen_from, kiosk, bare, f"≤ {limit:g}", kiosk <= limit)
