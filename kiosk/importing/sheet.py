"""The pieces of a web page while they come in."""

from kiosk.importing.ledger import CannotImport, Ledger
from kiosk.importing.open_tags import OpenTags
from kiosk.importing.piece import MOST_PIECES, Piece, Shape
from kiosk.importing.tags import Attributes
from kiosk.importing.words import Words


class Sheet:
    """Gathers words into pieces, shaped by the tags that are open around them."""

    def __init__(self, ledger: Ledger, around: OpenTags) -> None:
        self.pieces: list[Piece] = []
        self.words = Words()
        self._ledger = ledger
        self._open = around
        self._start = 0

    def add(self, line: int, data: str) -> None:
        """Add characters that begin in a line of the page; blanks alone begin no piece."""
        if data.strip() or self._start:
            blank = data[: len(data) - len(data.lstrip())]
            self._start = self._start or line + blank.count("\n")
            self.words.add(data, bold=self._open.bold, kept="pre" in self._open)

    def picture(self, line: int, attributes: Attributes) -> None:
        """Keep the words of a picture, and note that the picture itself is not in the file."""
        alt, file = " ".join(attributes.get("alt", "").split()), attributes.get("src", "")[:100]
        kept = alt != "" and "a" not in self._open
        why = "a picture that is not in the file; its words are kept" if kept else "a picture"
        self._ledger.drop(line, f"{alt} ({file})" if alt else file, why)
        if kept:
            self.flush()
            self.pieces.append(Piece(line, Shape.PICTURE, alt.replace("**", "*"), main=self._open.in_main))

    def flush(self) -> None:
        """End the piece that is growing, if it has words."""
        text, line, self._start = self.words.take(), self._start, 0
        if not text.replace("*", "").strip():
            return
        shape, level = self._shape(text)
        if "figcaption" in self._open and self.pieces and self.pieces[-1].shape is Shape.PICTURE:
            last = self.pieces.pop()
            self._ledger.drop(last.line, last.plain, "the description of a picture whose caption is kept")
        if shape is Shape.HEADING:
            text = " ".join(text.replace("**", "").split())
        elif shape is Shape.ITEM and "tr" in self._open:
            self._ledger.change(line, text.replace("\n", " | "), "a row of a table, as a list item")
        self.pieces.append(Piece(line, shape, text, level, self._open.in_main))
        if len(self.pieces) > MOST_PIECES:
            raise CannotImport(f"The file has more than {MOST_PIECES} paragraphs; import one at a time.")

    def _shape(self, text: str) -> tuple[Shape, int]:
        if self._open.heading_level:
            return Shape.HEADING, self._open.heading_level
        if "figcaption" in self._open:
            return Shape.PICTURE, 0
        if "li" in self._open:
            return Shape.ITEM, self._open.list_depth
        return (Shape.ITEM if "tr" in self._open and "\n" in text else Shape.TEXT), 0
