"""Easy Read as a copy to take away: a picture to each line, safety lines on pages of their own."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kiosk.content.easy_read import DRAFT, EasyRead
from kiosk.content.model import Figure
from kiosk.formats.icon_drawing import icon_drawing
from kiosk.formats.takeaway import OwnWords, TakeAway
from kiosk.theme.icons import Icons


def easy_copy(easy: EasyRead, own: OwnWords) -> TakeAway:
    """Return the edition as a copy; a word of its draft is the first of its notices."""
    sections = tuple(one for one in easy.edition.sections if one.blocks != (DRAFT,))
    icons = Icons()
    pictures = {line.block.id: _picture(easy, line.picture, icons) for line in easy.lines}
    leaflet = replace(easy.edition, sections=sections)
    return TakeAway(leaflet, own, pictures, frozenset(_new_pages(easy)), draft=DRAFT if easy.draft else None)


def _picture(easy: EasyRead, name: str, icons: Icons) -> Figure:
    return easy.picture(name) or icon_drawing(name, icons)


def _new_pages(easy: EasyRead) -> Iterator[str]:
    """Yield the ids of the blocks that begin a page: a safety line, and what comes after its page."""
    before = {line.block.id: _place_before(easy, line.block.id) for line in easy.lines}
    for former, line in pairwise(easy.lines):
        alone = former.own_page or former.same_page
        if line.own_page or (alone and not line.same_page):
            yield before[line.block.id]


def _place_before(easy: EasyRead, line_id: str) -> str:
    """Return the id of the line, or of what goes with it before it: a heading, else its warning."""
    blocks = next(one.blocks for one in easy.edition.sections if any(b.id == line_id for b in one.blocks))
    lines = [block.id for block in blocks if block.id in {line.block.id for line in easy.lines}]
    if line_id == lines[0]:
        return blocks[0].id
    return next(block.id for block in blocks if block.id in {f"{line_id}.stale", line_id})
