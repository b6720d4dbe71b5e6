"""Which languages a leaflet is offered in, without reading a catalogue that is not shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.messages import messages
from kiosk.content.model import Leaflet
from kiosk.i18n.built import INDEX, Built, leaflet_file, table
from kiosk.i18n.catalogue import catalogue_of
from kiosk.i18n.languages import ENGLISH, LANGUAGES, Language, language
from kiosk.i18n.states import english_of
from kiosk.paths import catalogues


def offered(
    leaflet: Leaflet, tags: Iterable[str] = (), *, drafts: bool = True, folder: Path | None = None
) -> tuple[Language, ...]:
    """Return the languages that have words of the leaflet to show, English first, then by local need.

    ``tags``: those this site wants, all where empty. ``drafts``: whether words that nobody
    qualified has checked count. Raises KeyError for an unknown tag.
    """
    wanted = {language(tag).tag for tag in tags} or {known.tag for known in LANGUAGES}
    built = _Words(leaflet, folder or catalogues(), drafts=drafts)
    others = (known for known in LANGUAGES if known != ENGLISH and known.tag in wanted)
    return (ENGLISH, *(known for known in others if built.has_words(known)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Noted:
    english: str
    draft: bool
    trusted: bool


class _Words:
    """What was built for a leaflet; where the index does not speak of today's English, the catalogue does.

    A language in which the program's own words are damaged has none: it would be shown half translated.
    """

    def __init__(self, leaflet: Leaflet, folder: Path, *, drafts: bool) -> None:
        self._leaflet, self._folder, self._drafts = leaflet, folder, drafts
        self._built = Built(folder)
        self._noted = _noted(folder / INDEX, leaflet.id)
        self._units = messages(leaflet)
        self._english = english_of((unit.id, unit.source) for unit in self._units)

    def has_words(self, known: Language) -> bool:
        """Return whether there are words that may be shown."""
        if known.tag == self._leaflet.language:
            return True
        if not self._built.speaks(known, drafts=self._drafts):
            return False
        noted = self._noted.get(known.tag)
        own = any(
            (place / f"{self._leaflet.id}_{known.qt}.ts").is_file() for place in self._leaflet.catalogues
        )
        if own or noted is None or noted.english != self._english:
            return self._read(known)
        usable = noted.trusted or (noted.draft and self._drafts)
        return usable and self._built.is_whole(leaflet_file(self._leaflet.id, known))

    def _read(self, known: Language) -> bool:
        read = catalogue_of(self._leaflet, known.tag, drafts=self._drafts, folder=self._folder)
        return any(read.text(unit.id, unit.source) is not None for unit in self._units)


def _noted(file: Path, leaflet_id: str) -> Mapping[str, _Noted]:
    try:
        return {tag: _Noted(**noted) for tag, noted in table(file).get(leaflet_id, {}).items()}
    except (AttributeError, TypeError):
        return {}
