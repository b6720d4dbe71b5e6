"""What the kiosk says of itself: announcements, names of items, greetings, tones."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from kiosk.content.model import Block
from kiosk.content.place import Place
from kiosk.i18n.languages import Language
from kiosk.speech.greeting import greetings
from kiosk.speech.passage import Passage, announcement_of
from kiosk.speech.reader import Reader
from kiosk.speech.voice import Tone
from kiosk.ui.listener_trouble import ListenerTrouble
from kiosk.ui.notices import draft_notice
from kiosk.ui.pace import Pace
from kiosk.ui.scene import Scene
from kiosk.ui.scripts import Scripts


class Teller(QObject):
    """Says things in the scene's language; reading that is interrupted can go on.

    ``greeting``: the last words were a welcome, with nothing told in its place.
    """

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._scene: Scene | None = None
        self._scripts = Scripts(self)
        self._waiting: tuple[list[Passage], Place | None] | None = None
        self._listener = ListenerTrouble(reader, self)
        self._pace = Pace(reader)
        self.greeting = False

    @property
    def language(self) -> Language:
        """The language it speaks. Raises LookupError before it was shown a scene."""
        if self._scene is None:
            raise LookupError("The narrator was shown no scene.")
        return self._scene.language

    def say(self, blocks: Sequence[Block], *, private: bool = False) -> None:
        """Say something at once that is not the leaflet's own text; ``private``: for own ears only."""
        self._waiting = None
        self._reader.announce(self.passages(blocks), private=private)

    def tell(self, *sentences: str) -> None:
        """Say the kiosk's own words; what is read goes on after them, a draft's notice from its beginning."""
        self._listener.ask()
        self.greeting = False
        said = (*sentences, draft_notice()) if self._waiting else sentences
        self._reader.announce([announcement_of(words, self.language) for words in said], go_on=True)

    def greet(self, languages: Sequence[Language]) -> None:
        """Say the name of each language and its welcome, each in its own voice."""
        self._waiting = None
        self.greeting = True
        self._pace.read(slow=False)
        self._reader.announce(greetings(languages))

    @property
    def interrupted(self) -> bool:
        """Whether reading was interrupted, so that :meth:`toggle` goes on with its sentence."""
        return self._reader.interrupted

    def hush(self) -> None:
        """Silence, at once; :meth:`toggle` begins the interrupted sentence of the leaflet again."""
        self._waiting = None
        self._reader.hush()

    def name(self, passages: Sequence[Passage], *, private: bool = False) -> None:
        """Say what is on the screen; ``private``: for own ears only."""
        self._waiting = None
        self._listener.ask()
        self._reader.announce(passages, private=private)

    def prompt(self, words: str) -> bool:
        """Say something to whoever may be there, and return whether it can be heard."""
        if self._reader.outlet.trouble_with(self.language.tag):
            return False
        self._reader.announce([announcement_of(words, self.language)])
        return True

    def say_between(self, ask: Callable[[str], Sequence[Passage]]) -> None:
        """Ask from now on what is said after a block of the leaflet, of this id, before reading goes on."""
        self._reader.between.ask = ask

    def part(self, passages: Sequence[Passage]) -> None:
        """Say something to somebody who leaves: whoever comes next has not asked to hear anything."""
        self._waiting = None
        self._reader.announce(passages)

    def ring(self, tone: Tone) -> None:
        """Let a tone be heard."""
        self._reader.hush()
        self._reader.ring(tone)

    def passages(self, blocks: Sequence[Block]) -> list[Passage]:
        """Return what is to be spoken; from now on the visitor is told why nothing is heard."""
        self._pace.read(slow=False)
        self._listener.ask()
        return self._scripts.passages(blocks)
