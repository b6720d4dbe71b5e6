"""Photographs of a leaflet: what they say they are, and small enough to be opened."""

import struct
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kiosk.content.errors import LeafletError
from kiosk.content.files import read_bytes

#: What a photograph may be, by the ending of its name.
IMAGES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}

#: Most pixels of a picture: 4 bytes each in memory, and more than any screen shows.
MOST_PIXELS = 16_000_000

_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_JPEG = b"\xff\xd8\xff"

#: JPEG markers that begin with the size of the picture: all "start of frame" of ITU-T T.81, table B.1.
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def read_image(folder: Path, name: str) -> bytes:
    """Return a PNG or JPEG file of the folder. Raises LeafletError for any other, and a huge one."""
    image = read_bytes(folder, name)
    size = pixels(image, IMAGES[PurePosixPath(name).suffix.lower()])
    if size is None:
        raise LeafletError(folder / name, None, "the picture is not what its name says", "save it again")
    if size[0] * size[1] > MOST_PIXELS:
        problem = (
            f"the picture has {size[0]} x {size[1]} pixels, more than {MOST_PIXELS // 1_000_000} million"
        )
        raise LeafletError(folder / name, None, problem, "make it smaller")
    return image


def pixels(image: bytes, media: str) -> tuple[int, int] | None:
    """Return width and height as the file's own head tells them; None where it is no such picture."""
    if media == "image/png":
        return struct.unpack(">II", image[16:24]) if image.startswith(_PNG) and len(image) > 24 else None
    return next(_frames(image), None) if image.startswith(_JPEG) else None


def _frames(image: bytes) -> Iterator[tuple[int, int]]:
    """Yield the size of each frame of a JPEG."""
    at = 2
    while at + 9 <= len(image) and image[at] == 0xFF:
        marker, length = image[at + 1], int.from_bytes(image[at + 2 : at + 4])
        if marker in _SIZES:
            yield int.from_bytes(image[at + 7 : at + 9]), int.from_bytes(image[at + 5 : at + 7])
        if marker == 0xFF:  # fill bytes may stand before a marker
            at += 1
            continue
        if length < 2:
            return
        at += 2 + length
