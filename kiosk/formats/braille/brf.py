"""A copy as a BRF file: what an embosser or a Braille display takes."""

from collections.abc import Callable, Iterator

from kiosk.content.model import BlockKind
from kiosk.formats.braille.layout import BLANK, Sheet, Style, paged, set_block
from kiosk.formats.braille.liblouis import BrailleError, Liblouis, load_liblouis
from kiosk.formats.braille.tables import ENGLISH_NAMES
from kiosk.formats.braille.writing import UnprovedError, Writer
from kiosk.formats.takeaway import Piece, TakeAway

#: The sign of each six-dot cell in North American Braille ASCII, in the order of Unicode.
_SIGNS = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
_TITLE = Style(0, 0, 1, centred=True, keep=True)
_HEADING = Style(0, 0, 1, keep=True)
_ITEM = Style(0, 2)


def brf(
    copy: TakeAway, sheet: Sheet | None = None, progress: Callable[[float], None] = lambda _done: None
) -> str:
    """Return the file: lines end with CR LF, pages with a form feed, their numbers at the foot.

    Each block is read back before it is set, so that none goes out that says something else.
    ``progress`` is told how much is done, from 0 to 1. Raises BrailleError.
    """
    size, louis = sheet or Sheet(), load_liblouis()
    blocks = []
    for piece in copy.pieces:
        blocks.append(set_block(cells_of(piece, louis), _style(piece), size))
        progress(len(blocks) / len(copy.pieces))
    return "".join(_page(lines, number, size, louis) for number, lines in enumerate(paged(blocks, size), 1))


def cells_of(piece: Piece, louis: Liblouis) -> str:
    """Return a piece in the cells of its own language, its line ends kept. Raises BrailleError."""
    writer = Writer(piece.language, louis)
    try:
        lines = [writer.proved(line) for line in piece.block.text.split("\n")]
    except UnprovedError as error:
        raise BrailleError(f"The block {piece.block.id} does not read back the same from Braille.") from error
    return "\n".join(lines).replace(" ", BLANK)


def _style(piece: Piece) -> Style:
    match piece.block.kind:
        case BlockKind.TITLE:
            return _TITLE
        case BlockKind.HEADING | BlockKind.SUBHEADING:
            return _HEADING
        case _:
            return _ITEM if piece.block.bulleted else Style(keep=piece.block.kind is BlockKind.LEAD_IN)


def _page(lines: tuple[str, ...], number: int, sheet: Sheet, louis: Liblouis) -> str:
    foot = louis.cells(str(number), ENGLISH_NAMES).rjust(sheet.cells, BLANK)
    empty = [""] * (sheet.lines - 1 - len(lines))
    return "".join(f"{line}\r\n" for line in _ascii([*lines, *empty, foot])) + "\f"


def _ascii(lines: list[str]) -> Iterator[str]:
    for line in lines:
        try:
            yield "".join(_SIGNS[ord(cell) - ord(BLANK)] for cell in line).rstrip()
        except IndexError as error:
            raise BrailleError("The Braille has cells of eight dots, which BRF cannot hold.") from error
