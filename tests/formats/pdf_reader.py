"""What a screen reader meets in a tagged PDF: the structure tree, in its order, with the text it holds."""

import io
import re
from dataclasses import dataclass, field

from pypdf import PdfReader
from pypdf.generic import ContentStream

_PAIR = re.compile(r"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>")


@dataclass
class Element:
    """One tag: its kind, its alternative text, and the words inside it."""

    kind: str
    alt: str
    words: str = ""
    inside: list["Element"] = field(default_factory=list)

    def all(self, kind: str) -> list["Element"]:
        found = [self] if self.kind == kind else []
        return [*found, *(one for child in self.inside for one in child.all(kind))]


class TaggedPdf:
    """The document's properties and its tree; Lbl (the dots of a list) is left out of the words."""

    def __init__(self, pdf: bytes) -> None:
        self.reader = PdfReader(io.BytesIO(pdf))
        self.root = self.reader.trailer["/Root"]
        self._pieces = [self._marked(page) for page in self.reader.pages]
        self._places = {page.indirect_reference.idnum: n for n, page in enumerate(self.reader.pages)}
        self.tree = self._element(self.root["/StructTreeRoot"]["/K"], 0)

    def _element(self, node, page) -> Element:
        node = node.get_object()
        if isinstance(node, list):
            made = Element("list", "")
            kids = node
        else:
            page = self._places[node.raw_get("/Pg").idnum] if "/Pg" in node else page
            made = Element(str(node.get("/S", ""))[1:], str(node.get("/Alt", "")))
            kids = node.get("/K", [])
            kids = kids if isinstance(kids, list) else [kids]
            if "/ActualText" in node:
                made.words = str(node["/ActualText"])
        instead = made.words
        for kid in kids:
            self._add(made, kid.get_object(), page)
        made.words = instead or made.words
        return made

    def _add(self, made: Element, kid, page: int) -> None:
        if isinstance(kid, int):
            made.words += self._pieces[page].get(kid, "")
        elif kid.get("/Type") == "/MCR":
            at = self._places[kid.raw_get("/Pg").idnum] if "/Pg" in kid else page
            made.words += self._pieces[at].get(kid["/MCID"], "")
        elif kid.get("/Type") != "/OBJR":
            child = self._element(kid, page)
            made.inside.append(child)
            apart = "" if child.kind in {"Strong", "Span", "Link"} else "\n"
            made.words += "" if child.kind == "Lbl" else apart + child.words + apart

    def _marked(self, page) -> dict[int, str]:
        """The text of each marked piece of a page."""
        fonts = {name: _to_unicode(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
        found: dict[int, str] = {}
        open_: list[dict] = []
        font: dict[int, str] = {}
        for operands, operator in ContentStream(page.get_contents(), self.reader).operations:
            if operator in {b"BDC", b"BMC"}:
                more = operands[1] if operator == b"BDC" else {}
                open_.append({"kind": operands[0], "id": more.get("/MCID"), "text": more.get("/ActualText")})
                if open_[-1]["text"] is not None:
                    _say(open_[:-1], found, str(open_[-1]["text"]))
            elif operator == b"EMC":
                open_.pop()
            elif operator == b"Tf":
                font = fonts[operands[0]]
            elif operator in {b"Tj", b"TJ"} and not any(one["text"] is not None for one in open_):
                _say(open_, found, _shown(operands[0], font, open_))
        return found


def _shown(shown, font, open_) -> str:
    strings = shown if isinstance(shown, list) else [shown]
    raw = b"".join(_raw(one) for one in strings if not isinstance(one, int | float))
    codes = [int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)]
    if any(one["kind"] == "/ReversedChars" for one in open_):
        codes.reverse()
    return "".join(font.get(code, "\ufffd") for code in codes)


def _raw(string) -> bytes:
    return string if isinstance(string, bytes) else string.original_bytes


def _say(open_, found, text) -> None:
    for one in reversed(open_):
        if one["id"] is not None:
            found[one["id"]] = found.get(one["id"], "") + text
            return


def _to_unicode(font) -> dict[int, str]:
    pairs = _PAIR.findall(font["/ToUnicode"].get_data().decode().partition("endcodespacerange")[2])
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}
