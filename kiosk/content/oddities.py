"""issues.toml: oddities of the received text that staff should know."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.content.errors import LeafletError
from kiosk.content.files import inside, read_text
from kiosk.content.tables import TableError, line_of, read_table

FILE = "issues.toml"


@dataclass(frozen=True, slots=True)
class Issue:
    """An oddity of the received text that staff should know; the text itself is kept."""

    id: str
    what: str
    where: str
    kept: str
    tell_staff: str


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    what: str
    where: str
    kept: str
    tell_staff: str


class _List(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    issue: tuple[_Entry, ...] = ()


def read_issues(folder: Path) -> tuple[Issue, ...]:
    """Return the issues of a leaflet folder; none where it has no list. Raises LeafletError."""
    if not inside(folder, FILE).exists():
        return ()
    source = read_text(folder, FILE)
    try:
        entries = read_table(source, _List).issue
    except TableError as fault:
        raise LeafletError(folder / FILE, fault.line, fault.problem, fault.remedy) from fault
    seen: set[str] = set()
    for index, entry in enumerate(entries):
        if entry.id in seen:
            line = line_of(source, f"issue[{index}].id")
            raise LeafletError(
                folder / FILE, line, f'issue "{entry.id}" is there twice', "rename one of them"
            )
        seen.add(entry.id)
    return tuple(Issue(entry.id, entry.what, entry.where, entry.kept, entry.tell_staff) for entry in entries)
