"""The translatable messages of a leaflet: the one list that extractor, catalogue and localiser share."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.model import Figure, Leaflet, Section


@dataclass(frozen=True, slots=True)
class Message:
    """One translatable unit: an id for ever, its English source, and a note for translators."""

    id: str
    source: str
    note: str = ""


def messages(leaflet: Leaflet) -> tuple[Message, ...]:
    """Return the messages of the leaflet in reading order; ids are unique."""
    found = [Message("leaflet.short-title", leaflet.short_title, "Short name of the leaflet, for buttons")]
    for section in leaflet.sections:
        found.extend(section_messages(section))
    for figure in leaflet.figures:
        found.extend(figure_messages(figure))
    return tuple(found)


def section_messages(section: Section) -> Iterator[Message]:
    """Yield the messages of a section: its label where no heading is printed, then its blocks."""
    if not section.has_heading:
        yield Message(f"{section.id}.label", section.label, "The kiosk's own name for these paragraphs")
    for block in section.blocks:
        note = f"{block.kind}; safety: {block.safety}" if block.safety else str(block.kind)
        yield Message(block.id, block.markdown, note)


def figure_messages(figure: Figure) -> Iterator[Message]:
    """Yield the messages of a drawing and of its parts."""
    base = f"figure.{figure.name}"
    yield Message(f"{base}.short", figure.short, "Accessible name of the drawing")
    yield Message(f"{base}.long", figure.long, "Description of the drawing, read aloud")
    yield Message(f"{base}.credit", figure.credit, "Who drew it and that no clinician has checked it")
    for part in figure.parts:
        yield Message(f"{base}.{part.id}.name", part.name, "Name of a part of the drawing")
        yield Message(f"{base}.{part.id}.sentence", part.sentence, "One sentence about the part, read aloud")
