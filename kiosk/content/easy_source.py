"""The text of easy-read.md taken apart: its head, then headings and lines, each below its own marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.content.errors import LeafletError
from kiosk.content.tables import TableError, read_table

FILE = "easy-read.md"

_ID = re.compile(r"#(easy[a-z0-9]*(?:[.-][a-z0-9]+)*)")
_PAIR = re.compile(r"(picture|from|of|safety)=(?:\"([^\"]*)\"|(\S+))")
_PLACES = frozenset({".own-page", ".same-page"})
_MARKS = re.compile(r"[^\s\"]*\"[^\"]*\"|\S+")


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who checked the edition and when (both empty: a draft), and the blocks that it leaves out."""

    checked_by: str = ""
    checked_on: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading or a line as written. ``number`` is the line of the file with its marks, from 1."""

    number: int
    id: str
    text: str
    marks: dict[str, str]
    heading: bool
    places: frozenset[str]


def split(file: Path, source: str) -> tuple[Head, tuple[Entry, ...]]:
    """Return the head and the entries. Raises LeafletError with the line and a remedy."""
    lines = source.split("\n")
    if lines[0] != "---" or "---" not in lines[1:]:
        raise LeafletError(file, 1, "the head is missing", "begin with a line ---, end it with ---")
    end = lines.index("---", 1)
    try:
        head = read_table("\n".join(lines[1:end]), Head)
    except TableError as fault:
        line = fault.line + 1 if fault.line else 1
        raise LeafletError(file, line, fault.problem, fault.remedy) from fault
    return head, tuple(_entries(file, lines, end + 1))


def _entries(file: Path, lines: list[str], first: int) -> Iterator[Entry]:
    number = first
    while number < len(lines):
        line = lines[number].strip()
        if not line:
            number += 1
            continue
        if not (line.startswith("{") and line.endswith("}")):
            raise LeafletError(
                file, number + 1, "these words have no id", "write {#easy.1 picture=...} above them"
            )
        words = _paragraph(lines, number + 1)
        yield _entry(file, number + 1, line, "\n".join(words))
        number += 1 + len(words)


def _paragraph(lines: list[str], first: int) -> list[str]:
    words = []
    for line in lines[first:]:
        if not line.strip() or line.startswith("{"):
            break
        words.append(line.strip())
    return words


def _entry(file: Path, number: int, line: str, text: str) -> Entry:
    if not text:
        raise LeafletError(file, number, "there are no words below this line", "write them or delete it")
    found, name, places = {}, "", set()
    for mark in _MARKS.findall(line[1:-1]):
        pair, id_ = _PAIR.fullmatch(mark), _ID.fullmatch(mark)
        if pair:
            found[pair[1]] = pair[2] if pair[2] is not None else pair[3]
        elif id_:
            name = id_[1]
        elif mark in _PLACES:
            places.add(mark)
        else:
            remedy = "use an id such as #easy.1, picture=, from=, of=, safety=, .own-page or .same-page"
            raise LeafletError(file, number, f'"{mark}" has no meaning here', remedy)
    if not name:
        raise LeafletError(file, number, "the id is missing", "begin with an id such as #easy.1")
    heading = text.startswith("## ")
    return Entry(number, name, text.removeprefix("## "), found, heading, frozenset(places))
