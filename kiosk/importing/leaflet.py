"""The whole way: a file, its pieces, the leaflet's pieces, sections, and a folder that the loader accepts."""

import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kiosk.content.errors import LeafletError
from kiosk.content.loader import load_leaflet
from kiosk.content.model import Leaflet
from kiosk.content.oddities import Issue
from kiosk.importing.cover import Wishes, find_cover, short_title
from kiosk.importing.debris import (
    without_component_names,
    without_editing_words,
    without_site_words,
    without_surroundings,
)
from kiosk.importing.doubts import doubts
from kiosk.importing.draft import Draft
from kiosk.importing.facts import find_facts
from kiosk.importing.headings import with_headings
from kiosk.importing.ids import slug
from kiosk.importing.invisible import plain_line_ends, without_unseen
from kiosk.importing.ledger import CannotImport, Entry, Ledger
from kiosk.importing.marks import balanced
from kiosk.importing.outline import sections_of
from kiosk.importing.pasted import read_pasted
from kiosk.importing.pictures import with_captions_placed
from kiosk.importing.piece import LONGEST_PIECE, MOST_CHARACTERS, MOST_PIECES, Page, Piece
from kiosk.importing.repeats import repeated
from kiosk.importing.source import read_source
from kiosk.importing.terms import terms_of
from kiosk.importing.web import read_web
from kiosk.importing.writing import files_of

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}")
_WEB_START = re.compile(
    r"\s*(?:<\?xml|<!doctype html|<html|<head|<body|<(?:div|p|h[1-6]|main|article|section)\b)", re.IGNORECASE
)
_WEB_INSIDE = re.compile(r"</(?:p|div|h[1-6]|li|body|html)\s*>", re.IGNORECASE)

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a file: the files of the folder, and what a person has to confirm."""

    files: dict[str, str]
    issues: tuple[Issue, ...]
    dropped: tuple[Entry, ...]
    changed: tuple[Entry, ...]


def import_file(file: Path, wishes: Wishes, today: date, progress: Progress = lambda _: None) -> Imported:
    """Return a file as a leaflet folder's files. Raises CannotImport: one sentence with the remedy."""
    if wishes.language and not _LANGUAGE.fullmatch(wishes.language):
        raise CannotImport(f'"{wishes.language}" is no language tag; write it like en-GB or pl.')
    ledger = Ledger()
    progress("Reading the file")
    page = _read(file, ledger)
    progress("Sorting its words")
    draft = _draft(page, wishes, ledger)
    progress("Looking for oddities")
    issues = (*doubts(draft, today), *_to_confirm(ledger))
    files = files_of(draft, issues, ledger.dropped, ledger.changed)
    return Imported(files, issues, tuple(ledger.dropped), tuple(ledger.changed))


def write_folder(imported: Imported, out: Path) -> Leaflet:
    """Write a new leaflet folder and return it as the kiosk reads it; nothing is left behind on failure.

    Raises CannotImport where the folder is there already or the loader refuses the leaflet.
    """
    if out.exists() or out.is_symlink():
        raise CannotImport(f"{out} is there already and is not overwritten; name a new folder.")
    if not out.parent.is_dir():
        raise CannotImport(f"There is no folder {out.parent}; make it, or name another place.")
    with tempfile.TemporaryDirectory(prefix=".importing-", dir=out.parent) as made:
        folder = Path(made) / "leaflet"
        for name, text in imported.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8", newline="\n")
        try:
            leaflet = load_leaflet(folder)
        except LeafletError as error:
            raise CannotImport(
                f"No leaflet can be made of this file: {error.problem}; {error.remedy}."
            ) from error
        folder.rename(out)
    return leaflet


def _read(file: Path, ledger: Ledger) -> Page:
    text = read_source(file, ledger)
    web = file.suffix.lower() in {".html", ".htm", ".xhtml"} or _WEB_START.match(text)
    page = read_web(text, ledger) if web or _WEB_INSIDE.search(text) else read_pasted(text, ledger)
    _require_size(page.pieces)
    pieces = _without_unseen(page.pieces, ledger)
    if not pieces:
        raise CannotImport(f"{file} has no words to show; save the page again or paste its text.")
    return replace(page, pieces=pieces)


def _require_size(pieces: tuple[Piece, ...]) -> None:
    if len(pieces) > MOST_PIECES:
        raise CannotImport(f"The file has more than {MOST_PIECES} paragraphs; import one leaflet at a time.")
    for one in pieces:
        if len(one.text) > LONGEST_PIECE:
            what = f"Line {one.line}: a paragraph has more than {LONGEST_PIECE} characters"
            raise CannotImport(f"{what}; put blank lines between paragraphs.")
    if sum(len(one.text) for one in pieces) > MOST_CHARACTERS:
        raise CannotImport(f"The text has over {MOST_CHARACTERS} characters; import one leaflet at a time.")


def _without_unseen(pieces: tuple[Piece, ...], ledger: Ledger) -> tuple[Piece, ...]:
    """Return the pieces that still have words once the unseen characters are gone."""
    seen = (replace(one, text=balanced(_with_words_seen(one, ledger))) for one in pieces)
    return tuple(one for one in seen if one.plain.strip())


def _with_words_seen(piece: Piece, ledger: Ledger) -> str:
    """Return the text of a piece without unseen characters, nor lines that had nothing else.

    An empty line would end its block.
    """
    text = without_unseen(plain_line_ends(piece.text), piece.line, ledger)
    return "\n".join(line for line in text.split("\n") if line.strip()).strip()


def _draft(page: Page, wishes: Wishes, ledger: Ledger) -> Draft:
    pieces = without_site_words(page.pieces, ledger)
    owner = find_facts(pieces)[1].owner
    pieces, facts = find_facts(without_surroundings(pieces, page.title, ledger))
    facts = replace(facts, owner=facts.owner or owner)
    again, copied = repeated(pieces, ledger)
    pieces = without_editing_words(pieces, again, ledger)
    cover = find_cover(page, pieces, facts, wishes)
    if page.title and page.title != cover.title:
        ledger.drop(1, page.title, "the title in the head of the page, which the page does not print")
    pieces = without_component_names(with_headings(cover.rest, ledger), cover.rest, cover.title, ledger)
    pieces = with_captions_placed(pieces, copied, ledger)
    sections = sections_of(cover, pieces, ledger)
    if len(sections) < 2:
        raise CannotImport(
            "The file has a title and no text below it; save the page again or paste its text."
        )
    name = short_title(cover.title)
    return Draft(
        slug(name),
        cover.title,
        name,
        cover.publisher,
        wishes.language or _language(page.language),
        facts,
        terms_of(facts.reference, (one.plain for one in pieces)),
        sections,
    )


def _language(given: str) -> str:
    """Return a page's language tag; British English where it says English, or nothing that is a tag."""
    if not _LANGUAGE.fullmatch(given) or given.split("-", maxsplit=1)[0] == "en":
        return "en-GB"
    return given


def _to_confirm(ledger: Ledger) -> Iterator[Issue]:
    if ledger.dropped:
        what = f"Places of the file that were left out, listed in dropped.toml: {len(ledger.dropped)}."
        kept = "They are not shown."
        yield Issue("left-out", what, "whole leaflet", kept, "Yes: confirm that none belongs to the leaflet.")
    if ledger.changed:
        what = f"Places that were moved or rewritten, listed in dropped.toml: {len(ledger.changed)}."
        kept = "No word was changed."
        yield Issue(
            "moved", what, "whole leaflet", kept, "Yes: confirm that the leaflet still says the same."
        )
