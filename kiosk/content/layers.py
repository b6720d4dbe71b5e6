"""Folders of one leaflet that lie over each other: a site's own over what comes with the kiosk."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.content.errors import LeafletError
from kiosk.content.loader import FILE, load_leaflet
from kiosk.content.model import Leaflet

#: The folder of translations, in a leaflet's own folder and in a site's.
TRANSLATIONS = "translations"


@dataclass(frozen=True, slots=True)
class Layers:
    """The folders of one name, the strongest first, each with its strength: 0 is the strongest.

    ``added``: there is none of this name among the leaflets that the others lie over.
    """

    places: tuple[tuple[int, Path], ...]
    added: bool = False

    @property
    def strength(self) -> int:
        """The strength of the strongest folder."""
        return self.places[0][0]

    def mentions(self, wanted: str) -> bool:
        """Return whether any of the leaflet files says this word."""
        return any(_mentions(place / FILE, wanted) for _, place in self.places)

    def load(self, refused: list[LeafletError]) -> tuple[int, Leaflet, Path] | None:
        """Return the strongest leaflet that is well, its strength and folder; note why others are not.

        A stronger folder without a leaflet file lends its pictures; where one of those is at fault, the
        leaflet is shown with its own.
        """
        over: list[Path] = []
        whole = [one for one in self.places if (one[1] / FILE).is_file()] or self.places[-1:]
        for strength, place in self.places:
            if (strength, place) not in whole:
                over.append(place)
                continue
            for lent in (tuple(over), ()) if over else ((),):
                try:
                    leaflet = load_leaflet(place, lent)
                    words = _translations((*over, place))
                    return strength, replace(leaflet, catalogues=words, home=place), place
                except LeafletError as error:
                    if str(error) not in map(str, refused):
                        refused.append(error)
        return None


def layers_of(folder: Path, *, must: bool = False) -> dict[str, Path]:
    """Return the leaflet folders of a folder by name; none where it cannot be listed.

    Raises OSError instead where it must be listed.
    """
    try:
        return {
            place.name: place for place in sorted(folder.iterdir()) if place.name[0] != "." and place.is_dir()
        }
    except OSError:
        if must:
            raise
        return {}


def _translations(places: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(place / TRANSLATIONS for place in places if (place / TRANSLATIONS).is_dir())


def _mentions(file: Path, wanted: str) -> bool:
    try:
        return wanted.encode() in file.read_bytes()
    except OSError:
        return False
