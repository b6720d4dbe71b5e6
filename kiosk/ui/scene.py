"""What a screen is made from: one value, replaced whole when anything in it changes."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.model import Leaflet
from kiosk.content.place import Place
from kiosk.i18n.catalogue import Standing
from kiosk.i18n.languages import Language
from kiosk.theme.look import Look
from kiosk.visit.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Choice:
    """A leaflet that can be chosen, as far as may be in the visitor's language.

    ``id`` is what the visit calls it; ``foreign``: it has no words in that language.
    """

    id: str
    leaflet: Leaflet
    foreign: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """The moment a screen shows.

    ``leaflet`` is in the visitor's language; ``draft`` says that this translation was not checked,
    ``standing`` who checked it.
    ``shelf`` is how many leaflets there are, and ``choices`` makes what is shown of them, not before
    it is asked.
    """

    look: Look
    leaflet: Leaflet
    preferences: Preferences
    place: Place
    languages: tuple[Language, ...]
    draft: bool = False
    shelf: int = 1
    choices: Callable[[], tuple[Choice, ...]] = tuple
    standing: Standing | None = None

    @property
    def language(self) -> Language:
        """The language shown."""
        return self.look.language
