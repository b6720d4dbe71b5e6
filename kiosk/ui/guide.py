"""Says what is on the screen, and goes from item to item, for who uses the kiosk by ear."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton

from kiosk.access.items import Item, Role
from kiosk.access.said import Saying, outline, said
from kiosk.i18n.languages import language
from kiosk.speech.passage import Passage, announcement_of
from kiosk.speech.voice import Tone
from kiosk.ui.block_view import BlockView
from kiosk.ui.drawing import Drawing
from kiosk.ui.guide_words import usage
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.page_view import PageView
from kiosk.ui.pointer import Pointer
from kiosk.ui.routes import PRIVATE, Route
from kiosk.ui.stage import Stage
from kiosk.visit.visit import Visit


class Guide(QObject):
    """Everything it says goes through the reader's one queue.

    ``reading_on``: what was last interrupted was the reading of the leaflet. ``greeted``: the visitor
    has been greeted and has done nothing else yet.

    Signals:
        spokeOfItself(str): the kiosk says these words, which stand nowhere on the screen
        spokeOfScreen(): it says something else, or was interrupted
    """

    spokeOfItself = Signal(str)
    spokeOfScreen = Signal()

    def __init__(self, stage: Stage, visit: Visit, narrator: Narrator) -> None:
        super().__init__(stage)
        self._stage = stage
        self._visit = visit
        self._narrator = narrator
        self._times_said = self._asked_help = 0
        self.reading_on = self.greeted = False
        self.pointer = Pointer(stage)

    def interrupt(self) -> None:
        """Be silent at once: somebody touched the glass, or pressed a key."""
        mark = self._narrator.mark if self._narrator.voicing is Voicing.SPEAKING else None
        self.reading_on = mark is not None
        self._narrator.hush()
        self.spokeOfScreen.emit()
        if mark:
            self.pointer.point(f"block.{mark.block_id}")

    def say(self, sayings: Iterable[Saying], *, tone: Tone | None = None, private: bool = False) -> None:
        """Say something in place of everything else; ``private``: for the visitor's own ears only."""
        passages = [self._passage(saying) for saying in sayings]
        if tone and passages:
            passages[0] = replace(passages[0], tone=tone)
        self._times_said += 1
        self._asked_help = 0
        self._narrator.name(passages, private=private)
        self.spokeOfScreen.emit()

    def say_words(self, *sentences: str) -> None:
        """Say the kiosk's own words, which are shown while they are heard."""
        self.say(Saying(words) for words in sentences)
        self.spokeOfItself.emit("\n".join(sentences))

    def say_item(self, item: Item | None, *first: str, tone: Tone | None = None) -> None:
        """Make an item the current one and say it, after other sentences."""
        self.pointer.point(item.key if item else "")
        words = said(item, self._stage.scene.language) if item else ()
        self.say((*(Saying(words) for words in first if words), *words), tone=tone, private=self._private)

    def say_screen(self) -> None:
        """Say where the visitor has come to, and begin at its top."""
        screen = self._stage.window.screen_shown
        if self._stage.route is Route.READING:
            self.say_item(self._item_here(), screen.page_words)
        else:
            self.pointer.point("")
            words = tuple(Saying(words) for words in (screen.spoken_title, screen.page_words) if words)
            self.say(words, private=self._private)

    def say_page(self, page_words: str) -> None:
        """Say which page was turned to, and the first thing on it."""
        items = self.pointer.items
        here = self._item_here() if self._stage.route is Route.READING else items.first()
        self.say_item(here, page_words)

    def question_words(self) -> tuple[str, ...]:
        """Return what is asked on the screen, without its answers."""
        return tuple(item.name for item in self.pointer.items if item.role is not Role.BUTTON)

    def step(self, step: int) -> None:
        """Go to the next or previous item and say it."""
        self.say_item(self.pointer.items.step(self.pointer.key, step))

    def step_heading(self, step: int) -> None:
        """Go to the next or previous heading and say it; say the current item where there is none."""
        items = self.pointer.items
        self.say_item(items.heading(self.pointer.key, step) or items.find(self.pointer.key))

    def say_where(self) -> None:
        """Say the screen, the page and the current item."""
        screen = self._stage.window.screen_shown
        self.say_item(self.pointer.item, screen.spoken_title, screen.page_words)

    def help(self) -> None:
        """Say where the visitor is; asked again at once, what is here; a third time, how to use it."""
        asked = self._asked_help + 1
        screen, scene = self._stage.window.screen_shown, self._stage.scene
        if asked == 1:
            self.say_where()
        elif asked == 2:
            words = outline(self.pointer.items, screen.page_words, scene.language)
            self.say(words, private=self._private)
        else:
            self.say_words(*usage(self._visit.preferences.audio))
        self._asked_help = asked % 3

    def activate(self) -> None:
        """Do what the current item is for, and say what has become of it if nothing else does."""
        said_before = self._times_said
        self.use()
        if self._times_said == said_before and self._narrator.voicing is not Voicing.SPEAKING:
            self.say_item(self.pointer.item)

    def use(self) -> None:
        """Do what the current item is for."""
        widget = self.pointer.widget
        if isinstance(widget, QAbstractButton):
            widget.click()
        elif isinstance(widget, BlockView):
            self._stage.window.screen_shown.read_from(widget.start)
        elif isinstance(widget, Drawing):
            self._open(widget)

    def listen(self) -> None:
        """Read this screen, or go on with what was interrupted."""
        if self._narrator.interrupted:
            self._narrator.toggle()
        else:
            self._stage.window.screen_shown.listen()

    @property
    def _private(self) -> bool:
        """Whether what is on the screen is for the visitor's own ears."""
        return self._stage.route in PRIVATE

    def _open(self, drawing: Drawing) -> None:
        page = drawing.parentWidget()
        if isinstance(page, PageView):
            page.pictureTouched.emit(drawing.figure.name)
        else:
            self._stage.window.screen_shown.listen()

    def _item_here(self) -> Item | None:
        """Return the item of the place in the leaflet."""
        place, items = self._visit.place, self.pointer.items
        here = [item for item in items if item.block_id == place.block_id]
        return here[0] if here else items.first()

    def _passage(self, saying: Saying) -> Passage:
        scene = self._stage.scene
        blocks = {block.id: block for block in self._stage.window.screen_shown.blocks}
        if saying.part and saying.block_id in blocks:
            (passage,) = self._narrator.passages([blocks[saying.block_id]])
            return passage.part(saying.part)
        tongue = language(saying.language) if saying.language else scene.language
        return announcement_of(saying.words, tongue, scene.leaflet.sayings)
