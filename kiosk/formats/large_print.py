"""The leaflet as a large print PDF: tagged after PDF/UA-1, fonts embedded, headings as bookmarks."""

import json
from collections.abc import Callable, Iterable

import typst

from kiosk.content.model import BlockKind
from kiosk.formats.print_data import print_data
from kiosk.formats.reading_order import with_words
from kiosk.formats.takeaway import TakeAway
from kiosk.i18n.languages import Language
from kiosk.paths import resources
from kiosk.theme.font_files import font_folders

#: Sizes that can be asked for, in pt; large print begins at 16 (UKAAF), giant print at 24.
POINTS = (18, 24, 28)


class LargePrintError(Exception):
    """The typesetter refused; ``str()`` is one plain sentence."""


def large_print(copy: TakeAway, points: int, progress: Callable[[float], None] = lambda _done: None) -> bytes:
    """Return the PDF, A4, its text at a size in pt (a script's own scale is applied).

    What the standard wants and the typesetter can judge (tags, order of headings, alternative texts,
    language, a glyph for each letter) is checked while it is written. ``progress`` is told how much is done,
    from 0 to 1. Raises LargePrintError.
    """
    data = json.dumps(print_data(copy, points))
    progress(0.1)
    made = set_pages("large-print", {"leaflet": data}, (piece.language for piece in copy.pieces))
    if made is None:
        raise LargePrintError("The large print cannot be set: the typesetter returned no file.")
    progress(0.8)
    return with_words(made, _words(copy)) if copy.language.rtl else made


def _words(copy: TakeAway) -> list[str]:
    printed = any(piece.block.kind is BlockKind.TITLE for piece in copy.pieces)
    title = [] if printed else [copy.leaflet.title]
    return [*title, *(piece.block.text for piece in copy.pieces)]


def set_pages(template: str, inputs: dict[str, str], languages: Iterable[Language]) -> bytes | None:
    """Return what a template of this name makes of its inputs, as PDF/UA-1; None where that is no one file.

    Raises LargePrintError where it cannot be set, or a font that a language needs is missing.
    """
    compiler = typst.Compiler(
        (resources() / "formats" / f"{template}.typ").read_bytes(),
        font_paths=_debian_fonts(languages),
        ignore_system_fonts=True,
        sys_inputs=inputs,
    )
    try:
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError as error:
        what = template.replace("-", " ")
        raise LargePrintError(f"The {what} cannot be set: {error.message}.") from error
    return made if isinstance(made, bytes) else None


def _debian_fonts(languages: Iterable[Language]) -> typst.Fonts:
    """Return the fonts that Debian brings and no others. A missing one would leave out its letters.

    Raises LargePrintError where one that a language needs is missing.
    """
    folders = [str(folder) for folder in font_folders()]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
    there = set(fonts.families())
    for spoken in set(languages):
        for family in spoken.families:
            if family not in there:
                raise LargePrintError(f"The font {family} is missing; install {spoken.font_package}.")
    return fonts
