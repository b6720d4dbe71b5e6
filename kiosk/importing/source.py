"""The file to import: small enough, text, and in an encoding that is known."""

import codecs
import unicodedata
from pathlib import Path

from kiosk.importing.invisible import plain_line_ends
from kiosk.importing.ledger import CannotImport, Ledger

#: Largest file to import, in bytes.
LARGEST = 4 * 1024 * 1024

_NOT_TEXT = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a Word, OpenDocument or zip file",
    b"\xd0\xcf\x11\xe0": "an old Word file",
    b"{\\rtf": "an RTF file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}
_MARKED = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_source(file: Path, ledger: Ledger) -> str:
    r"""Return the text of a file as NFC with ``\n`` line ends. Raises CannotImport."""
    raw = _bytes(file)
    for start, what in _NOT_TEXT.items():
        if raw.startswith(start):
            raise CannotImport(f"{file} is {what}; save its text as a web page or as plain text.")
    text = _decoded(file, raw, ledger)
    if "\x00" in text:
        raise CannotImport(f"{file} is no text; save its text as a web page or as plain text.")
    return unicodedata.normalize("NFC", plain_line_ends(text))


def _bytes(file: Path) -> bytes:
    if not file.is_file():
        raise CannotImport(f"There is no file {file}; name a web page, a Markdown file or pasted text.")
    if file.stat().st_size > LARGEST:
        raise CannotImport(f"{file} is larger than 4 MB; save the page without its pictures.")
    return file.read_bytes()


def _decoded(file: Path, raw: bytes, ledger: Ledger) -> str:
    encoding = next((name for mark, name in _MARKED if raw.startswith(mark)), "utf-8")
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        fault = error
    line = raw.count(b"\n", 0, fault.start) + 1
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CannotImport(f"{file}, line {line}: the text is not UTF-8; save it as UTF-8.") from error
    ledger.change(line, "", "read as Windows-1252, as it is not UTF-8: look at dashes, quotes and accents")
    return text
