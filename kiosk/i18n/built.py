"""The files that are built from the translations: what is missing or damaged counts as not there.

A build notes the CRC-32 of each file. That finds what a bad disk or a broken copy does to a file, and costs
a start half a millisecond; who may write to these files can write the sums too.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

from kiosk.i18n.languages import ENGLISH, LANGUAGES, Language
from kiosk.paths import catalogues

#: leaflet -> tag -> fingerprint of its English, and which states there are.
INDEX = "offers.json"
#: tag -> leaflet or ``ui`` -> the state of each message.
MANIFEST = "manifest.json"
#: file -> CRC-32, of all files but this one.
SUMS = "sums.json"

#: How each compiled Qt translation begins (qtranslator.cpp).
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")


def table(file: Path) -> dict[str, Any]:
    """Return the object of a built JSON file; an empty one where it is missing or damaged."""
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


class Built:
    """The built files of a folder, each judged by its sum; by its end alone where no sum of it is left."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or catalogues()
        self._sums = table(self._folder / SUMS)

    def is_whole(self, name: str) -> bool:
        """Return whether a file is there as it was written; Qt, for one, would take half of one."""
        try:
            data = (self._folder / name).read_bytes()
        except OSError:
            return False
        if name in self._sums:
            return bool(crc32(data) == self._sums[name])
        return _is_whole_qm(data) if name.endswith(".qm") else data.rstrip().endswith(b"}")

    def speaks(self, known: Language, *, drafts: bool) -> bool:
        """Return whether the program's own words in a language are there."""
        return known == ENGLISH or self.is_whole(program_file(known, drafts=drafts))

    def words(self, leaflet_id: str, known: Language) -> dict[str, Any]:
        """Return the words of a leaflet in a language, by id; none of them where one may be damaged."""
        name = leaflet_file(leaflet_id, known)
        return table(self._folder / name) if self.is_whole(name) else {}

    def damaged(self) -> Iterator[str]:
        """Yield the names of the files that are missing or damaged; all of them are read."""
        yield from (name for name in (MANIFEST, INDEX, SUMS) if not table(self._folder / name))
        others = [known for known in LANGUAGES if known != ENGLISH]
        names = {program_file(known, drafts=drafts) for known in others for drafts in (True, False)}
        for leaflet, tags in table(self._folder / INDEX).items():
            names |= {leaflet_file(leaflet, known) for known in others if known.tag in tags}
        for name in sorted({*names, *self._sums} - {SUMS}):
            if not self.is_whole(name) and (name not in (MANIFEST, INDEX) or table(self._folder / name)):
                yield name


def program_file(known: Language, *, drafts: bool) -> str:
    """Return the name of the file with the program's own words, with those that nobody checked or without."""
    return f"ui_{known.qt}{'' if drafts else '.checked'}.qm"


def leaflet_file(leaflet_id: str, known: Language) -> str:
    """Return the name of the file with a leaflet's words."""
    return f"{leaflet_id}_{known.qt}.json"


def damaged(folder: Path | None = None) -> tuple[str, ...]:
    """Return the names of the built files that are missing or damaged."""
    return tuple(Built(folder).damaged())


def _is_whole_qm(data: bytes) -> bool:
    """Return whether a compiled translation has all its sections."""
    if not data.startswith(_MAGIC):
        return False
    at = len(_MAGIC)
    while at + 5 <= len(data):
        at += 5 + int.from_bytes(data[at + 1 : at + 5], "big")
    return at == len(data)
