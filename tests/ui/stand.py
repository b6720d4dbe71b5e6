"""A kiosk that a test can drive: every screen and page of it, and what stands on them."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.app import Borders, Kiosk
from kiosk.config import Config, Speech
from kiosk.content.model import Leaflet
from kiosk.content.sources import Library
from kiosk.speech.outputs import Use
from kiosk.speech.voice import Trouble
from kiosk.theme.colours import Theme
from kiosk.theme.sizes import Panel
from kiosk.ui.block_view import BlockView
from kiosk.ui.drawing import Drawing
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.masthead import Masthead
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.ui.screens.card import CardScreen
from kiosk.ui.screens.picture import PictureScreen
from kiosk.ui.screens.reading import ReadingScreen
from kiosk.ui.screens.still_there import StillThere
from kiosk.ui.text_screen import TextScreen
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.unplugged import unplugged_words
from kiosk.ui.words import Words
from kiosk.visit.preferences import Audio, Edition, Output
from tests.speech.fake_voice import FakeVoice

PORTRAIT = Panel(1080, 1920, 298.9, 531.4)
LANDSCAPE = Panel(1920, 1080, 531.4, 298.9)
PANELS = {
    "1080x1920-24": PORTRAIT,
    "1920x1080-24": LANDSCAPE,
    "1920x1080-15.6": Panel(1920, 1080, 345.4, 194.3),
    "1280x800-15.4": Panel(1280, 800, 331.7, 207.3),
    "3840x2160-32": Panel(3840, 2160, 708.4, 398.5),
}
TAGS = ("en-GB", "ne", "pl", "ar")

#: What a visitor meets on the glass.
SEEN = (TouchButton, Words, Notice, BlockView, Drawing, Masthead)


#: A machine with a keyboard for those who see the screen: keys do not start speech.
BY_EYE = Config(speech=Speech(key_starts=False))


class HeldVoice(FakeVoice):
    """Only does what a test tells it, and can be closed."""

    def close(self) -> None:
        self.calls.append("close")


class Stand:
    """A kiosk in a test."""

    def __init__(
        self,
        leaflet: Leaflet,
        borders: Borders,
        config: Config | None = None,
        voice: HeldVoice | None = None,
        library: Library | None = None,
    ) -> None:
        self.voice = voice or HeldVoice()
        self.kiosk = Kiosk(config or BY_EYE, leaflet, self.voice, borders, library)
        self.window = self.kiosk.window
        self.visit = self.kiosk.visit

    def open(self, panel: Panel, route: Route = Route.START) -> None:
        self.kiosk.open(route, panel)
        self.kiosk.get_ready()
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Take away what waits to be deleted; nothing is painted."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def paint(self) -> None:
        self.settle()
        QCoreApplication.processEvents()

    def choose(self, language: str = "en-GB", size: int = 1, theme: Theme = Theme.DAY) -> None:
        self.visit.choose_language(language)
        self.visit.choose_size(size)
        self.visit.choose_theme(theme)
        self.settle()

    def go(self, route: Route) -> QWidget:
        self.kiosk.stage.go(route)
        self.settle()
        return self.screen

    @property
    def screen(self):
        return self.window.screen_shown

    @property
    def sizes(self):
        return self.screen.scene.look.sizes

    @property
    def language(self):
        return self.screen.scene.language

    def seen(self, *kinds: type[QWidget]) -> list[QWidget]:
        """What is visible of these kinds; under a question only what is of the question."""
        root = self.window
        questions = [one for one in self.window.findChildren(StillThere) if one.isVisible()]
        if questions:
            root = questions[0]
        return [
            one for one in root.findChildren(QWidget) if one.isVisible() and isinstance(one, kinds or SEEN)
        ]

    def controls(self) -> list[QWidget]:
        """What can be touched or focused, but the text itself and the drawing."""
        return [one for one in self.seen(QAbstractButton) if not isinstance(one, HotSpot)]

    def button(self, name: str) -> TouchButton:
        return next(one for one in self.seen(TouchButton) if one.objectName() == name)

    def box(self, widget: QWidget) -> QRect:
        """Where a widget is in the window; of a text without the room that its marks have below it."""
        size = widget.size()
        if isinstance(widget, BlockView):
            size.setHeight(int(widget._laid.height) - 1)
        return QRect(widget.mapTo(self.window, QPoint(0, 0)), size)

    def speak(self) -> None:
        """Have the page read aloud; the first word is heard."""
        self.screen.listen()
        self.hear(0)

    def hear(self, word: int) -> None:
        """Let this word of the sentence be heard; what is announced before it is over first."""
        self.voice.begin()
        self.voice.reach(word)
        if self.kiosk.narrator.mark is None:
            self.voice.end()
            self.voice.begin()
            self.voice.reach(word)
        self.settle()

    def screens(self) -> Iterator[str]:
        """Show every screen and page of buttons, every part, and of texts the first and last pages."""
        self.voice.outputsChanged.emit(frozenset(Use))
        self.visit.choose_output(Output.LOOP)
        self.visit.choose_audio(Audio.OFF)  # headphones have started speech
        for route in Route:
            if route is not Route.READING and not route.startswith("staff-"):  # test_staff_fit.py has those
                self.go(route)
                yield str(route)
                yield from self._pages(route)
        yield from self._reading()
        yield from self._easy_reading()
        self.go(Route.START)
        self.window.ask(StillThere(self.kiosk.stage.scene, self.window))
        yield "still-there"
        self.window.ask(StillThere(self.kiosk.stage.scene, self.window, unplugged_words()))
        yield "headphones-out"
        self.window.ask(None)
        self.settle()

    def _pages(self, route: Route) -> Iterator[str]:
        more, screen = 0, self.screen
        if isinstance(screen, GridScreen):
            more = screen.grid.page_count - 1
        elif isinstance(screen, TextScreen):
            more = screen.page_count - 1
        elif isinstance(screen, CardScreen):
            more = len(screen.pages) - 1
        elif isinstance(screen, PictureScreen):
            more = len(screen.scene.leaflet.figures[0].parts)
        for page in range(2, more + 2):
            screen.turn(1)
            if page in {2, more + 1} or not isinstance(screen, TextScreen):
                self.settle()
                yield f"{route}-{page}"

    def _reading(self) -> Iterator[str]:
        """The first, a middle and the last page; the voice speaking, pausing, and failing."""
        self.go(Route.READING)
        pages = self.screen.pages
        for index in (0, len(pages) // 2, len(pages) - 1):
            self.visit.go(pages[index].place)
            self.settle()
            yield f"reading-{index + 1}"
        self.visit.go(pages[0].place)
        self.speak()
        yield "reading-aloud"
        self.screen.listen()
        yield "reading-paused"
        self.screen.listen()
        self.voice.fail(Trouble.NO_VOICE)
        self.settle()
        yield "reading-without-voice"
        self.kiosk.narrator.forget()
        self.voice.recovered.emit()
        self.settle()

    def _easy_reading(self) -> Iterator[str]:
        """The first, some middle and the last pages, and the slow voice."""
        self.visit.choose_edition(Edition.EASY_READ)
        self.go(Route.READING)
        last = len(self.screen.pages) - 1
        for index in sorted({0, last // 3, last // 2, last}):
            self.screen._turn_to(index)
            self.settle()
            yield f"easy-read-{index + 1}"
        self.speak()
        yield "easy-read-aloud"
        self.kiosk.narrator.forget()
        self.visit.choose_edition(Edition.FULL)
        self.settle()

    def close(self) -> None:
        self.kiosk.close()
        self.window.deleteLater()
        self.kiosk.deleteLater()
        self.paint()


def reading(screen: QWidget) -> ReadingScreen:
    assert isinstance(screen, ReadingScreen)
    return screen


def words_of(widget: QWidget) -> str:
    """The words that a widget paints, as it paints them."""
    if isinstance(widget, TouchButton):
        return widget.face.words
    if isinstance(widget, BlockView):
        part = widget.fragment.part
        return widget.block.text[part.start : part.end].strip()
    if isinstance(widget, Drawing):
        return widget.figure.short
    if isinstance(widget, Notice):
        return widget._text
    if isinstance(widget, Masthead):
        return f"{widget._scene.leaflet.short_title}\n{widget._publisher}"
    assert isinstance(widget, Words)
    return widget.text()
