"""All leaflets of a folder of leaflet folders."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.errors import LeafletError
from kiosk.content.loader import FILE, load_leaflet
from kiosk.content.model import Leaflet


@dataclass(frozen=True, slots=True)
class Shelf:
    """The leaflets that can be shown, in order of their folders' names, and why others cannot."""

    leaflets: tuple[Leaflet, ...]
    refused: tuple[LeafletError, ...]


def load_shelf(folder: Path) -> Shelf:
    """Return the shelf of a folder; one bad leaflet never stops the others.

    Files, and folders whose name begins with a dot, are passed over. A folder that cannot be
    listed, or holds no leaflet folder, is itself refused; a leaflet's own folder is a shelf of one.
    """
    refused: list[LeafletError] = []
    homes: dict[str, Path] = {}
    leaflets: list[Leaflet] = []
    for place in _folders(folder, refused):
        try:
            leaflet = load_leaflet(place)
            _require_own_id(leaflet, place, homes)
        except LeafletError as error:
            refused.append(error)
        else:
            leaflets.append(leaflet)
    return Shelf(tuple(leaflets), tuple(refused))


def find_leaflet(folder: Path, wanted: str) -> Leaflet | None:
    """Return the leaflet of this id (the first where it is "") as :func:`load_shelf` would, or None.

    Only leaflets that may be it are read whole.
    """
    for place in _folders(folder, []):
        if _mentions(place / FILE, wanted):
            try:
                leaflet = load_leaflet(place)
            except LeafletError:
                continue
            if wanted in {leaflet.id, ""}:
                return leaflet
    return None


def _mentions(file: Path, wanted: str) -> bool:
    try:
        return wanted.encode() in file.read_bytes()
    except OSError:
        return False


def _require_own_id(leaflet: Leaflet, place: Path, homes: dict[str, Path]) -> None:
    home = homes.setdefault(leaflet.id, place)
    if home != place:
        problem = f'the id "{leaflet.id}" already belongs to the leaflet in {home}'
        raise LeafletError(place / FILE, None, problem, "give this leaflet another id")


def _folders(folder: Path, refused: list[LeafletError]) -> list[Path]:
    if (folder / FILE).is_file():
        return [folder]
    try:
        places = sorted(place for place in folder.iterdir() if place.is_dir() and place.name[0] != ".")
    except OSError:
        refused.append(LeafletError(folder, None, "this folder of leaflets cannot be opened", "name another"))
        return []
    if not places:
        refused.append(LeafletError(folder, None, "there is no leaflet in this folder", "put one there"))
    return places
