"""Right-to-left text in a tagged PDF, so that a screen reader gets it in the order it is read.

The typesetter writes the words of such a line from left to right, as they stand on the paper. So each
tagged block also carries its words as replacement text (``ActualText``), which screen readers take instead.
"""

import io
from collections.abc import Iterable, Iterator
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import NameObject, TextStringObject

#: Tags that hold the words of one block each; a list item's words are in its LBody.
_BLOCKS = frozenset({"/P", "/H1", "/H2", "/H3", "/Caption", "/LBody"})

#: Length of "%PDF-1.7": what is written anew has to say its version again, which decides what tags mean.
_HEADER = 8


def with_words(pdf: bytes, words: Iterable[str]) -> bytes:
    """Return the PDF with the words of its blocks, in order. Raises ValueError if they do not fit."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    writer.pdf_header = pdf[:_HEADER].decode("ascii")
    tree: Any = writer.root_object["/StructTreeRoot"]
    for element, text in zip(_blocks(tree), words, strict=True):
        element[NameObject("/ActualText")] = TextStringObject(text)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _blocks(node: Any) -> Iterator[Any]:  # noqa: ANN401 - a PDF's objects hold anything
    node = node.get_object()
    if isinstance(node, list):
        for kid in node:
            yield from _blocks(kid)
    elif isinstance(node, dict) and node.get("/S") in _BLOCKS:
        yield node
    elif isinstance(node, dict) and "/K" in node:
        yield from _blocks(node["/K"])
