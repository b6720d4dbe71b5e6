"""Pieces become sections of blocks, each with its kind and its id."""

from collections.abc import Sequence

from kiosk.content.inline import parse_inline
from kiosk.content.model import BlockKind
from kiosk.importing.cover import Cover
from kiosk.importing.draft import DraftBlock, DraftSection
from kiosk.importing.ids import Ids
from kiosk.importing.ledger import Ledger
from kiosk.importing.piece import Piece, Shape
from kiosk.importing.topics import Topic, topic_of

_ABOUT = "About this leaflet"


def sections_of(cover: Cover, pieces: Sequence[Piece], ledger: Ledger) -> tuple[DraftSection, ...]:
    """Return the sections: the front page, the text, and what the leaflet says of itself."""
    outline = _Outline(Ids(cover.title), ledger)
    last_heading = max((index for index, one in enumerate(pieces) if one.shape is Shape.HEADING), default=-1)
    for index, one in enumerate(pieces):
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        outline.take(one, after, closing=index > last_heading >= 0)
    return (_front(cover), *outline.finished())


def _front(cover: Cover) -> DraftSection:
    front = DraftSection("cover", "", "Front page", 0)
    if cover.publisher_piece:
        piece = cover.publisher_piece
        front.blocks.append(DraftBlock("cover.publisher", BlockKind.PUBLISHER, piece.plain, piece.line))
    line = cover.title_piece.line if cover.title_piece else 0
    front.blocks.append(DraftBlock("cover.title", BlockKind.TITLE, cover.title, line))
    return front


class _Outline:
    """Sections while they grow."""

    def __init__(self, ids: Ids, ledger: Ledger) -> None:
        self._ids = ids
        self._ledger = ledger
        self._sections: list[DraftSection] = []
        self._about = DraftSection("about", "", _ABOUT, 0)
        self._moved: list[Piece] = []

    def take(self, piece: Piece, after: Piece | None, *, closing: bool) -> None:
        if piece.shape is Shape.META:
            self._add(self._about, piece, BlockKind.META)
            self._moved.append(piece)
            return
        self._tell_of_moved()
        if piece.shape is Shape.HEADING and piece.level <= 2:
            section_id = self._ids.section(piece.plain, first=not self._sections)
            self._sections.append(DraftSection(section_id, piece.plain, "", piece.line))
            return
        topic = topic_of(piece.plain) if closing and piece.shape is Shape.TEXT else None
        if topic and self._sections and self._sections[-1].blocks and self._sections[-1].id != topic.id:
            self._open(topic, piece.line)
        if not self._sections:
            self._sections.append(DraftSection(self._ids.own("intro"), "", "Introduction", piece.line))
        self._add(self._sections[-1], piece, kind_of(piece, after))

    def finished(self) -> list[DraftSection]:
        return [*self._sections, *([self._about] if self._about.blocks else [])]

    def _tell_of_moved(self) -> None:
        for one in self._moved:
            self._ledger.change(one.line, one.plain, "moved to the section about this leaflet, at the end")
        self._moved = []

    def _open(self, topic: Topic, line: int) -> None:
        self._sections.append(DraftSection(self._ids.own(topic.id), "", topic.label, line))
        self._ledger.change(
            line, topic.label, "a section of the kiosk's own begins here; the leaflet prints no heading"
        )

    def _add(self, section: DraftSection, piece: Piece, kind: BlockKind) -> None:
        block_id = self._ids.block(section.id, kind)
        bulleted = piece.shape is Shape.ITEM
        if bulleted and piece.level:
            self._ledger.change(
                piece.line, piece.plain, "an item of a list inside a list, as an item of one list"
            )
        section.blocks.append(DraftBlock(block_id, kind, piece.text, piece.line, bulleted))


def kind_of(piece: Piece, after: Piece | None) -> BlockKind:
    """Return what a piece below a heading is."""
    if piece.shape is Shape.PICTURE:
        return BlockKind.FIGURE
    if piece.shape is Shape.HEADING:
        return BlockKind.SUBHEADING
    data = {one.kind for one in parse_inline(piece.text)[2]}
    if data & {"phone", "email"}:
        return BlockKind.CONTACT
    if "url" in data:
        return BlockKind.LINK
    if piece.shape is Shape.ITEM:
        return BlockKind.BULLET
    leads = piece.plain.endswith(":") and after is not None and after.shape is Shape.ITEM
    return BlockKind.LEAD_IN if leads else BlockKind.PARAGRAPH
