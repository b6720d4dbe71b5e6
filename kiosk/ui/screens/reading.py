"""The leaflet, page by page."""

from kiosk.content.model import Block
from kiosk.content.place import Place
from kiosk.paging.page import page_of
from kiosk.speech.track import Mark
from kiosk.ui.face import Face
from kiosk.ui.foot import Foot, page_words
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.paged_screen import PagedScreen
from kiosk.ui.reading_area import reading_area
from kiosk.ui.reading_faces import reading_faces
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.sheet import Sheet
from kiosk.ui.slide import Slide
from kiosk.visit.visit import Visit


class ReadingScreen(PagedScreen):
    """Shows the page that holds the visit's place, and follows the voice."""

    def __init__(self, scene: Scene, visit: Visit, narrator: Narrator) -> None:
        super().__init__(scene)
        self._visit = visit
        self._narrator = narrator
        self._sheet: Sheet | None = None
        self._foot: Foot | None = None
        self._slide = Slide(self)
        visit.placeChanged.connect(self._show_place)
        narrator.markChanged.connect(self._show_mark)
        narrator.voicingChanged.connect(self._show_voicing)
        narrator.troubleChanged.connect(self._lay_out)

    @property
    def title(self) -> str:
        """The leaflet's name; the page number where there is no foot to show it."""
        if self._foot or not self._pages:
            return super().title
        return self.page_words

    @property
    def page_words(self) -> str:
        """Which page is shown."""
        return page_words(self._index + 1, len(self._pages), self.scene.language)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The whole leaflet."""
        return self.scene.leaflet.blocks

    def faces(self) -> tuple[Face, ...]:
        """Return Back, Listen or Pause, Menu, Next."""
        return reading_faces(self.scene.language, self._narrator.voicing)

    def press(self, name: str) -> None:
        """Turn, listen, or open the contents."""
        if name == "back":
            self.turn(-1)
        elif name == "next":
            self.turn(1)
        elif name == "menu":
            self.routeChosen.emit(Route.CONTENTS)
        elif name == "listen":
            self.listen()

    def listen(self) -> None:
        """Read on from the place on this page, or pause, or go on."""
        if self._narrator.voicing is Voicing.SILENT and not self._narrator.interrupted:
            self._narrator.read_leaflet(self.scene.leaflet.blocks, self._visit.place)
        else:
            self._narrator.toggle()

    def turn(self, step: int) -> None:
        """Turn the page; with a ruler or mask, while nothing is read aloud, go to the next line first."""
        speaking = self._narrator.voicing is Voicing.SPEAKING
        line = None if speaking else self._view.step_line(step)
        if line:
            self._narrator.stop()
            self._visit.go(line)
            return
        before = self._index
        self.turn_page(step)
        if self._index < before and not speaking and self._view.guide:
            self._visit.go(self._view.guide.to_end() or self.page.place)

    def turn_page(self, step: int) -> None:
        """Turn the page; a voice that is reading goes on from there. Past the ends: contents and start."""
        wanted = self._index + step
        if not 0 <= wanted < len(self._pages):
            self.routeChosen.emit(Route.CONTENTS if step > 0 else Route.START)
            return
        speaking = self._narrator.voicing is Voicing.SPEAKING
        self._narrator.stop()
        self._visit.go(self._pages[wanted].place)
        self._turn_to(wanted)
        if speaking:
            self._narrator.read(self.scene.leaflet.blocks, self.page.place)

    def _lay_out(self) -> None:
        area = reading_area(self.scene, self.size(), self._narrator.trouble)
        self._pages = area.pages(self.scene)
        if self._sheet:
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = Sheet(self.scene, area, self)
        self._view, self._foot = self._sheet.view, self._sheet.foot
        self._view.swiped.connect(self.turn_page)
        self._view.touched.connect(self.read_from)
        self._view.pictureTouched.connect(lambda: self.routeChosen.emit(Route.PICTURE))
        if self._foot:
            self._foot.pressed.connect(self._narrator.press)
        self._sheet.show()
        self._show(page_of(self._pages, self._visit.place))
        self._show_voicing(self._narrator.voicing)

    def _show_place(self, place: Place) -> None:
        if place != self.page.place:
            self._turn_to(page_of(self._pages, place))
        self._view.stand(place)

    def _turn_to(self, index: int) -> None:
        if index == self._index:
            return
        step = 1 if index > self._index else -1
        if self.scene.look.motion:
            with self._slide.between(self._view, step, rtl=self.scene.language.rtl):
                self._show(index)
        else:
            self._show(index)
        self.pageTurned.emit(self.page_words)

    def _show(self, index: int) -> None:
        self._index = index
        self._view.show_page(self._pages[index])
        self._view.stand(self._visit.place)
        if self._foot:
            self._foot.show_page(index + 1, len(self._pages))
            self._foot.show_voice(speaking=self._narrator.voicing is not Voicing.SILENT)
        self._show_mark(self._narrator.mark)
        if not self._foot:
            self.facesChanged.emit()

    def _show_mark(self, mark: Mark | None) -> None:
        if mark:
            place = Place(mark.block_id or "", (mark.word or mark.sentence).start)
            if self._view.guide or not any(fragment.holds(place) for fragment in self.page.fragments):
                self._visit.go(place)
        self._view.mark(mark)

    def _show_voicing(self, voicing: Voicing) -> None:
        if self._foot:
            self._foot.show_voice(speaking=voicing is not Voicing.SILENT or self._narrator.interrupted)
        self.facesChanged.emit()

    def read_from(self, place: Place) -> None:
        """Read on from a sentence that was touched."""
        self._narrator.read_leaflet(self.scene.leaflet.blocks, place)
