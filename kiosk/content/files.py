"""Reading files of a leaflet folder: inside the folder, not too large, UTF-8, NFC."""

import re
import unicodedata
from pathlib import Path

from kiosk.content.errors import LeafletError

#: Largest file of a leaflet folder, in bytes.
LARGEST = 2 * 1024 * 1024

#: How much of a name is told, characters.
_LONGEST = 60

#: Unicode's category Cc, but for the line end and the tabulator.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def read_bytes(folder: Path, name: str) -> bytes:
    """Return the bytes of a file of the folder. Raises LeafletError."""
    path = inside(folder, name)
    if not path.is_file():
        raise LeafletError(path, None, "the file is not there", "put it there or correct its name")
    try:
        if path.stat().st_size > LARGEST:
            raise LeafletError(path, None, "the file is larger than 2 MB", "make it smaller")
        return path.read_bytes()
    except OSError as error:
        raise LeafletError(path, None, "the file cannot be read", "allow the kiosk to read it") from error


def read_text(folder: Path, name: str) -> str:
    r"""Return a text file of the folder as NFC with ``\n`` line ends. Raises LeafletError."""
    path = folder / name
    raw = read_bytes(folder, name)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise LeafletError(path, line, "the text is not UTF-8", "save it as UTF-8") from error
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    _refuse_control_characters(path, text)
    return text


def inside(folder: Path, name: str) -> Path:
    """Return the path of a file that lies in the folder, links followed. Raises LeafletError."""
    path = folder / name
    try:
        outside = not path.resolve().is_relative_to(folder.resolve())
        path.exists()
    except (OSError, RuntimeError, ValueError) as error:  # too long, links in a circle, a null character
        name = repr(name if len(name) < _LONGEST else f"{name[:_LONGEST]}...")
        raise LeafletError(folder, None, f"the file {name} cannot be opened", "rename it") from error
    if outside:
        raise LeafletError(
            path, None, "the file lies outside the leaflet's folder", "copy it into the folder"
        )
    return path


def _refuse_control_characters(path: Path, text: str) -> None:
    found = _CONTROL.search(text)
    if found:
        number = text.count("\n", 0, found.start()) + 1
        raise LeafletError(path, number, "there is a control character in the text", "delete it")
