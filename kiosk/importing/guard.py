"""Keeps words from being read as the structure of leaflet.md."""

import re

from kiosk.importing.invisible import GUARD

_STRUCTURE = re.compile(
    r"\s*(?:[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|#{1,6}(?=[ \t]|$)|>|<[A-Za-z/!?]|`{3}|~{3}|\{.*\}\s*$"
    r"|(?:[-*_][ \t]*){3,}$)"
)
_AN_ADDRESS = re.compile(r"<(?:https?://|mailto:)[^\s<>]+>|<[^\s<>@]+@[^\s<>@]+>")


def guarded(text: str) -> str:
    """Return text whose lines are words to the loader, whatever they begin with."""
    return "\n".join(_guarded_line(line) for line in text.split("\n"))


def _guarded_line(line: str) -> str:
    if not _STRUCTURE.match(line) or line.startswith("**") or _AN_ADDRESS.match(line):
        return line
    return GUARD + line
