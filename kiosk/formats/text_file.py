"""The leaflet as a plain text file (UTF-8), for any device and any program that reads aloud."""

from kiosk.formats.takeaway import Chapter, Piece, TakeAway


def text_file(copy: TakeAway) -> str:
    """Return the whole copy: a blank line between blocks, a line of dashes between sections."""
    return "\n----\n\n".join(_chapter(chapter) for chapter in copy.chapters)


def _chapter(chapter: Chapter) -> str:
    return "\n\n".join(_piece(piece) for piece in chapter.pieces) + "\n"


def _piece(piece: Piece) -> str:
    block = piece.block
    return "- " + block.text.replace("\n", "\n  ") if block.bulleted else block.text
