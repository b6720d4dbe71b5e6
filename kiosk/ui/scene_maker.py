"""Makes the scene of a moment: the leaflet in the visitor's language, and how it looks."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.model import Leaflet
from kiosk.content.place import Place
from kiosk.i18n.languages import Language, language
from kiosk.i18n.switch import LanguageSwitch
from kiosk.theme.icons import Icons
from kiosk.theme.look import Handling, Look
from kiosk.theme.pairs import palette
from kiosk.theme.sizes import Panel, Sizes
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import HOLD_MS, Preferences, Touch


@dataclass(frozen=True, slots=True)
class Offer:
    """What the kiosk offers: languages in order; ``is_draft`` tells whether a tag's words are a draft."""

    languages: tuple[Language, ...]
    is_draft: Callable[[str], bool]


class SceneMaker:
    """Keeps the leaflet in the languages that were asked for, and the program's words in the one shown.

    ``localise`` takes the leaflet and a tag.
    """

    def __init__(
        self,
        leaflet: Leaflet,
        offer: Offer,
        localise: Callable[[Leaflet, str], Leaflet],
        words: LanguageSwitch,
    ) -> None:
        self._leaflet = leaflet
        self._offer = offer
        self._localise = localise
        self._words = words
        self._icons = Icons()
        self._known = {leaflet.language: leaflet}
        self._drafted = {leaflet.language: False}

    @property
    def start(self) -> Place:
        """Where the leaflet begins."""
        return Place(self._leaflet.blocks[0].id)

    def make(self, preferences: Preferences, place: Place, panel: Panel) -> Scene:
        """Return the scene for these choices on this panel; from now on the program speaks its language."""
        tag = preferences.language
        if self._words.language.tag != tag:
            self._words.switch(tag)
        if tag not in self._known:
            self._known[tag] = self._localise(self._leaflet, tag)
            self._drafted[tag] = language(tag) in self._offer.languages and self._offer.is_draft(tag)
        look = Look(
            Sizes(panel, preferences.size, preferences.spacing, preferences.touch.steady),
            palette(preferences.theme, preferences.pair),
            language(tag),
            self._icons,
            preferences.motion,
            handling_of(preferences.touch),
        )
        return Scene(look, self._known[tag], preferences, place, self._offer.languages, self._drafted[tag])


def handling_of(touch: Touch) -> Handling:
    """Return how the glass behaves for a visitor who touches it like this."""
    return Handling(HOLD_MS if touch.steady else 0, touch.left_handed, touch.reach)
