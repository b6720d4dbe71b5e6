"""A web page as pieces. Nothing is fetched, nothing in it acts: only its words are read."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from kiosk.importing.ledger import CannotImport, Ledger
from kiosk.importing.open_tags import OpenTags
from kiosk.importing.piece import Page
from kiosk.importing.sheet import Sheet
from kiosk.importing.tags import BLOCKS, HEADINGS, NO_WORDS, VOID, Attributes, is_hidden, why_left_out

#: Deepest nesting of tags that is followed.
DEEPEST = 200

_ENDS_PIECE = frozenset({"li", "tr", "figcaption", "ul", "ol", "table", *HEADINGS})
#: A part that was left out for its name alone is the leaflet after all where one of these stands in it.
_NEVER_LEFT_OUT = frozenset({"h1", "main", "article"})
_NO_ADDRESS = "an address inside the web site: the kiosk cannot show it"


@dataclass(slots=True)
class _Skipped:
    """A part of the page that is being left out; ``depth`` of the stack below it."""

    depth: int
    line: int
    tag: str
    why: str
    words: list[str] = field(default_factory=list)

    def note(self, ledger: Ledger) -> None:
        said = " ".join("".join(self.words).split())
        ledger.drop(self.line, said[:80] if self.tag in NO_WORDS else said, self.why)


def read_web(text: str, ledger: Ledger) -> Page:
    """Return the page of HTML text. Raises CannotImport where tags are nested too deep."""
    reader = _Reader(ledger)
    reader.feed(_with_tags_ended(text))
    reader.close()
    return reader.page()


def _with_tags_ended(text: str) -> str:
    """Return text in which a "<" that no ">" follows is a sign like any other."""
    end = text.rfind(">") + 1
    return text[:end] + text[end:].replace("<", "&lt;")


class _Reader(HTMLParser):
    """Walks through tags; the base class calls ``handle_...`` for each."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(convert_charrefs=True)
        self._ledger = ledger
        self._open = OpenTags()
        self._skipped: _Skipped | None = None
        self._title: list[str] = []
        self._head: dict[str, str] = {}
        self._sheet = Sheet(ledger, self._open)

    def page(self) -> Page:
        if self.rawdata:
            self._ledger.drop(self.getpos()[0], self.rawdata, "a program or style sheet without an end")
        self._end_skipping()
        self._sheet.flush()
        title = " ".join("".join(self._title).split())
        return Page(
            tuple(self._sheet.pieces), title, self._head.get("og:site_name", ""), self._head.get("lang", "")
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in reversed(attrs)}
        if tag in VOID:
            self._take_void(tag, attributes)
            return
        if len(self._open) >= DEEPEST:
            line = self.getpos()[0]
            raise CannotImport(
                f"Line {line}: tags are nested more than {DEEPEST} deep; paste the plain text."
            )
        if self._open.left_open(tag):
            self.handle_endtag(tag)
        if self._skipped and self._skipped.tag in BLOCKS and tag in _NEVER_LEFT_OUT:
            self._end_skipping()
        if self._skipped is None:
            self._begin(tag)
            self._open.open(tag, attributes)
            self._take_start(tag, attributes)
        else:
            self._skipped.words.append(" ")
            self._open.open(tag, attributes)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._open:
            return
        name = ""
        while name != tag:
            name = self._open.innermost()
            if self._skipped is None:
                self._take_end(name)
            self._open.close()
            if self._skipped and len(self._open) <= self._skipped.depth:
                self._end_skipping()

    def handle_data(self, data: str) -> None:
        if self._skipped is not None:
            self._skipped.words.append(data)
        elif "title" in self._open:
            self._title.append(data)
        else:
            self._sheet.add(self.getpos()[0], data)

    def handle_comment(self, data: str) -> None:
        self._ledger.drop(self.getpos()[0], data.strip(), "a comment that is not shown")

    def handle_pi(self, data: str) -> None:
        self.handle_comment(data)

    def parse_comment(self, i: int, report: bool = True) -> int:
        """Take a comment; one without an end takes all that follows, as in a browser, and is told whole."""
        if self.rawdata.find("-->", i) >= 0:
            return super().parse_comment(i, report)
        self._ledger.drop(self.getpos()[0], self.rawdata[i:].strip(), "a comment without an end")
        return len(self.rawdata)

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Take ``<![...>`` as a browser does: up to the next ">"."""
        return self.parse_bogus_comment(i, report)

    def _take_start(self, tag: str, attributes: Attributes) -> None:
        field = tag == "label" and "form" in self._open
        why = "a label of a field" if field else why_left_out(tag, attributes)
        if why is not None and not (tag == "button" and self._open.heading_level):
            self._sheet.flush()
            address = attributes.get("src") or attributes.get("data") or ""
            self._skipped = _Skipped(len(self._open) - 1, self.getpos()[0], tag, why, [address[:200], " "])
            return
        if tag == "html":
            self._head["lang"] = attributes.get("lang", "")
        elif tag == "a":
            self._sheet.words.open_link(attributes.get("href", ""))
        elif tag == "li" and (number := self._open.next_number()):
            self._sheet.add(self.getpos()[0], number)
        if tag in BLOCKS and is_hidden(attributes):
            self._ledger.change(self.getpos()[0], "", "folded away or hidden on the page: its words are kept")

    def _begin(self, tag: str) -> None:
        if tag in {"li", "ul", "ol", "tr"} or tag in HEADINGS:
            self._sheet.flush()
        elif tag in {"td", "th"} or (tag in BLOCKS and self._open.in_one_piece):
            self._sheet.words.break_line()
        elif tag in BLOCKS:
            self._sheet.flush()

    def _take_end(self, tag: str) -> None:
        if tag == "a" and (target := self._sheet.words.close_link()):
            self._ledger.drop(self.getpos()[0], target[:200], _NO_ADDRESS)
        elif tag in _ENDS_PIECE or (tag in BLOCKS and not self._open.in_one_piece):
            self._sheet.flush()
        elif tag in BLOCKS:
            self._sheet.words.break_line()

    def _take_void(self, tag: str, attributes: Attributes) -> None:
        if tag == "meta":
            self._head.setdefault(attributes.get("property", ""), attributes.get("content", ""))
        elif self._skipped is not None:
            return
        elif tag == "br":
            self._sheet.words.break_line()
        elif tag == "hr":
            self._sheet.flush()
        elif tag == "img":
            self._sheet.picture(self.getpos()[0], attributes)
        elif (why := why_left_out(tag, attributes)) is not None and attributes.get("type") != "hidden":
            said = attributes.get("value") or attributes.get("placeholder") or attributes.get("src", "")
            self._ledger.drop(self.getpos()[0], said[:200], why)

    def _end_skipping(self) -> None:
        if self._skipped is not None:
            self._skipped.note(self._ledger)
        self._skipped = None
