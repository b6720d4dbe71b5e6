"""A leaflet folder becomes a :class:`Leaflet`, or a plain error says why not."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.front_matter import front_matter_plugin

from kiosk.content.attributes import attribute_lines
from kiosk.content.blocks import read_sections
from kiosk.content.easy_loader import read_easy
from kiosk.content.errors import LeafletError
from kiosk.content.figures import read_figures
from kiosk.content.files import read_text
from kiosk.content.films import find_films
from kiosk.content.front_matter import FrontMatter, read_front_matter
from kiosk.content.model import Figure, Leaflet, Section
from kiosk.content.oddities import read_issues
from kiosk.content.sayings import read_sayings

FILE = "leaflet.md"

#: No leaflet is as long; a text of millions of lines would hold the kiosk for minutes.
MOST_LINES = 20_000


def load_leaflet(folder: Path, over: Sequence[Path] = ()) -> Leaflet:
    """Return the leaflet of a folder. Raises LeafletError: file, line, what, and what to do.

    Pictures in the folders ``over`` it, the strongest first, take the place of its own of the same name.
    """
    file = folder / FILE
    source = read_text(folder, FILE)
    if source.count("\n") > MOST_LINES:
        problem = f"the text has more than {MOST_LINES} lines"
        raise LeafletError(file, None, problem, "make several leaflets of it")
    tokens = _parser().parse(source)
    front = _front(file, tokens)
    sections = read_sections(file, tokens, front.terms)
    figures = read_figures(folder, over)
    _require_figures(file, source, sections, figures)
    leaflet = Leaflet(
        id=front.id,
        title=front.title,
        short_title=front.short_title,
        publisher=front.publisher,
        reference=front.reference,
        dates=front.dates,
        language=front.language,
        sections=sections,
        figures=figures,
        sayings=read_sayings(folder),
        issues=read_issues(folder),
        terms=front.terms,
    )
    films = find_films(folder, (section.id for section in sections))
    return replace(leaflet, easy_read=read_easy(folder, leaflet, over), films=films)


def _parser() -> MarkdownIt:
    """Return a parser of structure alone; two more rules would swallow or reshape printed words."""
    parser = MarkdownIt("commonmark").use(front_matter_plugin).use(attribute_lines)
    return parser.disable(["reference", "lheading", "inline"])


def _front(file: Path, tokens: list[Token]) -> FrontMatter:
    if not tokens or tokens[0].type != "front_matter":
        remedy = "begin with a line ---, then id, title and so on, then a line ---"
        raise LeafletError(file, 1, "the front matter is missing", remedy)
    return read_front_matter(file, tokens[0].content, first_line=2)


def _require_figures(
    file: Path, source: str, sections: tuple[Section, ...], figures: tuple[Figure, ...]
) -> None:
    known = {figure.name for figure in figures}
    for block in (block for section in sections for block in section.blocks):
        if block.figure and block.figure not in known:
            line = _line_with(source, f"{{#{block.id} ")
            problem = f'no figure is named "{block.figure}"'
            raise LeafletError(file, line, problem, "add it to figures/figures.toml or correct the name")


def _line_with(source: str, words: str) -> int | None:
    lines = source.split("\n")
    return next((number for number, line in enumerate(lines, start=1) if line.startswith(words)), None)
