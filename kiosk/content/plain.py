"""The leaflet as plain text, as the patient sees it."""

from kiosk.content.model import Block, Leaflet, Section


def plain_text(leaflet: Leaflet, ids: bool = False) -> str:
    """Return all sections as text; with ``ids`` a line such as ``[procedure.b1]`` before each block."""
    return plain_sections(leaflet.sections, ids=ids)


def plain_sections(sections: tuple[Section, ...], *, ids: bool = False) -> str:
    """Return some sections as text: a blank line between blocks, list items with a dash."""
    blocks = (block for section in sections for block in section.blocks)
    return "\n\n".join(_plain(block, ids=ids) for block in blocks) + "\n"


def _plain(block: Block, *, ids: bool) -> str:
    text = "- " + block.text.replace("\n", "\n  ") if block.bulleted else block.text
    return f"[{block.id}]\n{text}" if ids else text
