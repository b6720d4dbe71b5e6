"""The card to show to staff, and the leaflet's own ways to tell the hospital."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Block, BlockKind, Leaflet
from kiosk.content.place import Place
from kiosk.paging.page import Page
from kiosk.paging.paginate import paginate
from kiosk.paging.style import PageStyle
from kiosk.ui.arrows import back_icon, forward_icon
from kiosk.ui.card_rows import CardRow, CardRows
from kiosk.ui.face import Face, Tone
from kiosk.ui.foot import page_words
from kiosk.ui.hand_over_words import print_face
from kiosk.ui.listen_face import listen_face
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.need_words import NeedWords
from kiosk.ui.page_view import PageView
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.shapes import card
from kiosk.ui.text_screen import own_block


@dataclass(frozen=True, slots=True)
class CardPage:
    """Rows of the card, and what of the ways to tell stands on this page (below them, if both)."""

    rows: tuple[CardRow, ...]
    ways: Page | None = None


def ways_to_tell(leaflet: Leaflet) -> tuple[Block, ...]:
    """Return the leaflet's own list of ways to tell the hospital; none where it prints none."""
    blocks = next((section.blocks for section in leaflet.sections if section.id == "accessibility"), ())
    starts = [index for index, block in enumerate(blocks) if block.kind is BlockKind.LEAD_IN]
    return blocks[starts[-1] :] if starts else ()


class CardScreen(Screen):
    """What a visitor needs in English for staff; then the ways to tell, below it where there is room."""

    def __init__(
        self, scene: Scene, narrator: Narrator, words: tuple[NeedWords, ...], *, prints: bool = False
    ) -> None:
        super().__init__(scene)
        self._narrator = narrator
        self._prints = prints
        self._words = words
        self._ways = ways_to_tell(scene.leaflet)
        self._index = 0
        self._pages: tuple[CardPage, ...] = ()
        self._shown: list[QWidget] = []
        self._frame = QRect()
        narrator.voicingChanged.connect(self.facesChanged)

    @property
    def title(self) -> str:
        """What to do with this screen."""
        return self.tr("Please show this to a member of staff")

    @property
    def pages(self) -> tuple[CardPage, ...]:
        """All pages."""
        return self._pages

    @property
    def turns_pages(self) -> bool:
        """Left and Right turn pages here."""
        return True

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, Listen or Stop, turning where there is more than one page, and printing."""
        faces = [
            Face("leave", "fa6s.rotate-left", self.tr("Go back")),
            listen_face(self._narrator.voicing, self.tr("Listen"), self.tr("Stop")),
        ]
        if len(self._pages) > 1:
            language = self.scene.language
            before = Face("previous", back_icon(language), self.tr("Before"))
            faces += [] if self._prints else [before]
            faces.append(Face("next", forward_icon(language), self.tr("More"), Tone.GO))
        return (*faces, print_face()) if self._prints else tuple(faces)

    def press(self, name: str) -> None:
        """Go on to printing, or do what other screens do."""
        if name == "print":
            self.routeChosen.emit(Route.CARD_PAPER)
        else:
            super().press(name)

    def listen(self) -> None:
        """Say what the card says, then the ways to tell, in the visitor's language; or stop."""
        if self._narrator.voicing is Voicing.SILENT:
            needs = (own_block(f"card.{i}", BlockKind.BULLET, one.own) for i, one in enumerate(self._words))
            self._narrator.say((*needs, *self._ways), private=True)
        else:
            self._narrator.stop()

    def read_from(self, place: Place) -> None:
        """Say it all: what stands here is short."""
        self._narrator.stop()
        self.listen()

    def turn(self, step: int) -> None:
        """Turn the page, round and round."""
        self._show((self._index + step) % len(self._pages))
        self.pageTurned.emit(page_words(self._index + 1, len(self._pages), self.scene.language))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the rows and ways out to pages."""
        sizes = self.scene.look.sizes
        self._box = self.rect().adjusted(sizes.margin, sizes.margin // 2, -sizes.margin, -sizes.gap)
        self._card = CardRows(self.scene.look, self._box.width() - 2 * sizes.margin)
        self._pages = tuple(self._shared_out())
        self._show(min(self._index, len(self._pages) - 1))
        self.facesChanged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card that the rows stand on."""
        if not self._frame.isEmpty():
            colours = self.scene.look.palette
            card(QPainter(self), QRectF(self._frame), colours.page, colours.text, edge_px=6)

    def _shared_out(self) -> list[CardPage]:
        room = self._box.height() - 2 * self._pad
        pages = [CardPage(rows) for rows in self._card.pages(self._words, room)]
        below = self._box.height() - self._card_height(pages[-1].rows) - self._pad
        style = self._style(below)
        ways = paginate(self._ways, style) if below > 2 * style.em else ()
        if len(ways) == 1:
            return [*pages[:-1], CardPage(pages[-1].rows, ways[0])]
        return [
            *pages,
            *(CardPage((), page) for page in paginate(self._ways, self._style(self._box.height()))),
        ]

    @property
    def _pad(self) -> int:
        return self.scene.look.sizes.margin // 2

    def _style(self, height: int) -> PageStyle:
        return PageStyle(self.scene.language, self.scene.look.sizes, self._box.width(), height)

    def _card_height(self, rows: tuple[CardRow, ...]) -> int:
        return self._card.height(rows) + 2 * self._pad if rows else 0

    def _show(self, index: int) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._index, page = index, self._pages[index]
        high, sizes = self._card_height(page.rows), self.scene.look.sizes
        self._frame = QRect(self._box.left(), self._box.top(), self._box.width(), high)
        inside = self._frame.adjusted(sizes.margin, self._pad, -sizes.margin, -self._pad)
        self._shown = self._card.put(page.rows, inside, self)
        if page.ways:
            rest = self._box.adjusted(0, high + self._pad if high else 0, 0, 0)
            self._shown.append(self._put_ways(page.ways, rest))
        self.update()

    def _put_ways(self, page: Page, box: QRect) -> PageView:
        view = PageView(self.scene, self._style(box.height()), self)
        view.place(box)
        view.swiped.connect(self.turn)
        view.touched.connect(self.read_from)
        view.show_page(page)
        view.show()
        return view
