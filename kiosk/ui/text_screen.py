"""A screen of the kiosk's own words, paged and read aloud like the leaflet."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from kiosk.content.model import Block, BlockKind
from kiosk.content.place import Place
from kiosk.paging.page import Page, page_of
from kiosk.paging.paginate import paginate
from kiosk.paging.style import PageStyle
from kiosk.speech.track import Mark
from kiosk.ui.arrows import back_icon, forward_icon
from kiosk.ui.face import Face, Tone
from kiosk.ui.foot import page_words
from kiosk.ui.listen_face import listen_face
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.notice_stack import NoticeStack
from kiosk.ui.page_view import PageView
from kiosk.ui.paged_screen import PagedScreen
from kiosk.ui.reading_area import LEAST_LINES
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import Guide


def own_block(name: str, kind: BlockKind, text: str) -> Block:
    """Return a block of the kiosk's own words. ``name`` is stable across languages."""
    return Block(f"own.{name}", kind, text, text)


class TextScreen(PagedScreen):
    """Pages of blocks; below: Go back, Listen, and turning where there is more than one page."""

    def __init__(self, scene: Scene, narrator: Narrator, blocks: Sequence[Block]) -> None:
        super().__init__(scene)
        self._narrator = narrator
        self._blocks = tuple(blocks)
        self._view: PageView | None = None
        self._notices = NoticeStack(scene.look, self)
        narrator.troubleChanged.connect(self._lay_out)
        narrator.markChanged.connect(self._show_mark)
        narrator.voicingChanged.connect(self.facesChanged)

    @property
    def page_count(self) -> int:
        """How many pages this screen has."""
        return len(self._pages)

    @property
    def page_words(self) -> str:
        """Which page is shown."""
        if len(self._pages) < 2:
            return ""
        return page_words(self._index + 1, len(self._pages), self.scene.language)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All that stands here."""
        return self._blocks

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, Listen or Stop, and turning."""
        language = self.scene.language
        listen = listen_face(self._narrator.voicing, self.tr("Listen"), self.tr("Stop"))
        leave = Face("leave", "fa6s.rotate-left", self.tr("Go back"))
        if len(self._pages) < 2 and self.scene.preferences.guide is Guide.OFF:
            return (leave, listen)
        return (
            leave,
            listen,
            Face("previous", back_icon(language), self.tr("Before")),
            Face("next", forward_icon(language), self.tr("More"), Tone.GO),
        )

    def listen(self) -> None:
        """Read this screen from the page shown, or stop."""
        if self._narrator.voicing is Voicing.SILENT:
            line = self._view.guide.line if self._view and self._view.guide else None
            self._narrator.read(self._blocks, line or self._pages[self._index].place)
        else:
            self._narrator.stop()

    def read_from(self, place: Place) -> None:
        """Read on from a sentence that was touched."""
        self._narrator.read(self._blocks, place)

    def turn(self, step: int) -> None:
        """Go to another line where the visitor wants that, or turn the page, round and round."""
        silent = self._narrator.voicing is Voicing.SILENT
        if silent and self._view and self._view.step_line(step):
            return
        self._turn_page(step)
        if silent and step < 0 and self._view and self._view.guide:
            self._view.guide.to_end()

    def _turn_page(self, step: int) -> None:
        self._narrator.stop()
        self._show((self._index + step) % len(self._pages))
        self.pageTurned.emit(self.page_words)

    def _lay_out(self) -> None:
        sizes = self.scene.look.sizes
        whole = self.rect().adjusted(sizes.margin, sizes.margin // 2, -sizes.margin, -sizes.gap)
        box = self._room_for_words(self._notices.place(whole, self._narrator.trouble))
        style = PageStyle(self.scene.language, sizes, box.width(), box.height()).roomy(LEAST_LINES)
        self._pages = self._cut(style)
        self._replace_view(style, box)
        self._show(min(self._index, len(self._pages) - 1))
        self.facesChanged.emit()

    def _room_for_words(self, box: QRect) -> QRect:
        """Return the part of a box, px, where the words stand; other things may be put beside them."""
        return box

    def _cut(self, style: PageStyle) -> tuple[Page, ...]:
        """Return the pages of a style."""
        return paginate(self._blocks, style)

    def _note_page(self) -> None:
        """Show what belongs to the page that is shown now."""

    def _replace_view(self, style: PageStyle, box: QRect) -> None:
        if self._view:
            self._view.hide()
            self._view.deleteLater()
        self._view = PageView(self.scene, style, self)
        self._view.place(box)
        self._view.swiped.connect(self._turn_page)
        self._view.touched.connect(self.read_from)
        self._view.show()

    def _show(self, index: int) -> None:
        self._index = index
        if self._view:
            self._view.show_page(self._pages[index])
        self._note_page()
        self._show_mark(self._narrator.mark)

    def _show_mark(self, mark: Mark | None) -> None:
        if self._view is None:
            return
        if mark:
            place = Place(mark.block_id or "", (mark.word or mark.sentence).start)
            index = page_of(self._pages, place)
            if index != self._index:
                self._index = index
                self._view.show_page(self._pages[index])
                self._note_page()
        self._view.mark(mark)
