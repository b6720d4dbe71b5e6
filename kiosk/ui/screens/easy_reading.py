"""The leaflet in Easy Read, page by page."""

from PySide6.QtGui import QResizeEvent

from kiosk.content.easy_read import EasyRead
from kiosk.content.place import Place
from kiosk.speech.track import Mark
from kiosk.ui.arrows import back_icon, forward_icon
from kiosk.ui.easy_pages import EasyPage
from kiosk.ui.easy_sheet import EasySheet
from kiosk.ui.face import Face, Tone
from kiosk.ui.foot import page_words
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.visit.visit import Visit


class EasyReadingScreen(Screen):
    """Shows the page with the visit's Easy Read line, and follows the slow voice."""

    def __init__(self, scene: Scene, visit: Visit, narrator: Narrator, easy: EasyRead) -> None:
        super().__init__(scene)
        self._visit = visit
        self._narrator = narrator
        self._easy = easy
        self._index = 0
        self._sheet: EasySheet | None = None
        narrator.markChanged.connect(self._show_mark)
        narrator.voicingChanged.connect(self._show_voicing)
        narrator.troubleChanged.connect(self._lay_out)

    @property
    def title(self) -> str:
        """The leaflet's name; the page number where there is no foot to show it."""
        if self._sheet is None or self._sheet.foot:
            return super().title
        return page_words(self._index + 1, len(self.pages), self.scene.language)

    @property
    def pages(self) -> tuple[EasyPage, ...]:
        """All pages."""
        return self._sheet.pages if self._sheet else ()

    @property
    def page(self) -> EasyPage:
        """The page shown."""
        return self.pages[self._index]

    @property
    def turns_pages(self) -> bool:
        """Left and Right turn pages here."""
        return True

    def faces(self) -> tuple[Face, ...]:
        """Return Back, Listen or Pause, Tell us, Next: no menu, the story goes on in its order (d5)."""
        language = self.scene.language
        icon, words = {
            Voicing.SILENT: ("fa6s.volume-high", self.tr("Listen")),
            Voicing.SPEAKING: ("fa6s.pause", self.tr("Pause")),
            Voicing.PAUSED: ("fa6s.play", self.tr("Go on")),
        }[self._narrator.voicing]
        return (
            Face("back", back_icon(language), self.tr("Back")),
            Face("listen", icon, words, Tone.VOICE),
            Face("needs", "fa6s.hand-holding-heart", self.tr("Tell us")),
            Face("next", forward_icon(language), self.tr("Next"), Tone.GO),
        )

    def press(self, name: str) -> None:
        """Turn, listen, or tell what is needed."""
        if name in {"back", "next"}:
            self.turn(1 if name == "next" else -1)
        elif name == "needs":
            self.routeChosen.emit(Route.NEEDS)
        elif name == "listen":
            self.listen()

    def listen(self) -> None:
        """Read on from this page, or pause, or go on."""
        if self._narrator.voicing is Voicing.SILENT:
            self.read_from(self.page.place)
        else:
            self._narrator.toggle()

    def read_from(self, place: Place) -> None:
        """Read on from a line that was touched."""
        self._narrator.read_easy(self._easy, place)

    def turn(self, step: int) -> None:
        """Turn the page; a voice that is reading goes on from there. Past the ends: needs and start."""
        wanted = self._index + step
        if not 0 <= wanted < len(self.pages):
            self.routeChosen.emit(Route.NEEDS if step > 0 else Route.START)
            return
        speaking = self._narrator.voicing is Voicing.SPEAKING
        self._narrator.stop()
        self._turn_to(wanted)
        if speaking:
            self.listen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the pages anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        if self._sheet:
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = EasySheet(self.scene, self._easy, self._narrator.trouble, self)
        self._sheet.view.swiped.connect(self.turn)
        self._sheet.view.touched.connect(self.read_from)
        if self._sheet.foot:
            self._sheet.foot.pressed.connect(self._narrator.press)
        self._sheet.show()
        self._show(self._page_of(self._here()))
        self._show_voicing(self._narrator.voicing)

    def _here(self) -> Place:
        """Return the line that the visitor was at, if it says what they were at in the leaflet."""
        block_id, line_id = self._visit.place.block_id, self._visit.line
        if line_id and block_id in self._easy.line(line_id).sources:
            return Place(line_id)
        if block_id == self.scene.leaflet.blocks[0].id:
            return self.pages[0].place
        return Place(self._easy.line_for(block_id))

    def _page_of(self, place: Place) -> int:
        return next((index for index, page in enumerate(self.pages) if page.holds(place)), 0)

    def _turn_to(self, index: int) -> None:
        self._show(index)
        first = next((row.line for row in self.page.rows if row.line.sources), None)
        if first:
            self._visit.go_line(first.block.id, Place(first.sources[0]))
        self.pageTurned.emit(page_words(index + 1, len(self.pages), self.scene.language))

    def _show(self, index: int) -> None:
        self._index = index
        if self._sheet:
            self._sheet.view.show_lines(self.page)
            if self._sheet.foot:
                self._sheet.foot.show_page(index + 1, len(self.pages))
            else:
                self.facesChanged.emit()
        self._show_mark(self._narrator.mark)

    def _show_mark(self, mark: Mark | None) -> None:
        if self._sheet is None:
            return
        if mark is None:
            self._sheet.view.mark(None)
            return
        place = Place(mark.block_id or "", (mark.word or mark.sentence).start)
        index = self._page_of(place)
        if index != self._index and self.pages[index].holds(place):
            self._turn_to(index)
        self._sheet.view.mark(mark)

    def _show_voicing(self, voicing: Voicing) -> None:
        if self._sheet and self._sheet.foot:
            self._sheet.foot.show_voice(speaking=voicing is not Voicing.SILENT)
        self.facesChanged.emit()
