"""One section of a copy as HTML."""

from collections.abc import Collection, Iterable, Iterator
from html import escape
from itertools import groupby

from kiosk.content.model import BlockKind, DataKind
from kiosk.formats.inline import Run, inline_runs
from kiosk.formats.pictures import picture_address
from kiosk.formats.takeaway import Chapter, Origin, Piece

_ELEMENTS = {BlockKind.TITLE: "h1", BlockKind.HEADING: "h2", BlockKind.SUBHEADING: "h3"}


def chapter_html(chapter: Chapter, links: Collection[str]) -> str:
    """Return a section element; only the addresses in ``links`` can be followed."""
    own = chapter.pieces and chapter.pieces[0].origin is Origin.NOTICE
    kind = 'class="notices" role="note"' if own else f'id="{_anchor(chapter.id)}"'
    name = "" if own or chapter.has_heading else f' aria-label="{escape(chapter.title)}"'
    inside = "\n".join(_lists(chapter, links))
    return f"<section {kind}{name} {_language(chapter.pieces)}>\n{inside}\n</section>"


def contents_html(chapters: Iterable[Chapter], heading: str) -> str:
    """Return the list of sections, each a link to it."""
    rows = "\n".join(f'<li><a href="#{_anchor(one.id)}">{escape(one.title)}</a></li>' for one in chapters)
    return f'<nav aria-label="{escape(heading)}">\n<ul>\n{rows}\n</ul>\n</nav>'


def _anchor(section_id: str) -> str:
    return escape(f"section-{section_id}")


def _language(pieces: Iterable[Piece]) -> str:
    spoken = next(iter(pieces)).language
    return f'lang="{spoken.tag}" dir="{"rtl" if spoken.rtl else "ltr"}"'


def _lists(chapter: Chapter, links: Collection[str]) -> Iterator[str]:
    """Yield the blocks, list items that follow one another as one list."""
    for bulleted, pieces in groupby(chapter.pieces, key=lambda piece: piece.block.bulleted):
        made = [_piece(piece, chapter, links) for piece in pieces]
        if bulleted:
            yield "\n".join(["<ul>", *made, "</ul>"])
        else:
            yield from made


def _piece(piece: Piece, chapter: Chapter, links: Collection[str]) -> str:
    words = "".join(_run(run, piece, links) for run in inline_runs(piece.block)).replace("\n", "<br>\n")
    other = "" if piece.language == chapter.pieces[0].language else " " + _language([piece])
    if piece.figure:
        image = f'<img src="{picture_address(piece.figure)}" alt="{escape(piece.figure.short)}">'
        return f"<figure{other}>\n{image}\n<figcaption>{words}</figcaption>\n</figure>"
    element = "li" if piece.block.bulleted else _ELEMENTS.get(piece.block.kind, "p")
    if element == "p":
        other += f' class="{_look(piece)}"'
    made = f"<{element}{other}>{words}</{element}>"
    if piece.picture:
        return f'<div class="line">\n<img src="{picture_address(piece.picture)}" alt="">\n{made}\n</div>'
    return made


def _look(piece: Piece) -> str:
    return str(piece.block.kind if piece.origin is Origin.LEAFLET else piece.origin)


def _run(run: Run, piece: Piece, links: Collection[str]) -> str:
    words = _link(run, escape(run.text), links)
    if run.data and piece.language.rtl:
        words = f'<bdi dir="ltr">{words}</bdi>'
    return f"<strong>{words}</strong>" if run.bold else words


def _link(run: Run, words: str, links: Collection[str]) -> str:
    if run.data is DataKind.PHONE:
        digits = "".join(sign for sign in run.text if sign in "+0123456789")
        # "(0)" is only dialled where the number does not begin with the country
        digits = digits.replace("+440", "+44", 1)
        return f'<a href="tel:{digits}">{words}</a>'
    if run.data is DataKind.EMAIL:
        return f'<a href="mailto:{words.removeprefix("mailto:")}">{words}</a>'
    return f'<a href="{words}">{words}</a>' if run.text in links else words
