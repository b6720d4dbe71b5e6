"""The criteria, as data: ``resources/criteria.toml``."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from kiosk.content.tables import read_table

FILE = "criteria.toml"


class MetBy(StrEnum):
    """What can prove a criterion."""

    TEST = "test"
    PARTLY = "partly"
    INSTALLER = "installer"
    NO = "no"


class Criterion(Struct, frozen=True, forbid_unknown_fields=True):
    """A promise: its id, its words, and the clauses of EN 301 549 and WCAG 2.2 it comes from."""

    id: str
    text: str
    en: tuple[str, ...]
    wcag: tuple[str, ...]
    met_by: MetBy
    note: str = ""


class Outside(Struct, frozen=True, forbid_unknown_fields=True):
    """A clause of EN 301 549, or all below it, that does not apply, and why."""

    number: str
    title: str
    reason: str


class _Table(Struct, frozen=True, forbid_unknown_fields=True):
    criterion: tuple[Criterion, ...]
    outside: tuple[Outside, ...]


def load_criteria(folder: Path) -> tuple[Criterion, ...]:
    """Return the criteria of the resources folder, in order. Raises TableError, OSError."""
    return _read(folder).criterion


def load_outside(folder: Path) -> tuple[Outside, ...]:
    """Return the clauses that do not apply, in order. Raises TableError, OSError."""
    return _read(folder).outside


def _read(folder: Path) -> _Table:
    return read_table((folder / FILE).read_text("utf-8"), _Table)
