"""A leaflet as it is to be written, before the kiosk's own loader has seen it."""

from dataclasses import dataclass, field

from kiosk.content.model import BlockKind
from kiosk.importing.facts import Facts


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """One block; ``line`` is where its words stand in the imported file, 0 where nowhere."""

    id: str
    kind: BlockKind
    text: str
    line: int
    bulleted: bool = False


@dataclass(slots=True)
class DraftSection:
    """A section while it grows; ``label`` where the leaflet prints no heading, else ""."""

    id: str
    heading: str
    label: str
    line: int
    blocks: list[DraftBlock] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole leaflet."""

    id: str
    title: str
    short_title: str
    publisher: str
    language: str
    facts: Facts
    terms: tuple[str, ...]
    sections: tuple[DraftSection, ...]

    @property
    def blocks(self) -> tuple[DraftBlock, ...]:
        """All blocks but headings, in reading order."""
        return tuple(block for section in self.sections for block in section.blocks)
