"""Pictures that a site puts in place of Easy Read's icons: easy-read/<name>.svg, .png or .jpg."""

import re
from pathlib import Path

from kiosk.content.figures import MEDIA, checked_svg
from kiosk.content.images import read_image
from kiosk.content.model import Figure

#: The folder of the pictures, inside the leaflet's.
PICTURES = "easy-read"

_NAME = re.compile(r"[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*")


def find_picture(folder: Path, name: str) -> Figure | None:
    """Return the picture of this name; None where there is no such file. Raises LeafletError."""
    if not _NAME.fullmatch(name):
        return None
    for ending, media in MEDIA.items():
        file = f"{PICTURES}/{name}{ending}"
        if not (folder / file).is_file():
            continue
        if media == "image/svg+xml":
            return Figure(name, checked_svg(folder, file, ()), "", "", "", ())
        return Figure(name, "", "", "", "", (), media, read_image(folder, file))
    return None
