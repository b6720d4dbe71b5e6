"""What the leaflet says in each language, loaded apart from the kiosk; and where a screen differs."""

from collections.abc import Iterator
from itertools import pairwise

from kiosk.content.model import Block, Leaflet, Range
from kiosk.content.shelf import load_shelf
from kiosk.i18n.display import BREAK, CLOSE, JOIN, OPEN
from kiosk.i18n.localise import localised
from kiosk.paths import leaflets
from kiosk.ui.block_view import BlockView
from kiosk.ui.screens.reading import ReadingScreen

#: What a line may be drawn with that is no part of the text.
_UNSEEN = str.maketrans({OPEN: None, CLOSE: None, BREAK: None, JOIN: None, "\u2028": "\n", "\u00a0": " "})

#: Words of the kiosk itself have ids that begin so.
OWN = ("own.", "easy.")


class Truth:
    """The shipped leaflet in the languages that were asked for."""

    def __init__(self) -> None:
        self.original = load_shelf(leaflets()).leaflets[0]
        self._known: dict[str, tuple[Leaflet, dict[str, Block]]] = {}

    def block(self, tag: str, block_id: str) -> Block | None:
        """Return a block of the leaflet or of its Easy Read edition."""
        return self._in(tag)[1].get(block_id)

    def leaflet(self, tag: str) -> Leaflet:
        return self._in(tag)[0]

    def _in(self, tag: str) -> tuple[Leaflet, dict[str, Block]]:
        if tag not in self._known:
            leaflet = localised(self.original, tag)
            easy = leaflet.easy_read
            blocks = (*leaflet.blocks, *(easy.edition.blocks if easy else ()))
            self._known[tag] = leaflet, {block.id: block for block in blocks}
        return self._known[tag]

    def complaints(self, tag: str, screen, views: list[BlockView]) -> Iterator[str]:
        """Yield where the text on the screen is not the leaflet's."""
        for view in views:
            yield from self._of_view(tag, view)
        if isinstance(screen, ReadingScreen):
            yield from self._of_pages(tag, screen)
            yield from _of_page(screen, views)

    def _of_view(self, tag: str, view: BlockView) -> Iterator[str]:
        block, part = view.fragment.block, view.fragment.part
        true = self.block(tag, block.id)
        if true is None:
            if not block.id.startswith(OWN) and not block.id.endswith(".stale"):
                yield f"{block.id} is no block of the leaflet"
            return
        if (block.text, block.kind) != (true.text, true.kind):
            yield f"{block.id} shows {block.text!r} instead of {true.text!r}"
        drawn = view._laid.display.shown.translate(_UNSEEN).strip()
        if drawn != _plain(true.text[part.start : part.end]):
            yield f"{block.id} draws {drawn!r}"

    def _of_pages(self, tag: str, screen: ReadingScreen) -> Iterator[str]:
        """Yield what the pages together leave out, say twice or say in another order."""
        fragments = [fragment for page in screen.pages for fragment in page.fragments]
        said: dict[str, list[Range]] = {}
        for fragment in fragments:
            said.setdefault(fragment.block.id, []).append(fragment.part)
        true = self.leaflet(tag).blocks
        if list(said) != [block.id for block in true]:
            yield f"the pages hold {list(said)}"
            return
        for block in true:
            parts = [part for part in said[block.id] if len(part)]
            edges = [0, *(part.end for part in parts)]
            if [part.start for part in parts] != edges[:-1] or edges[-1] != len(block.text):
                yield f"{block.id} is cut into {parts}"


def _of_page(screen: ReadingScreen, views: list[BlockView]) -> Iterator[str]:
    """Yield where what stands on the page is not the page."""
    shown = [(view.block.id, view.fragment.part) for view in views]
    wanted = [(one.block.id, one.part) for one in screen.page.fragments if len(one.part)]
    if shown != wanted:
        yield f"page {screen.page_words} shows {shown} instead of {wanted}"
    tops = [view.y() for view in views]
    if any(below < above for above, below in pairwise(tops)):
        yield f"page {screen.page_words} is out of order"


def _plain(text: str) -> str:
    return text.translate(_UNSEEN).strip()
