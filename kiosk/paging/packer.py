"""Fills pages from top to bottom, one after the other."""

from collections.abc import Iterable, Sequence

from kiosk.content.model import KEEP_WITH_NEXT, Block, BlockKind, Range
from kiosk.paging.cuts import FULL_ENOUGH, best_cut, first_sentence
from kiosk.paging.laid import LaidBlock
from kiosk.paging.page import Fragment, Page
from kiosk.paging.setter import Piece, Setter

#: Kinds that name what comes after them, more than they belong to what stands before.
_NAMES = frozenset({BlockKind.HEADING, BlockKind.SUBHEADING})

#: Kinds that are not cut as long as a page can hold them: a telephone number stays with its place.
_WHOLE = frozenset({BlockKind.CONTACT, BlockKind.META})

#: Least share of the page height for a drawing that shares its page with text.
_PICTURE_SHARE = 0.42


class PageTooSmall(ValueError):  # noqa: N818 - a finding about the screen, raised in no supported layout
    """Not even one line fits on the page."""


class Packer:
    """Packs pieces of blocks into pages of one height; used once."""

    def __init__(self, setter: Setter, height: float) -> None:
        self._setter = setter
        self._style = setter.style
        self._height = height
        self._done: list[Page] = []
        self._page: list[Fragment] = []

    def pack(self, pieces: Sequence[Piece]) -> tuple[Page, ...]:
        """Return the pages. Raises PageTooSmall."""
        chain: list[Piece] = []
        for piece in pieces:
            if piece.block.kind in KEEP_WITH_NEXT:
                chain.append(piece)
                continue
            self._start_together(chain, piece)
            self._place(piece)
            chain = []
        for piece in chain:
            self._place(piece)
        self._break()
        return tuple(self._done)

    def _start_together(self, chain: Sequence[Piece], piece: Piece) -> None:
        """Place headings so that the start of the block after them is on their page.

        Where so many of them would fill the page, the last one goes on with what it names.
        """
        if not chain:
            return
        needed = self._together(chain, piece)
        if needed > self._height and len(chain) > 1:
            *before, last = chain
            self._start_together(before, last)
            self._start_together((last,), piece) if last.block.kind in _NAMES else self._place(last)
            return
        if needed > self._height - self._bottom - self._gap(chain[0].block):
            self._break()
        for heading in chain:
            self._place(heading)

    def _together(self, chain: Iterable[Piece], piece: Piece) -> float:
        """Height of headings with the first sentence after them, or its first lines if that must do.

        The space above the first of them is not counted: there is none at the head of a page.
        """
        above = sum(self._setter.lay(heading).height for heading in chain)
        _, *others = (*chain, piece)
        above += sum(self._style.gap(other.block.kind) for other in others)
        if piece.block.kind is BlockKind.FIGURE:
            return above + _PICTURE_SHARE * self._height
        following = self._setter.lay(piece)
        sentence = first_sentence(following, self._setter.sentence_ends(piece.block))
        whole, least = above + sentence, above + min(2 * following.pitch, following.height)
        if piece.block.kind in _WHOLE and above + following.height <= self._height:
            return above + following.height
        sparse = self._bottom < FULL_ENOUGH * self._height
        return least if sparse or whole > self._height else whole

    def _place(self, piece: Piece) -> None:
        if piece.block.kind is BlockKind.FIGURE and piece.part.start == 0:
            self._place_figure(piece)
            return
        self._place_text(piece)

    def _place_text(self, piece: Piece) -> None:
        while len(piece.part):
            piece = self._place_some(piece)

    def _place_some(self, piece: Piece) -> Piece:
        """Place as much as fits, and return what is left."""
        laid = self._setter.lay(piece)
        room = self._height - self._bottom - self._gap(piece.block)
        if laid.height <= room:
            self._add(piece, laid.height)
            return piece.after(piece.part.end)
        whole = piece.block.kind in _WHOLE and laid.height <= self._style.height
        cut = None if whole else self._cut(laid, room)
        if cut is None and not self._page:
            raise PageTooSmall(f"{laid.block.id}: a line of {laid.pitch:.0f} px on {self._height:.0f} px")
        if cut is not None:
            self._add(piece.before(cut), self._head(laid, cut))
        self._break()
        return piece if cut is None else piece.after(cut)

    def _cut(self, laid: LaidBlock, room: float) -> int | None:
        ends = self._setter.sentence_ends(laid.block)
        cut = best_cut(laid, ends, room, self._height, must=self._must())
        while cut is not None and self._head(laid, cut) > room:
            room = laid.bottom_of(cut) - laid.pitch
            cut = best_cut(laid, ends, room, self._height, must=self._must())
        return cut

    def _head(self, laid: LaidBlock, cut: int) -> float:
        """Height of what stands before a cut, px: joined letters change shape when they are parted."""
        if any(letter.isspace() for letter in laid.block.text[cut - 1 : cut + 1]):
            return laid.bottom_of(cut)
        return self._setter.lay(Piece(laid.block, Range(laid.part.start, cut))).height

    def _must(self) -> bool:
        """Return whether something must come next on this page: it is empty, or ends in a heading."""
        return not self._page or self._page[-1].block.kind in KEEP_WITH_NEXT

    def _place_figure(self, piece: Piece) -> None:
        """Give a drawing the rest of the page, or a page of its own, with its caption if that fits too."""
        caption = self._setter.lay(piece).height
        room = self._height - self._bottom - self._gap(piece.block)
        if self._page and room - caption < _PICTURE_SHARE * self._height:
            self._break()
            room = self._height
        picture = min(room - caption, self._style.width * 0.9)
        if picture >= _PICTURE_SHARE * self._height:
            self._add(piece, picture + caption, picture=picture)
            return
        self._add(piece.before(0), room, picture=room)
        self._break()
        self._place_text(piece)

    @property
    def _bottom(self) -> float:
        return self._page[-1].bottom if self._page else 0.0

    def _gap(self, block: Block) -> float:
        return self._style.gap(block.kind) if self._page else 0.0

    def _add(self, piece: Piece, height: float, picture: float = 0.0) -> None:
        top = self._bottom + self._gap(piece.block)
        self._page.append(Fragment(piece.block, piece.part, top, height, picture))

    def _break(self) -> None:
        if self._page:
            self._done.append(Page(tuple(self._page)))
            self._page = []


def pieces_of(blocks: Iterable[Block]) -> list[Piece]:
    """Return whole blocks as pieces."""
    return [Piece(block, Range(0, len(block.text))) for block in blocks]
