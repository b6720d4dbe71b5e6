"""easy-read.md and its pictures become the Easy Read edition of a leaflet."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.content.easy_read import DRAFT, EasyRead, Line, stale_block
from kiosk.content.easy_source import FILE, Entry, Head, split
from kiosk.content.errors import LeafletError
from kiosk.content.files import inside, read_text
from kiosk.content.inline import InlineError, parse_inline
from kiosk.content.model import Block, BlockKind, Figure, Leaflet, Section
from kiosk.content.pictures import PICTURES, find_picture

_ICON = re.compile(r"(?:fa6s|mdi6)\.[a-z0-9-]+")


def read_easy(folder: Path, leaflet: Leaflet, over: Sequence[Path] = ()) -> EasyRead | None:
    """Return the Easy Read edition; None where the folder has none. Raises LeafletError.

    Pictures in the folders ``over`` it, the strongest first, stand before its own.
    """
    if not inside(folder, FILE).exists():
        return None
    head, entries = split(folder / FILE, read_text(folder, FILE))
    return _Reader((*over, folder), leaflet, entries).edition(head)


def fingerprint(blocks: Sequence[Block]) -> str:
    """Return the first eight hexadecimal digits of the SHA-256 of the blocks' Markdown."""
    return hashlib.sha256("\n\n".join(block.markdown for block in blocks).encode()).hexdigest()[:8]


class _Reader:
    """Turns the entries of one file into lines, and checks what they refer to."""

    def __init__(self, folders: Sequence[Path], leaflet: Leaflet, entries: tuple[Entry, ...]) -> None:
        self._folders = folders
        self._folder = folders[-1]
        self._leaflet = leaflet
        self._entries = entries
        self._blocks = {block.id: block for block in leaflet.blocks}

    def edition(self, head: Head) -> EasyRead:
        self._require_whole()
        lines = {entry.id: self._line(entry) for entry in self._entries if not entry.heading}
        for name in head.left_out:
            if name not in self._blocks:
                raise self._fault(1, f'left_out names no block "{name}" of the leaflet', "correct it")
        draft = not (head.checked_by and head.checked_on)
        return EasyRead(
            replace(self._leaflet, sections=self._sections(lines, draft=draft), figures=(), issues=()),
            tuple(lines.values()),
            self._pictures(tuple(lines.values())),
            head.left_out,
            head.checked_by,
            head.checked_on,
        )

    def _require_whole(self) -> None:
        if not self._entries or not self._entries[0].heading:
            raise self._fault(None, "the first heading is missing", "write one such as ## Before")
        seen: set[str] = set(self._blocks)
        for entry, following in zip(self._entries, (*self._entries[1:], None), strict=True):
            if entry.id in seen:
                raise self._fault(entry.number, f'the id "{entry.id}" is there twice', "change one of them")
            if entry.heading and (following is None or following.heading):
                raise self._fault(
                    entry.number, "there is no line below this heading", "write one or delete it"
                )
            seen.add(entry.id)

    def _sections(self, lines: dict[str, Line], *, draft: bool) -> tuple[Section, ...]:
        made = [Section("easy-draft", "Draft", has_heading=False, blocks=(DRAFT,))] if draft else []
        for entry in self._entries:
            if entry.heading:
                heading = Block(entry.id, BlockKind.HEADING, entry.text, entry.text)
                made.append(Section(entry.id, entry.text, has_heading=True, blocks=(heading,)))
            else:
                line = lines[entry.id]
                warned = (stale_block(entry.id),) if line.stale else ()
                made[-1] = replace(made[-1], blocks=(*made[-1].blocks, *warned, line.block))
        return tuple(made)

    def _line(self, entry: Entry) -> Line:
        sources = tuple(entry.marks.get("from", "").split())
        for source in sources:
            if source not in self._blocks:
                raise self._fault(entry.number, f'the leaflet has no block "{source}"', "correct from=")
        if "picture" not in entry.marks:
            raise self._fault(entry.number, "this line has no picture", "add picture= and its name")
        written_for = entry.marks.get("of", "")
        stale = bool(sources) and written_for != fingerprint([self._blocks[one] for one in sources])
        return Line(
            self._block(entry),
            entry.marks["picture"],
            sources,
            written_for,
            stale=stale,
            own_page=".own-page" in entry.places,
            same_page=".same-page" in entry.places,
        )

    def _block(self, entry: Entry) -> Block:
        try:
            text, bold, data = parse_inline(entry.text, self._leaflet.terms)
        except InlineError as error:
            raise self._fault(entry.number, str(error), 'put "**" before and after the bold words') from error
        safety = entry.marks.get("safety") or None
        return Block(entry.id, BlockKind.PARAGRAPH, entry.text, text, bold, data, None, safety)

    def _pictures(self, lines: Sequence[Line]) -> tuple[Figure, ...]:
        """Return a file of a picture's name, else a drawing of that name; an icon needs neither."""
        drawings = {figure.name: figure for figure in self._leaflet.figures}
        found = []
        for name in dict.fromkeys(line.picture for line in lines):
            figure = self._picture(name) or drawings.get(name)
            if figure:
                found.append(figure)
            elif not _ICON.fullmatch(name):
                number = next(one.number for one in self._entries if one.marks.get("picture") == name)
                remedy = f"put it into the folder {PICTURES}, or name an icon such as fa6s.house"
                raise self._fault(number, f'there is no picture "{name}"', remedy)
        return tuple(found)

    def _picture(self, name: str) -> Figure | None:
        found = (find_picture(folder, name) for folder in self._folders)
        return next((figure for figure in found if figure), None)

    def _fault(self, line: int | None, problem: str, remedy: str) -> LeafletError:
        return LeafletError(self._folder / FILE, line, problem, remedy)
