"""What an import leaves out or moves, for a person to confirm: nothing is dropped silently."""

from collections.abc import Sequence
from dataclasses import dataclass


class CannotImport(Exception):  # noqa: N818 - it says what happens, as Refused does
    """A file that cannot become a leaflet; ``str()`` is one plain sentence with the remedy."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Words of the file, the line they stand in (from 1), and the reason for what was done to them."""

    line: int
    words: str
    reason: str


class Ledger:
    """Gathers, during one import, what a person has to confirm."""

    def __init__(self) -> None:
        self._dropped: list[Entry] = []
        self._changed: list[Entry] = []

    @property
    def dropped(self) -> Sequence[Entry]:
        """Words that are not in the leaflet, in the order of their lines."""
        return sorted(self._dropped, key=lambda entry: entry.line)

    @property
    def changed(self) -> Sequence[Entry]:
        """Words that are in the leaflet, but in another place or form."""
        return sorted(self._changed, key=lambda entry: entry.line)

    def drop(self, line: int, words: str, reason: str) -> None:
        """Note words that are left out."""
        self._dropped.append(Entry(line, words, reason))

    def change(self, line: int, words: str, reason: str) -> None:
        """Note words that are moved, or written in another form."""
        self._changed.append(Entry(line, words, reason))
