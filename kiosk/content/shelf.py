"""All leaflets of a folder of leaflet folders, with what a site lays over them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.errors import LeafletError
from kiosk.content.layers import Layers, layers_of
from kiosk.content.loader import FILE
from kiosk.content.model import Leaflet


@dataclass(frozen=True, slots=True)
class Shelf:
    """The leaflets that can be shown, and why others cannot.

    In order of their folders' names, those last that a site has added: what is added does not become
    the one that visits begin with.
    """

    leaflets: tuple[Leaflet, ...]
    refused: tuple[LeafletError, ...] = ()

    def first(self, leaflet_id: str) -> "Shelf":
        """Return the same with the leaflet of this id before the others, where it is there."""
        return Shelf(tuple(sorted(self.leaflets, key=lambda one: one.id != leaflet_id)), self.refused)


def load_shelf(folder: Path, over: Sequence[Path] = (), kept: Path | None = None) -> Shelf:
    """Return the shelf of a folder; one bad leaflet never stops the others.

    ``over`` are more folders of leaflet folders, the strongest first, which need not be there. Folders
    of one name are one leaflet: the strongest ``leaflet.md`` counts, with the pictures of stronger
    folders that have none. Where a stronger folder is broken it is refused, and a weaker one shown.
    ``kept`` holds copies of stronger folders, for those that are there and broken.
    Files, and folders whose name begins with a dot, are passed over. A folder that cannot be
    listed, or holds no leaflet folder, is itself refused; a leaflet's own folder is a shelf of one.
    """
    refused: list[LeafletError] = []
    found: dict[str, tuple[int, Leaflet, Path]] = {}
    own: set[str] = set()
    for layers in sorted(_stacks(folder, over, kept, refused), key=lambda one: one.strength):
        loaded = layers.load(refused)
        if loaded is None:
            continue
        strength, leaflet, place = loaded
        own |= set() if layers.added else {leaflet.id}
        before = found.setdefault(leaflet.id, loaded)
        if before is not loaded and before[0] == strength:
            problem = f'the id "{leaflet.id}" already belongs to the leaflet in {before[2]}'
            refused.append(LeafletError(place / FILE, None, problem, "give this leaflet another id"))
    shown = sorted(found.values(), key=lambda one: (one[1].id not in own, one[2].name))
    return Shelf(tuple(leaflet for _, leaflet, _ in shown), tuple(refused))


def find_leaflet(
    folder: Path, wanted: str, over: Sequence[Path] = (), kept: Path | None = None
) -> Leaflet | None:
    """Return the leaflet of this id (the first where it is "") as :func:`load_shelf` would, or None.

    Only leaflets that may be it are read whole.
    """
    stacks = sorted(_stacks(folder, over, kept, []), key=lambda one: one.added)
    if wanted:
        stacks.sort(key=lambda one: one.strength)
    for layers in stacks:
        loaded = layers.load([]) if layers.mentions(wanted) else None
        if loaded and wanted in {loaded[1].id, ""}:
            return loaded[1]
    return None


def _stacks(
    folder: Path, over: Sequence[Path], kept: Path | None, refused: list[LeafletError]
) -> Iterator[Layers]:
    """Yield what lies over each other, by name."""
    if (folder / FILE).is_file() and not over:
        yield Layers(((0, folder),))
        return
    floors = [layers_of(place) for place in over]
    base = {folder.name: folder} if (folder / FILE).is_file() else _base(folder, refused)
    copies = layers_of(kept) if kept else {}
    there = {name: copies[name] for name in copies if any(name in floor for floor in floors)}
    every = [*floors, there, base]
    for name in sorted({name for floor in every for name in floor}):
        places = ((strength, floor[name]) for strength, floor in enumerate(every) if name in floor)
        yield Layers(tuple(places), name not in base)


def _base(folder: Path, refused: list[LeafletError]) -> dict[str, Path]:
    try:
        places = layers_of(folder, must=True)
    except OSError:
        refused.append(LeafletError(folder, None, "this folder of leaflets cannot be opened", "name another"))
        return {}
    if not places:
        refused.append(LeafletError(folder, None, "there is no leaflet in this folder", "put one there"))
    return places
