"""Where leaflets come from: the program's own folder, and a site's folders over it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.content.layers import TRANSLATIONS
from kiosk.content.model import Leaflet
from kiosk.content.shelf import Shelf, find_leaflet, load_shelf

#: The folder of leaflet folders in a site's folder.
LEAFLETS = "leaflets"

#: The folder of a site's own voices in its folder.
VOICES = "voices"


@dataclass(frozen=True, slots=True)
class Sources:
    """A folder of leaflet folders, and the site's folders over it, the strongest first.

    ``kept`` is where copies of the last good leaflets of the site are; None for nowhere.
    """

    folder: Path
    sites: tuple[Path, ...] = ()
    kept: Path | None = None

    @property
    def site_leaflets(self) -> tuple[Path, ...]:
        """The folders of leaflet folders of the site."""
        return tuple(site / LEAFLETS for site in self.sites)

    @property
    def site_translations(self) -> tuple[Path, ...]:
        """The folders of translations of the site."""
        return tuple(site / TRANSLATIONS for site in self.sites)

    @property
    def site_voices(self) -> tuple[Path, ...]:
        """The folders of voices of the site."""
        return tuple(site / VOICES for site in self.sites)

    def load(self) -> Shelf:
        """Return all leaflets, and why others are not shown."""
        shelf = load_shelf(self.folder, self.site_leaflets, self.kept)
        return Shelf(tuple(map(self._with_translations, shelf.leaflets)), shelf.refused)

    def find(self, wanted: str) -> Leaflet | None:
        """Return the leaflet of this id, or the first; None where it is not there or broken."""
        found = find_leaflet(self.folder, wanted, self.site_leaflets, self.kept)
        return self._with_translations(found) if found else None

    def files(self) -> Iterator[Path]:
        """Yield the folders and files that decide what is shown, whether they are there or not."""
        yield from self.folder.rglob("*")
        for site in self.sites:
            yield site
            for inside in (site / LEAFLETS, site / TRANSLATIONS, site / VOICES):
                yield inside
                yield from inside.rglob("*")

    def _with_translations(self, leaflet: Leaflet) -> Leaflet:
        own = (place for place in self.site_translations if place.is_dir())
        return replace(leaflet, catalogues=(*own, *leaflet.catalogues))


@dataclass(frozen=True, slots=True)
class Library:
    """Where leaflets come from, and what was found there; the first is the one that visits begin with.

    ``usb`` is where sticks appear. Not ``whole``: only the first was read yet, for the first page.
    """

    sources: Sources
    shelf: Shelf
    usb: Path = Path("/media")
    whole: bool = True

    @property
    def translations(self) -> tuple[Path, ...]:
        """The folders of translations: the site's, and those of the leaflets."""
        of_leaflets = (place for leaflet in self.shelf.leaflets for place in leaflet.catalogues)
        return tuple(dict.fromkeys((*self.sources.site_translations, *of_leaflets)))
