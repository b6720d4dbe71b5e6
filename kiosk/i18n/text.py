"""Sentences and words of a text, for highlighting, cutting and speaking. Offsets are code points."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QTextBoundaryFinder

from kiosk.content.model import Range
from kiosk.i18n.abbreviations import joins_next
from kiosk.i18n.offsets import CodeUnits

_BLANK = re.compile(r"\s*")


def sentences(text: str, tag: str) -> tuple[Range, ...]:
    """Return the sentences in order; together they cover the text without gaps.

    Blanks and line breaks after a sentence belong to it, and a line break ends it. ``tag`` (BCP 47)
    chooses the abbreviations whose full stop ends nothing.
    """
    found: list[Range] = []
    start = 0
    for boundary in _boundaries(text, QTextBoundaryFinder.BoundaryType.Sentence):
        end = boundary + _blanks_at(text, boundary)
        if end > start and (end == len(text) or not joins_next(text[start:end], text[end:], tag)):
            found.append(Range(start, end))
            start = end
    return tuple(found)


def words(text: str, tag: str) -> tuple[Range, ...]:  # noqa: ARG001 - word rules differ by script alone so far
    """Return the words in order, without blanks and punctuation between them."""
    found = []
    start = 0
    for end in _boundaries(text, QTextBoundaryFinder.BoundaryType.Word):
        if any(unicodedata.category(letter)[0] in "LN" for letter in text[start:end]):
            found.append(Range(start, end))
        start = end
    return tuple(found)


def _boundaries(text: str, kind: QTextBoundaryFinder.BoundaryType) -> Iterator[int]:
    """Yield the end of each piece, the end of the text last."""
    units = CodeUnits(text)
    finder = QTextBoundaryFinder(kind, text)
    while (position := finder.toNextBoundary()) != -1:
        yield units.code_point(position)


def _blanks_at(text: str, offset: int) -> int:
    blank = _BLANK.match(text, offset)
    return len(blank.group()) if blank else 0
