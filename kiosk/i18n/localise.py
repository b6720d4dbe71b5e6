"""A leaflet in another language: same ids, kinds and order; other words where there are words to trust."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.content.inline import InlineError, parse_inline
from kiosk.content.messages import figure_messages, section_messages
from kiosk.content.model import Block, BlockKind, Figure, Leaflet, Section
from kiosk.i18n.catalogue import Catalogue, load_catalogue
from kiosk.i18n.languages import language


def localised(leaflet: Leaflet, tag: str, catalogue: Catalogue | None = None) -> Leaflet:
    """Return the leaflet in a language, by default from the built catalogues.

    A section, with the drawings it shows, is either all in that language or all as it was; then
    :attr:`Section.language` says so. Raises KeyError for an unknown tag.
    """
    wanted = language(tag).tag
    if wanted == leaflet.language:
        return leaflet
    return _Localiser(leaflet, catalogue or load_catalogue(leaflet.id, wanted)).leaflet()


class _Localiser:
    def __init__(self, english: Leaflet, catalogue: Catalogue) -> None:
        self._english = english
        self._catalogue = catalogue
        self._figures = {figure.name: figure for figure in english.figures}

    def leaflet(self) -> Leaflet:
        english = self._english
        sections = tuple(self._section(section) for section in english.sections)
        return replace(
            english,
            language=self._catalogue.tag,
            sections=sections,
            title=_title(sections) or english.title,
            short_title=self._catalogue.text("leaflet.short-title", english.short_title)
            or english.short_title,
            figures=tuple(self._figures.values()),
        )

    def _section(self, section: Section) -> Section:
        words = self._words(section)
        if words is None:
            return replace(section, language=self._english.language)
        try:
            blocks = tuple(self._block(block, words[block.id]) for block in section.blocks)
        except InlineError:
            return replace(section, language=self._english.language)
        for figure in self._drawings(section):
            self._figures[figure.name] = _figure(figure, words)
        label = blocks[0].text if section.has_heading else words[f"{section.id}.label"]
        return replace(section, label=label, blocks=blocks)

    def _words(self, section: Section) -> dict[str, str] | None:
        """Return all words of a section and its drawings by id, or None if any is missing."""
        units = [*section_messages(section)]
        for figure in self._drawings(section):
            units += figure_messages(figure)
        words = {}
        for unit in units:
            text = self._catalogue.text(unit.id, unit.source)
            if text is None:
                return None
            words[unit.id] = text
        return words

    def _drawings(self, section: Section) -> Iterator[Figure]:
        for block in section.blocks:
            if block.figure in self._figures:
                yield self._english.figure(block.figure)

    def _block(self, block: Block, markdown: str) -> Block:
        text, bold, data = parse_inline(markdown, self._english.terms)
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
