"""Putting up a leaflet: found on a stick, checked, copied into the site's folder, whole or not at all."""

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.copying import Copied, copy_folder
from kiosk.content.errors import LeafletError
from kiosk.content.layers import layers_of
from kiosk.content.loader import FILE, load_leaflet
from kiosk.content.sources import Sources

#: Sticks appear as /media/<stick> or /media/<user>/<stick>; so deep below that leaflets are looked for.
DEEPEST = 5

#: A stick with more folders than this is not searched to its end.
MOST_FOLDERS = 3000


@dataclass(frozen=True, slots=True)
class Offered:
    """A leaflet folder that was found. ``fault`` says why it cannot be put up; "" where it can."""

    folder: Path
    title: str
    fault: str = ""
    leaflet_id: str = ""


def offered_on(usb: Path) -> tuple[Offered, ...]:
    """Return the leaflet folders below the place where sticks appear, in order of their paths."""
    return tuple(_offered(folder) for folder in sorted(_folders(usb)))


def put_up(folder: Path, sources: Sources) -> Iterator[Copied]:
    """Check a leaflet folder, copy it into the site's folder, and yield how far that is.

    A leaflet of the same id there is replaced at the very end. Zip files are not read. Raises
    LeafletError: what is wrong with the leaflet, the stick or this machine; then nothing has changed.
    """
    leaflet = load_leaflet(folder)
    target = _place(sources, leaflet.id)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield from copy_folder(folder, target, check=_check)
    except OSError as error:
        raise _plain(error, folder, target) from error


def _check(copy: Path) -> None:
    load_leaflet(copy)


def _offered(folder: Path) -> Offered:
    try:
        leaflet = load_leaflet(folder)
        return Offered(folder, leaflet.short_title, leaflet_id=leaflet.id)
    except LeafletError as error:
        return Offered(folder, folder.name, str(error))


def _folders(usb: Path) -> Iterator[Path]:
    for looked, (place, folders, names) in enumerate(os.walk(usb)):
        folders[:] = sorted(name for name in folders if name[0] != ".")
        if FILE in names:
            yield Path(place)
        if FILE in names or len(Path(place).relative_to(usb).parts) >= DEEPEST:
            folders.clear()
        if looked >= MOST_FOLDERS:
            return


def _place(sources: Sources, leaflet_id: str) -> Path:
    """Return where the site keeps this leaflet, or shall. Raises LeafletError where it must not."""
    for home in sources.site_leaflets:
        known = _home_of(home, leaflet_id)
        if os.access(_nearest(home), os.W_OK):
            return known
        if known.exists():
            raise LeafletError(known, None, "it is not to be changed here", "ask who set up the kiosk")
    where = sources.site_leaflets[0] if sources.sites else sources.folder
    raise LeafletError(where, None, "leaflets cannot be put up here", "let the kiosk's user write there")


def _home_of(home: Path, leaflet_id: str) -> Path:
    """Return the folder that holds a leaflet of this id, else one named after it."""
    for place in layers_of(home).values():
        try:
            if load_leaflet(place).id == leaflet_id:
                return place
        except LeafletError:
            continue
    return home / leaflet_id


def _nearest(place: Path) -> Path:
    return next(one for one in (place, *place.parents) if one.exists())


def _plain(error: OSError, folder: Path, target: Path) -> LeafletError:
    if error.errno == errno.ENOSPC:
        return LeafletError(target.parent, None, "there is no room left", "delete what is not needed there")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return LeafletError(target.parent, None, "nothing can be written there", "let the kiosk's user do so")
    if error.errno == errno.EINTR:
        return LeafletError(folder, None, "copying was stopped", "put the leaflet up again")
    return LeafletError(folder, None, "it could not be read to its end", "leave the stick in and try again")
