"""Copies of the leaflets of a site as they were when they were last well."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from kiosk.content.copying import copy_folder, files_of
from kiosk.content.errors import LeafletError
from kiosk.content.model import Leaflet
from kiosk.content.sources import Sources

#: Films are shown from the site's folder alone: a copy of each would fill a small disk.
LARGEST = 2 * 1024 * 1024


def keep(sources: Sources, leaflets: Sequence[Leaflet]) -> None:
    """Copy what is shown of the site's leaflets and has changed; forget those that the site took away.

    Raises OSError where nothing can be kept; what is shown does not depend on it.
    """
    if sources.kept is None:
        return
    for leaflet in leaflets:
        home = leaflet.home
        if home and home.parent in sources.site_leaflets and _differs(home, sources.kept / home.name):
            for _ in copy_folder(home, sources.kept / home.name, largest=LARGEST):
                pass
    for copy in sorted(sources.kept.glob("[!.]*")):
        if not any((place / copy.name).exists() for place in sources.site_leaflets):
            shutil.rmtree(copy)


def _differs(home: Path, copy: Path) -> bool:
    try:
        return _signature(home) != _signature(copy)
    except (OSError, LeafletError):
        return True


def _signature(folder: Path) -> dict[Path, tuple[int, int]]:
    found = {name: (folder / name).stat() for name in files_of(folder)}
    return {name: (one.st_size, one.st_mtime_ns) for name, one in found.items() if one.st_size <= LARGEST}
