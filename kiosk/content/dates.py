"""Dates as a leaflet prints them."""

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_PRINTED = re.compile(r"(?:([1-9]|[12]\d|3[01]) )?([A-Z][a-z]+) ((?:19|20)\d\d)")


def year_and_month(printed: str) -> tuple[int, int]:
    """Return ``"September 2025"`` or ``"1 September 2025"`` as ``(2025, 9)``. Raises ValueError."""
    found = _PRINTED.fullmatch(printed)
    if found is None or found.group(2) not in _MONTHS:
        raise ValueError(printed)
    return int(found.group(3)), _MONTHS.index(found.group(2)) + 1


@dataclass(frozen=True, slots=True)
class Dates:
    """Dates as the leaflet prints them, e.g. ``"August 2017"``; "" where it prints none."""

    first_published: str
    last_reviewed: str
    next_review: str

    def review_due(self, today: date) -> bool:
        """Whether the month of the next review has passed. Raises ValueError for a date not as printed."""
        return self.next_review != "" and year_and_month(self.next_review) < (today.year, today.month)
