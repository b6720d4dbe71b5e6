"""On your phone: codes of the hospital's confirmed web addresses, each beside the leaflet's own words."""

from collections.abc import Iterator

from PySide6.QtCore import QRect

from kiosk.content.model import Block, BlockKind, Leaflet
from kiosk.formats.address_codes import AddressCode, address_codes
from kiosk.paging.page import Page
from kiosk.paging.paginate import paginate
from kiosk.paging.style import PageStyle
from kiosk.ui.code_view import CodeView
from kiosk.ui.narrator import Narrator
from kiosk.ui.scene import Scene
from kiosk.ui.text_screen import TextScreen, own_block


class PhoneScreen(TextScreen):
    """A page or more for each code; the words, with the address in full, are read aloud like the leaflet."""

    def __init__(self, scene: Scene, narrator: Narrator) -> None:
        self._codes = address_codes(scene.leaflet)
        self._told = tuple(self._words(scene.leaflet, code) for code in self._codes)
        super().__init__(scene, narrator, [block for blocks in self._told for block in blocks])
        self._views = tuple(CodeView(code, scene.look, self) for code in self._codes)

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("On your phone")

    def _words(self, leaflet: Leaflet, code: AddressCode) -> tuple[Block, ...]:
        how = self.tr("Point the camera of your phone at the square.")
        number = self._codes.index(code)
        return own_block(f"phone.how{number}", BlockKind.PARAGRAPH, how), *_own_words(leaflet, code.address)

    def _room_for_words(self, box: QRect) -> QRect:
        """Put the codes at the top, or at the side that reading begins at on wide glass."""
        side, gap = max(view.width() for view in self._views), self.scene.look.sizes.margin
        portrait, rtl = self.scene.look.sizes.panel.portrait, self.scene.language.rtl
        for view in self._views:
            view.move(box.right() + 1 - side if rtl else box.left(), box.top())
        if portrait:
            return box.adjusted(0, side + gap, 0, 0)
        return box.adjusted(0, 0, -side - gap, 0) if rtl else box.adjusted(side + gap, 0, 0, 0)

    def _cut(self, style: PageStyle) -> tuple[Page, ...]:
        return tuple(page for blocks in self._told for page in paginate(blocks, style))

    def _note_page(self) -> None:
        shown = {fragment.block.id for fragment in self.page.fragments}
        for view, blocks in zip(self._views, self._told, strict=True):
            view.setVisible(any(block.id in shown for block in blocks))


def _own_words(leaflet: Leaflet, address: str) -> Iterator[Block]:
    """Yield the block that prints an address, after the words that lead in to it."""
    for section in leaflet.sections:
        lead = None
        for block in section.blocks:
            lead = block if block.kind is BlockKind.LEAD_IN else lead
            if address in (block.text[one.range.start : one.range.end] for one in block.data):
                yield from (lead, block) if lead else (block,)
                return
