"""The place of a reader in a leaflet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A block and a code point offset in its text; never a page number."""

    block_id: str
    offset: int = 0
