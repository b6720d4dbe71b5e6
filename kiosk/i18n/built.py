"""The files that are built from the translations: what is missing or damaged counts as not there."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.i18n.languages import ENGLISH, LANGUAGES
from kiosk.paths import catalogues

#: leaflet -> tag -> fingerprint of its English, and which states there are.
INDEX = "offers.json"
#: tag -> leaflet or ``ui`` -> the state of each message.
MANIFEST = "manifest.json"

#: How each compiled Qt translation begins (qtranslator.cpp).
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")


def table(file: Path) -> dict[str, Any]:
    """Return the object of a built JSON file; an empty one where it is missing or damaged."""
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def is_whole_qm(file: Path) -> bool:
    """Return whether a compiled translation is there with all its sections; Qt would take half of one."""
    try:
        rest = file.read_bytes()
    except OSError:
        return False
    if not rest.startswith(_MAGIC):
        return False
    at = len(_MAGIC)
    while at + 5 <= len(rest):
        at += 5 + int.from_bytes(rest[at + 1 : at + 5], "big")
    return at == len(rest)


def seems_whole(file: Path) -> bool:
    """Return whether a built JSON file is there up to its end, from its last character alone."""
    try:
        with file.open("rb") as opened:
            opened.seek(-min(file.stat().st_size, 8), 2)
            return opened.read().rstrip().endswith(b"}")
    except OSError:
        return False


def damaged(folder: Path | None = None) -> tuple[str, ...]:
    """Return the names of the built files that are missing or damaged; all of them are read."""
    return tuple(_damaged(folder or catalogues()))


def _damaged(folder: Path) -> Iterator[str]:
    yield from (name for name in (MANIFEST, INDEX) if not table(folder / name))
    others = [known for known in LANGUAGES if known != ENGLISH]
    for name in (f"ui_{known.qt}{kind}.qm" for known in others for kind in ("", ".checked")):
        if not is_whole_qm(folder / name):
            yield name
    for leaflet, tags in table(folder / INDEX).items():
        for known in others:
            name = f"{leaflet}_{known.qt}.json"
            if known.tag in tags and not table(folder / name):
                yield name
