"""The head of leaflet.md: what the leaflet is called, whose it is and how old it is."""

import re
from pathlib import Path

import msgspec

from kiosk.content.dates import Dates, year_and_month
from kiosk.content.errors import LeafletError
from kiosk.content.tables import TableError, line_of, read_table

_MAY_BE_MISSING = frozenset({"reference", "first_published", "last_reviewed", "next_review"})
#: The languages in which a kiosk can show and speak a leaflet (kiosk/i18n/languages.py).
LANGUAGES = (
    "ar", "bg", "bn", "cs", "en-GB", "fa", "lt", "ne", "pl", "pt-PT", "ro", "ru", "sk", "tr", "uk", "zh-Hans",
    "zh-Hant",
)  # fmt: skip

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class FrontMatter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The fields between the ``---`` lines, as written; dates as printed, e.g. ``"May 2022"``.

    Reference and dates are "" where the leaflet prints none.
    """

    id: str
    title: str
    short_title: str
    publisher: str
    language: str
    reference: str = ""
    first_published: str = ""
    last_reviewed: str = ""
    next_review: str = ""
    terms: tuple[str, ...] = ()

    @property
    def dates(self) -> Dates:
        """The three dates as printed."""
        return Dates(self.first_published, self.last_reviewed, self.next_review)


def read_front_matter(file: Path, source: str, first_line: int) -> FrontMatter:
    """Return the checked front matter. ``first_line`` is the line of its first line. Raises LeafletError."""
    try:
        front = read_table(source, FrontMatter)
    except TableError as fault:
        line = first_line if fault.line is None else fault.line + first_line - 1
        raise LeafletError(file, line, fault.problem, fault.remedy) from fault

    def refuse(key: str, problem: str, remedy: str) -> LeafletError:
        return LeafletError(file, (line_of(source, key) or 1) + first_line - 1, problem, remedy)

    for key in msgspec.structs.fields(FrontMatter):
        if getattr(front, key.name) == "" and key.name not in _MAY_BE_MISSING:
            raise refuse(key.name, f'"{key.name}" is empty', "fill it in")
    if not _ID.fullmatch(front.id):
        raise refuse("id", f'"{front.id}" cannot be an id', "use small letters, digits and hyphens")
    if front.language not in {"en", *LANGUAGES}:
        problem = f'"{front.language}" is not a language of this kiosk'
        raise refuse("language", problem, f"use one of: {', '.join(LANGUAGES)}")
    for key_name in ("first_published", "last_reviewed", "next_review"):
        printed = getattr(front, key_name)
        try:
            if printed:
                year_and_month(printed)
        except ValueError as error:
            raise refuse(
                key_name, f'"{printed}" is not a date', 'write month and year, like "May 2022"'
            ) from error
    return front
