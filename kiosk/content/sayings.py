"""speech.toml: how the voice says this leaflet's words."""

from pathlib import Path

import msgspec

from kiosk.content.errors import LeafletError
from kiosk.content.files import inside, read_text
from kiosk.content.model import Saying
from kiosk.content.tables import TableError, read_table

FILE = "speech.toml"


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    shown: str
    spoken: str
    language: str = "*"


class _List(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    saying: tuple[_Entry, ...] = ()


def read_sayings(folder: Path) -> tuple[Saying, ...]:
    """Return the sayings of a leaflet folder; none where it has no list. Raises LeafletError."""
    if not inside(folder, FILE).exists():
        return ()
    try:
        entries = read_table(read_text(folder, FILE), _List).saying
    except TableError as fault:
        raise LeafletError(folder / FILE, fault.line, fault.problem, fault.remedy) from fault
    return tuple(Saying(entry.language, entry.shown, entry.spoken) for entry in entries)
