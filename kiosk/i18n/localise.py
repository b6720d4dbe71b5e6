"""A leaflet in another language: same ids, kinds and order; other words where there are words to trust."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.content.inline import InlineError, parse_inline
from kiosk.content.messages import Message, figure_messages, section_messages
from kiosk.content.model import Block, BlockKind, Figure, Leaflet, Section
from kiosk.i18n.catalogue import Catalogue, catalogue_of
from kiosk.i18n.languages import language


def localised(leaflet: Leaflet, tag: str, catalogue: Catalogue | None = None) -> Leaflet:
    """Return the leaflet in a language, by default from the built catalogues.

    A section, and likewise a drawing with its parts, is either all in that language or all as it
    was; its ``language`` then says so. Raises KeyError for an unknown tag.
    """
    wanted = language(tag).tag
    if wanted == leaflet.language:
        return leaflet
    return _Localiser(leaflet, catalogue or catalogue_of(leaflet, wanted)).leaflet()


class _Localiser:
    def __init__(self, original: Leaflet, catalogue: Catalogue) -> None:
        self._original = original
        self._catalogue = catalogue

    def leaflet(self) -> Leaflet:
        original = self._original
        sections = tuple(self._section(section) for section in original.sections)
        short = self._catalogue.text("leaflet.short-title", original.short_title)
        return replace(
            original,
            language=self._catalogue.tag,
            sections=sections,
            title=_title(sections) or original.title,
            short_title=short or original.short_title,
            figures=tuple(self._figure(figure) for figure in original.figures),
        )

    def _section(self, section: Section) -> Section:
        words = self._words(section_messages(section))
        try:
            blocks = tuple(self._block(block, words[block.id]) for block in section.blocks)
        except (KeyError, InlineError):
            return replace(section, language=self._original.language)
        label = blocks[0].text if section.has_heading else words[f"{section.id}.label"]
        return replace(section, label=label, blocks=blocks)

    def _figure(self, figure: Figure) -> Figure:
        words = self._words(figure_messages(figure))
        return _figure(figure, words) if words else replace(figure, language=self._original.language)

    def _words(self, units: Iterable[Message]) -> dict[str, str]:
        """Return all words by id, or none at all if any is missing."""
        found = {unit.id: self._catalogue.text(unit.id, unit.source) for unit in units}
        words = {unit_id: text for unit_id, text in found.items() if text is not None}
        return words if len(words) == len(found) else {}

    def _block(self, block: Block, markdown: str) -> Block:
        text, bold, data = parse_inline(markdown, self._original.terms)
        return replace(block, markdown=markdown, text=text, bold=bold, data=data)


def _figure(figure: Figure, words: dict[str, str]) -> Figure:
    base = f"figure.{figure.name}"
    parts = tuple(
        replace(part, name=words[f"{base}.{part.id}.name"], sentence=words[f"{base}.{part.id}.sentence"])
        for part in figure.parts
    )
    return replace(
        figure,
        short=words[f"{base}.short"],
        long=words[f"{base}.long"],
        credit=words[f"{base}.credit"],
        parts=parts,
    )


def _title(sections: tuple[Section, ...]) -> str:
    """Return the printed title on one line, where the leaflet prints one."""
    titles = [block.text for section in sections for block in section.blocks if block.kind is BlockKind.TITLE]
    return " ".join(titles[0].split()) if titles else ""
