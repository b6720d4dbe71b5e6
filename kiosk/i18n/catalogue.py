"""The built catalogues: a leaflet's words in one language, each with its state."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from kiosk.content.messages import messages
from kiosk.content.model import Leaflet
from kiosk.i18n.built import MANIFEST, Built, table
from kiosk.i18n.languages import language
from kiosk.i18n.site_words import site_units
from kiosk.i18n.states import TRUSTED, USABLE, Provenance, State, judged, provenance
from kiosk.paths import catalogues


@dataclass(frozen=True, slots=True)
class Translation:
    """The words of one unit, whether a translator called them finished, and where they come from."""

    text: str
    said: Provenance
    finished: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one leaflet in one language.

    ``drafts``: whether this site shows texts that nobody qualified has checked.
    """

    tag: str
    translations: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))
    drafts: bool = True

    def state(self, unit_id: str, english: str) -> State:
        """Return the state of a unit whose English reads like this today."""
        found = self.translations.get(unit_id)
        if found is None:
            return State.MISSING
        return judged(found.text, english, found.said, finished=found.finished)

    def text(self, unit_id: str, english: str) -> str | None:
        """Return the words to show; None where there are none, or only such as may not be shown."""
        allowed = USABLE if self.drafts else TRUSTED
        return self.translations[unit_id].text if self.state(unit_id, english) in allowed else None


def load_catalogue(
    leaflet_id: str, tag: str, *, drafts: bool = True, folder: Path | None = None
) -> Catalogue:
    """Return the built catalogue of a leaflet in a language; an empty one where none was built.

    A damaged one is empty too. Raises KeyError for an unknown tag.
    """
    known = language(tag)
    try:
        read = {
            unit_id: Translation(entry["text"], provenance(entry["said"]), entry["finished"])
            for unit_id, entry in Built(folder or catalogues()).words(leaflet_id, known).items()
        }
    except (AttributeError, KeyError, TypeError):
        read = {}
    return Catalogue(known.tag, MappingProxyType(read), drafts)


def catalogue_of(leaflet: Leaflet, tag: str, *, drafts: bool = True, folder: Path | None = None) -> Catalogue:
    """Return the catalogue of a leaflet: what was built, message by message below the site's own words.

    Raises KeyError for an unknown tag.
    """
    built = load_catalogue(leaflet.id, tag, drafts=drafts, folder=folder)
    own = site_units(leaflet.catalogues, leaflet.id, language(tag))
    if not own:
        return built
    words = {unit.key: Translation(unit.text, unit.said, unit.finished) for unit in own}
    return Catalogue(built.tag, MappingProxyType({**built.translations, **words}), drafts)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a language stands for one leaflet: the states of its units against the English of today."""

    tag: str
    states: Mapping[str, State]
    said: tuple[Provenance, ...] = ()

    @property
    def percent(self) -> int:
        """Units with words that may be shown, in whole per cent, never rounded up to 100."""
        usable = sum(state in USABLE for state in self.states.values())
        return usable * 100 // len(self.states) if self.states else 0

    @property
    def state(self) -> State:
        """The least trustworthy state of any words there are; missing where there are none."""
        found = set(self.states.values())
        for state in (State.STALE, State.DRAFT, State.CHECKED, State.APPROVED):
            if state in found:
                return state
        return State.MISSING

    @property
    def draft(self) -> bool:
        """Whether the draft notice must be shown."""
        return State.DRAFT in self.states.values()

    @property
    def checked_by(self) -> tuple[str, ...]:
        """Who checked it, in words such as ``Jan Kowalski (MCIL)``; nobody yet where empty."""
        names = {f"{said.by} ({said.qual})": None for said in self.said if said.by}
        return tuple(names)

    @property
    def approved_by(self) -> tuple[str, ...]:
        """Which clinicians approved all of it; nobody where a word is left to approve."""
        whole = self.state is State.APPROVED and set(self.states.values()) == {State.APPROVED}
        return tuple({said.clinical: None for said in self.said if said.clinical}) if whole else ()

    @property
    def last_on(self) -> str:
        """The latest date of any unit, ISO; empty where there is none."""
        return max((said.on for said in self.said), default="")


def standing(leaflet: Leaflet, catalogue: Catalogue) -> Standing:
    """Return how a language stands for an English leaflet; English itself is approved."""
    units = messages(leaflet)
    if catalogue.tag == leaflet.language:
        return Standing(catalogue.tag, {unit.id: State.APPROVED for unit in units})
    states = {unit.id: catalogue.state(unit.id, unit.source) for unit in units}
    present = (catalogue.translations.get(unit.id) for unit in units)
    return Standing(catalogue.tag, states, tuple(found.said for found in present if found))


def program_standing(tag: str, folder: Path | None = None) -> Standing:
    """Return how a language stands for the program's own words, which are written in English."""
    manifest = table((folder or catalogues()) / MANIFEST)
    try:
        units = manifest.get(tag, {}).get("ui", {}).get("units", {})
        return Standing(tag, {key: State(state) for key, state in units.items() if state != State.GONE})
    except (AttributeError, ValueError):
        return Standing(tag, {})
