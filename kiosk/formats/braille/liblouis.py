"""The Braille translator liblouis, Debian's library and tables."""

import ctypes
import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.machine import BRAILLE_LIBRARY, SYSTEM_FOLDER

_SHARE = "usr/share"
#: Output as Unicode Braille, whatever a table's own display is.
_DISPLAY = "unicode.dis"
_SILENT = 60_000
#: No text grows more than this in Braille.
_GROWTH = 8


class BrailleError(Exception):
    """There is no Braille here; ``str()`` is one plain sentence."""


@dataclass(frozen=True, slots=True)
class Liblouis:
    """The loaded library."""

    library: ctypes.CDLL

    def cells(self, text: str, table: str) -> str:
        """Return a text as Unicode Braille. Raises BrailleError."""
        return self._run("lou_translateString", text, table)

    def read_back(self, cells: str, table: str) -> str:
        """Return Unicode Braille as print. Raises BrailleError."""
        return self._run("lou_backTranslateString", cells, table)

    def _run(self, function: str, text: str, table: str) -> str:
        """Call one of the two translating functions: they have the same arguments."""
        wide = 8 * int(self.library.lou_charSize())
        coding = f"utf-{wide}-le"
        source = text.encode(coding)
        length = ctypes.c_int(len(source) * 8 // wide)
        room = ctypes.c_int(_GROWTH * len(text) + 100)
        target = ctypes.create_string_buffer(room.value * wide // 8)
        tables = f"{_DISPLAY},{table}".encode()
        sizes = ctypes.byref(length), ctypes.byref(room)
        call = getattr(self.library, function)
        done = call(tables, source, sizes[0], target, sizes[1], None, None, 0)
        if not done or length.value * wide // 8 != len(source):
            raise BrailleError(f"The Braille table {table} does not work; install liblouis-data again.")
        return target.raw[: room.value * wide // 8].decode(coding)


def load_liblouis() -> Liblouis:
    """Load the library and show it its tables. Raises BrailleError."""
    try:
        library = ctypes.CDLL(BRAILLE_LIBRARY)
    except OSError as error:
        raise BrailleError("Braille needs the Debian packages liblouis20 and liblouis-data.") from error
    library.lou_setLogLevel(_SILENT)
    library.lou_setDataPath.restype = ctypes.c_char_p
    own = os.environ.get(SYSTEM_FOLDER)
    if own and (Path(own) / _SHARE / "liblouis").is_dir():
        library.lou_setDataPath(str(Path(own) / _SHARE).encode())
    return Liblouis(library)
