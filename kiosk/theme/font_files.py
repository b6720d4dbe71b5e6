"""Where the files of the fonts are, for those who read fonts without Qt."""

import os
from pathlib import Path

from kiosk.machine import SYSTEM_FOLDER

_FOLDERS = ("truetype/noto", "opentype/noto")


def font_folders() -> tuple[Path, ...]:
    """Return the folders of Debian's Noto packages: the system's, then those unpacked for this kiosk."""
    roots = [Path("/"), *(Path(root) for root in (os.environ.get(SYSTEM_FOLDER),) if root)]
    places = (root / "usr/share/fonts" / folder for root in roots for folder in _FOLDERS)
    return tuple(place for place in places if place.is_dir())
