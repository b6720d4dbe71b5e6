"""A copy as a BRF file: what an embosser or a Braille display takes."""

from collections.abc import Iterator

from kiosk.content.model import BlockKind
from kiosk.formats.braille.layout import BLANK, Sheet, Style, paged, set_block
from kiosk.formats.braille.liblouis import BrailleError, Liblouis, load_liblouis
from kiosk.formats.braille.tables import SLIPS, TABLES
from kiosk.formats.takeaway import Piece, TakeAway

#: The sign of each six-dot cell in North American Braille ASCII, in the order of Unicode.
_SIGNS = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
_TITLE = Style(0, 0, 1, centred=True, keep=True)
_HEADING = Style(0, 0, 1, keep=True)
_ITEM = Style(0, 2)


def brf(copy: TakeAway, sheet: Sheet | None = None) -> str:
    """Return the file: lines end with CR LF, pages with a form feed, their numbers at the foot.

    Each block is read back before it is set, so that none goes out that says something else.
    Raises BrailleError.
    """
    size, louis = sheet or Sheet(), load_liblouis()
    blocks = [set_block(_proved(piece, louis), _style(piece), size) for piece in copy.pieces]
    return "".join(_page(lines, number, size, louis) for number, lines in enumerate(paged(blocks, size), 1))


def cells_of(piece: Piece, louis: Liblouis) -> str:
    """Return a piece in the cells of its own language, its line ends kept. Raises BrailleError."""
    table = table_of(piece)
    return "\n".join(louis.cells(line, table) for line in piece.block.text.split("\n"))


def read_back(cells: str, piece: Piece, louis: Liblouis) -> str:
    """Return a piece's cells as print again. Raises BrailleError."""
    back = "\n".join(louis.read_back(line, table_of(piece)) for line in cells.split("\n"))
    for said, meant in SLIPS.get(piece.language.tag, ()):
        back = back.replace(said, meant)
    return back


def table_of(piece: Piece) -> str:
    """Return the table for a piece. Raises BrailleError."""
    table = TABLES.get(piece.language.tag)
    if table is None:
        raise BrailleError(f"There is no proved Braille table for {piece.language.english}.")
    return table


def same_words(text: str, other: str) -> bool:
    """Say whether two texts have the same letters and figures; Braille has no shape of quotes and dashes."""
    return _bare(text) == _bare(other)


def _bare(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _proved(piece: Piece, louis: Liblouis) -> str:
    cells = cells_of(piece, louis)
    back = read_back(cells, piece, louis)
    if not same_words(back, piece.block.text):
        raise BrailleError(f"The block {piece.block.id} does not read back the same from Braille.")
    return cells.replace(" ", BLANK)


def _style(piece: Piece) -> Style:
    match piece.block.kind:
        case BlockKind.TITLE:
            return _TITLE
        case BlockKind.HEADING | BlockKind.SUBHEADING:
            return _HEADING
        case _:
            return _ITEM if piece.block.bulleted else Style(keep=piece.block.kind is BlockKind.LEAD_IN)


def _page(lines: tuple[str, ...], number: int, sheet: Sheet, louis: Liblouis) -> str:
    foot = louis.cells(str(number), TABLES["en-GB"]).rjust(sheet.cells, BLANK)
    empty = [""] * (sheet.lines - 1 - len(lines))
    return "".join(f"{line}\r\n" for line in _ascii([*lines, *empty, foot])) + "\f"


def _ascii(lines: list[str]) -> Iterator[str]:
    for line in lines:
        try:
            yield "".join(_SIGNS[ord(cell) - ord(BLANK)] for cell in line).rstrip()
        except IndexError as error:
            raise BrailleError("The Braille has cells of eight dots, which BRF cannot hold.") from error
