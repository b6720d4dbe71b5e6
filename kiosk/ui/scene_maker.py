"""Makes the scene of a moment: the leaflet in the visitor's language, and how it looks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.content.model import Leaflet
from kiosk.content.place import Place
from kiosk.i18n.catalogue import Standing
from kiosk.i18n.languages import Language, language
from kiosk.i18n.switch import LanguageSwitch
from kiosk.theme.icons import Icons
from kiosk.theme.look import Handling, Look
from kiosk.theme.pairs import palette
from kiosk.theme.sizes import Panel, Sizes
from kiosk.ui.scene import Choice, Scene
from kiosk.visit.preferences import Preferences, Touch


@dataclass(frozen=True, slots=True)
class Offer:
    """What the kiosk offers: languages in order; ``standing_of`` tells how far a tag's words can be trusted.

    ``loop``: there is a hearing loop here. ``hold_ms``: how long a button is held with steady touch;
    ``repeat_ms`` as a look's handling has it.
    """

    languages: tuple[Language, ...]
    standing_of: Callable[[str], Standing]
    loop: bool = False
    hold_ms: int = 500
    repeat_ms: int = 500


class SceneMaker:
    """Keeps the leaflets in the languages that were asked for, and the program's words in the one shown.

    ``leaflets`` as :meth:`renew` takes them; ``localise`` takes a leaflet and a tag.
    """

    def __init__(
        self,
        leaflets: Sequence[Leaflet],
        offer_of: Callable[[Leaflet], Offer],
        localise: Callable[[Leaflet, str], Leaflet],
        words: LanguageSwitch,
    ) -> None:
        self._offer_of = offer_of
        self._localise = localise
        self._words = words
        self._icons = Icons()
        self._keep(leaflets)

    def renew(self, leaflets: Sequence[Leaflet]) -> None:
        """Show these leaflets from now on, in words read anew; every visit begins with the first."""
        self._keep(leaflets)
        self._words.switch(self._words.language.tag)

    def _keep(self, leaflets: Sequence[Leaflet]) -> None:
        self._leaflets = tuple(leaflets)
        self._offers: dict[str, Offer] = {}
        self._known: dict[tuple[str, str], Leaflet] = {}
        self._standings: dict[tuple[str, str], Standing] = {}
        self._choosing: dict[tuple[str, str], Callable[[], tuple[Choice, ...]]] = {}

    @property
    def leaflets(self) -> tuple[Leaflet, ...]:
        """All leaflets, the one that visits begin with first."""
        return self._leaflets

    def offer_anew(
        self, offer_of: Callable[[Leaflet], Offer], localise: Callable[[Leaflet, str], Leaflet]
    ) -> None:
        """Offer other languages, or with other words, from the next scene on."""
        self._offer_of, self._localise = offer_of, localise
        self._keep(self._leaflets)

    @property
    def start(self) -> Place:
        """Where a visit begins."""
        return start_of(self._leaflets[0])

    def make(self, preferences: Preferences, place: Place, panel: Panel) -> Scene:
        """Return the scene for these choices on this panel; from now on the program speaks its language.

        A place that is not in the leaflet is its beginning.
        """
        tag = preferences.language
        if self._words.language.tag != tag:
            self._words.switch(tag)
        original = self._chosen(preferences)
        leaflet = self._in_language(original, tag)
        look = Look(
            Sizes(panel, preferences.size, preferences.spacing, preferences.touch.steady),
            palette(preferences.theme, preferences.pair),
            language(tag),
            self._icons,
            preferences.motion,
            handling_of(preferences.touch, self._offer(original)),
            self._offer(original).loop,
        )
        return Scene(
            look,
            leaflet,
            preferences,
            place if leaflet.holds(place.block_id) else start_of(leaflet),
            self._offer(original).languages,
            self._standings[original.id, tag].draft,
            len(self._leaflets),
            self._choices_of(original, tag),
            self._standings[original.id, tag],
        )

    def _chosen(self, preferences: Preferences) -> Leaflet:
        wanted = preferences.leaflet
        return next((one for one in self._leaflets if one.id == wanted), self._leaflets[0])

    def _in_language(self, leaflet: Leaflet, tag: str) -> Leaflet:
        key = leaflet.id, tag
        if key not in self._known:
            same = tag == leaflet.language
            offer = self._offer(leaflet)
            self._known[key] = leaflet if same else self._localise(leaflet, tag)
            translated = not same and language(tag) in offer.languages
            self._standings[key] = offer.standing_of(tag) if translated else Standing(tag, {})
        return self._known[key]

    def _offer(self, leaflet: Leaflet) -> Offer:
        if leaflet.id not in self._offers:
            self._offers[leaflet.id] = self._offer_of(leaflet)
        return self._offers[leaflet.id]

    def _choices_of(self, chosen: Leaflet, tag: str) -> Callable[[], tuple[Choice, ...]]:
        """Return what makes the choices; the same for the same, so that equal scenes are equal."""
        return self._choosing.setdefault(
            (chosen.id, tag), lambda: tuple(self._choice(one, tag, chosen) for one in self._leaflets)
        )

    def _choice(self, leaflet: Leaflet, tag: str, chosen: Leaflet) -> Choice:
        foreign = language(tag) not in self._offer(leaflet).languages
        name = "" if leaflet is self._leaflets[0] else leaflet.id
        return Choice(name, self._in_language(leaflet, tag), foreign, leaflet is chosen)


def start_of(leaflet: Leaflet) -> Place:
    """Return where a leaflet begins."""
    return Place(leaflet.blocks[0].id)


def handling_of(touch: Touch, offer: Offer) -> Handling:
    """Return how the glass behaves for a visitor who touches it like this."""
    return Handling(offer.hold_ms if touch.steady else 0, touch.left_handed, touch.reach, offer.repeat_ms)
