"""Markdown and pasted text as pieces: one reader, as what people paste is a little of both."""

import re
from collections.abc import Iterator
from itertools import islice

from kiosk.importing.ledger import Ledger
from kiosk.importing.lines import Line, look_at
from kiosk.importing.marks import from_markdown, with_entities
from kiosk.importing.paragraphs import Numbered, continues_item, is_dense, paragraphs
from kiosk.importing.piece import LONGEST_PIECE, MOST_PIECES, Page, Piece, Shape

_SETTING = re.compile(r"([A-Za-z_-]{1,40}):\s*[\"']?(.*?)[\"']?\s*")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_HEAD_LINES = 60


def read_pasted(text: str, ledger: Ledger) -> Page:
    """Return Markdown or pasted text as a page."""
    lines, title = _without_settings(_without_comments(text, ledger).split("\n"), ledger)
    return Page(tuple(islice(_Reader(ledger).through(lines), MOST_PIECES + 1)), title)


def _without_comments(text: str, ledger: Ledger) -> str:
    def gap(found: re.Match[str]) -> str:
        ledger.drop(text.count("\n", 0, found.start()) + 1, found.group(), "a comment that is not shown")
        return "\n" * found.group().count("\n")

    return _COMMENT.sub(gap, text) if "-->" in text else text


def _without_settings(lines: list[str], ledger: Ledger) -> tuple[list[Numbered], str]:
    """Return the numbered lines below a head of settings between ``---`` lines, and its title."""
    numbered = list(enumerate(lines, start=1))
    if lines[0].strip() != "---" or "---" not in (one.strip() for one in lines[1:_HEAD_LINES]):
        return numbered, ""
    end = next(number for number, one in numbered[1:] if one.strip() == "---")
    title = ""
    for number, one in numbered[1 : end - 1]:
        found = _SETTING.fullmatch(one)
        if found and found[1].lower() == "title":
            title = found[2]
        elif one.strip():
            ledger.drop(number, one.strip(), "a setting of the web site, not words of the leaflet")
    return numbered[end:], title


class _Reader:
    """Walks through lines and gathers those that belong together."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._group: list[Numbered] = []
        self._item = False
        self._depth = 0
        self._dense = False

    def through(self, lines: list[Numbered]) -> Iterator[Piece]:
        self._dense = is_dense([raw for _, raw in lines])
        for number, raw in lines:
            yield from self._take(number, raw, look_at(raw))
        yield from self._flush()

    def _take(self, number: int, raw: str, line: Line) -> Iterator[Piece]:
        if line.kind in {"text", "quoted"}:
            if self._item and not continues_item(self._group[-1][1], raw):
                yield from self._flush()
            self._group.append((number, line.words))
            return
        if line.kind == "across" and self._is_underline(raw):
            (first, words), self._group = self._group[0], []
            yield self._piece(first, Shape.HEADING, words, 1 if "=" in raw else 2)
            return
        yield from self._flush()
        if line.kind in {"across", "fence", "ruled"}:
            self._ledger.drop(number, line.words, "a line of marks without words")
        elif line.kind == "item":
            self._item, self._depth = True, line.level
            self._group = [(number, line.words)]
        elif line.kind == "row":
            self._ledger.change(number, line.words.replace("\n", " | "), "a row of a table, as a list item")
            yield self._piece(number, Shape.ITEM, line.words)
        elif line.kind == "heading" and line.words:
            yield self._piece(number, Shape.HEADING, line.words.replace("**", ""), line.level)
        elif line.kind == "picture":
            yield from self._picture(number, raw, line.words)

    def _is_underline(self, raw: str) -> bool:
        """Whether a line of signs makes a heading of the one line above it."""
        return len(self._group) == 1 and not self._item and set(raw.strip()) in ({"="}, {"-"})

    def _picture(self, number: int, raw: str, words: str) -> Iterator[Piece]:
        self._ledger.drop(number, raw.strip()[:200], "a picture that is not in the file; its words are kept")
        if words:
            yield self._piece(number, Shape.PICTURE, words)

    def _flush(self) -> Iterator[Piece]:
        group, self._group = self._group, []
        item, self._item = self._item, False
        shape, level = (Shape.ITEM, self._depth) if item else (Shape.TEXT, 0)
        for number, words in paragraphs(group, item=item, dense=self._dense):
            yield self._piece(number, shape, words, level)

    def _piece(self, line: int, shape: Shape, words: str, level: int = 0) -> Piece:
        if len(words) > LONGEST_PIECE:
            return Piece(line, shape, words, level)
        return Piece(line, shape, from_markdown(with_entities(words), line, self._ledger), level)
