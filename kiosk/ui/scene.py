"""What a screen is made from: one value, replaced whole when anything in it changes."""

from dataclasses import dataclass

from kiosk.content.model import Leaflet
from kiosk.content.place import Place
from kiosk.i18n.languages import Language
from kiosk.theme.look import Look
from kiosk.visit.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Scene:
    """The moment a screen shows.

    ``leaflet`` is in the visitor's language; ``draft`` says that this translation was not checked.
    """

    look: Look
    leaflet: Leaflet
    preferences: Preferences
    place: Place
    languages: tuple[Language, ...]
    draft: bool = False

    @property
    def language(self) -> Language:
        """The language shown."""
        return self.look.language
