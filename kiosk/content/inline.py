"""Inline text: ``**`` marks bold, ``<>`` marks an address; everything else stands as it is.

Markdown's own rules for ``**`` fail beside the punctuation of scripts without spaces, so the marks
are simply taken in pairs.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from kiosk.content.model import DataKind, DataRange, Range

_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>")
_MARK = re.compile(rf"\*\*|{_ADDRESS.pattern}")

#: At most 64 characters before the "@" (RFC 5321), which also bounds the search in a text without one.
_EMAIL = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,9}\.[A-Za-z]{2,63}"
)
_URL = re.compile(r"(?:https?://|www\.)[A-Za-z0-9][A-Za-z0-9\-._~:/?#@!$&'*+,;=%]*[A-Za-z0-9/#=&_~-]")
_PHONE = re.compile(r"(?<![\w+])(?:\+44(?: ?\(0\))?|\(?0)(?:[ \-()]{0,2}\d){9,10}(?!\d|[ -]\d)", re.ASCII)
_LATIN = "A-Za-z0-9\u00c0-\u024f"


class InlineError(ValueError):
    """Marks that do not fit; ``str()`` says what is wrong."""


def parse_inline(
    markdown: str, terms: Iterable[str] = ()
) -> tuple[str, tuple[Range, ...], tuple[DataRange, ...]]:
    """Return the shown text (NFC), its bold ranges, and its ranges of data, both in order.

    ``terms`` are words that are data in every language. Raises InlineError for ``**`` that is
    not closed, or closes nothing.
    """
    text, bold, marked = _without_marks(unicodedata.normalize("NFC", markdown))
    return text, bold, _data(text, marked, terms)


def _without_marks(source: str) -> tuple[str, tuple[Range, ...], list[DataRange]]:
    text, opened = "", -1
    bold: list[Range] = []
    marked: list[DataRange] = []
    done = 0
    for mark in _MARK.finditer(source):
        text += source[done : mark.start()]
        done = mark.end()
        if mark.group() != "**":
            address = mark.group(1)
            marked.append(DataRange(Range(len(text), len(text) + len(address)), _address_kind(address)))
            text += address
        elif opened < 0:
            opened = len(text)
        elif opened == len(text):
            raise InlineError('"**" closes at once and marks nothing')
        else:
            bold.append(Range(opened, len(text)))
            opened = -1
    if opened >= 0:
        raise InlineError('"**" opens bold text and nothing closes it')
    return text + source[done:], tuple(bold), marked


def _address_kind(address: str) -> DataKind:
    return DataKind.URL if address.startswith(("http://", "https://")) else DataKind.EMAIL


def _data(text: str, marked: list[DataRange], terms: Iterable[str]) -> tuple[DataRange, ...]:
    found = list(marked)
    patterns = ((_URL, DataKind.URL), (_EMAIL, DataKind.EMAIL), (_PHONE, DataKind.PHONE))
    for pattern, kind in patterns:
        _add(found, [Range(*match.span()) for match in pattern.finditer(text)], kind)
    for term in sorted(terms, key=len, reverse=True):
        word = re.compile(rf"(?<![{_LATIN}]){re.escape(unicodedata.normalize('NFC', term))}(?![{_LATIN}])")
        _add(found, [Range(*match.span()) for match in word.finditer(text)], DataKind.TERM)
    return tuple(sorted(found, key=lambda data: data.range))


def _add(found: list[DataRange], ranges: Sequence[Range], kind: DataKind) -> None:
    for new in ranges:
        if all(new.end <= old.range.start or old.range.end <= new.start for old in found):
            found.append(DataRange(new, kind))
