"""Dates as pages write them, as leaflet.md wants them: ``May 2022`` or ``1 May 2022``."""

import re

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NAME = "|".join(f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS if month != "September")
_MONTH = rf"(?:{_NAME}|Sept?(?:ember)?)"
_YEAR = r"(?:19|20)\d\d"

#: Any date that :func:`as_printed` understands.
DATE = re.compile(
    rf"(?<![\w/])(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? )?"
    rf"(?P<month>{_MONTH})\.?,? ?(?P<year>{_YEAR})(?!\d)"
    rf"|(?<![\d/.-])(?:(?P<day2>\d{{1,2}})[/.-])?(?P<month2>\d{{1,2}})[/.-](?P<year2>{_YEAR})(?![\d/])"
    rf"|(?<![\d/.-])(?P<year3>{_YEAR})-(?P<month3>\d\d)(?:-(?P<day3>\d\d))?(?![\d-])",
    re.IGNORECASE,
)


def as_printed(found: re.Match[str]) -> str | None:
    """Return a match of :data:`DATE` as day (if any), month and year; days come first, as in Britain."""
    day = found["day"] or found["day2"] or found["day3"]
    month = _month(found["month"] or found["month2"] or found["month3"])
    year = found["year"] or found["year2"] or found["year3"]
    if month is None or (day and not 1 <= int(day) <= 31):
        return None
    return f"{int(day)} {month} {year}" if day else f"{month} {year}"


def _month(written: str) -> str | None:
    if written.isdecimal():
        return _MONTHS[int(written) - 1] if 1 <= int(written) <= 12 else None
    return next(month for month in _MONTHS if month.lower().startswith(written.lower()[:3]))
