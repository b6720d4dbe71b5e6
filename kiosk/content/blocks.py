"""The text of leaflet.md as sections of blocks: structure by markdown-it, words untouched."""

from collections.abc import Iterator
from pathlib import Path

from markdown_it.token import Token

from kiosk.content.attributes import ATTRIBUTE_LINE, Attributes, parse_attributes
from kiosk.content.errors import LeafletError
from kiosk.content.inline import InlineError, parse_inline
from kiosk.content.model import Block, BlockKind, Section

_HEADINGS = {"h1": BlockKind.TITLE, "h2": BlockKind.HEADING, "h3": BlockKind.SUBHEADING}
_IN_PARAGRAPHS = frozenset(BlockKind) - {BlockKind.HEADING, BlockKind.BULLET}
_IN_LISTS = frozenset({BlockKind.BULLET, BlockKind.CONTACT, BlockKind.LINK})
_OPENERS = frozenset({"heading_open", "paragraph_open", "list_item_open"})
_SILENT = frozenset(
    {"front_matter", "heading_close", "paragraph_close", "list_item_close", "bullet_list_close"}
)
_REFUSED = {
    "ordered_list_open": "a numbered list",
    "blockquote_open": "a quotation",
    "html_block": "HTML",
    "table_open": "a table",
}


def read_sections(file: Path, tokens: list[Token], terms: tuple[str, ...]) -> tuple[Section, ...]:
    """Return the sections in reading order. Raises LeafletError with file, line and remedy."""
    reader = _Reader(file, terms)
    for token in tokens:
        reader.take(token)
    return tuple(reader.finish())


class _Reader:
    """Walks the tokens of one leaflet and gathers its sections."""

    def __init__(self, file: Path, terms: tuple[str, ...]) -> None:
        self._file = file
        self._terms = terms
        self._pending: Attributes | None = None
        self._ids: dict[str, int] = {}
        self._shape = ""
        self._line = 1
        self._sections: list[tuple[str, str, bool, list[Block]]] = []

    def take(self, token: Token) -> None:
        if token.map:
            self._line = token.map[0] + 1
        if token.type == ATTRIBUTE_LINE:
            self._take_attributes(token)
        elif token.type == "hr":
            self._open_section(self._attributes())
        elif token.type == "inline":
            self._take_text(token)
        elif token.type == "bullet_list_open":
            if token.level:
                raise self._fault("there is a list inside a list", "write one plain list")
        elif token.type in _OPENERS:
            self._open_shape(token)
        elif token.type not in _SILENT:
            what = _REFUSED.get(token.type, "indented or fenced text")
            remedy = "write it as a heading, a paragraph or a list with '-'"
            raise self._fault(f"{what} is not a kind of block this kiosk knows", remedy)

    def finish(self) -> Iterator[Section]:
        self._refuse_pending()
        if not self._sections:
            raise LeafletError(self._file, None, "the leaflet has no text", "write at least one section")
        for section_id, label, has_heading, blocks in self._sections:
            if not blocks:
                line = self._ids[section_id]
                raise LeafletError(
                    self._file, line, f'section "{section_id}" is empty', "write its text or delete it"
                )
            yield Section(section_id, label, has_heading, tuple(blocks))

    def _open_shape(self, token: Token) -> None:
        """Remember what the coming text is: h1 to h6, p, or li (whose first paragraph it is)."""
        if token.type != "paragraph_open" or self._shape != "li":
            self._shape = token.tag

    def _take_attributes(self, token: Token) -> None:
        self._refuse_pending()
        if token.level:
            raise self._fault("an attribute line is indented", "begin it at the left edge")
        try:
            self._pending = parse_attributes(token.content, self._line)
        except ValueError as error:
            raise self._fault(
                str(error), "write it like {#procedure.b1 .contact safety=pregnancy}"
            ) from error

    def _refuse_pending(self) -> None:
        if self._pending:
            line, name = self._pending.line, self._pending.id
            raise LeafletError(
                self._file, line, f'nothing follows the attributes of "{name}"', "write its text below"
            )

    def _attributes(self) -> Attributes:
        """Return the attributes of the block that begins here, its id checked and noted."""
        pending, self._pending = self._pending, None
        if pending is None or not pending.id:
            raise self._fault("this block has no id", "put a line such as {#section.p1} above it")
        if pending.id in self._ids:
            problem = f'the id "{pending.id}" is already used in line {self._ids[pending.id]}'
            raise LeafletError(self._file, pending.line, problem, "give each block its own id")
        self._ids[pending.id] = pending.line
        return pending

    def _open_section(self, given: Attributes) -> None:
        if not given.label:
            remedy = f'write {{#{given.id} label="..."}} above the line of stars'
            raise self._fault(f'section "{given.id}" has neither a heading nor a label', remedy)
        self._sections.append((given.id, given.label, False, []))

    def _take_text(self, token: Token) -> None:
        shape, self._shape = self._shape, ""
        given = self._attributes()
        kind = self._kind(given, shape)
        block = self._block(given, kind, token.content, bulleted=shape == "li")
        if kind is BlockKind.HEADING:
            self._sections.append((block.id, block.text, True, []))
        if not self._sections:
            raise self._fault("there is text before the first section", "put a section heading above it")
        self._sections[-1][3].append(block)

    def _kind(self, given: Attributes, shape: str) -> BlockKind:
        if shape in {"h1", "h2", "h3"} and not given.kind:
            return _HEADINGS[shape]
        if shape not in {"p", "li"}:
            raise self._fault("this heading cannot be used", "use #, ## or ### and give it no class")
        default, allowed = (
            (BlockKind.BULLET, _IN_LISTS) if shape == "li" else (BlockKind.PARAGRAPH, _IN_PARAGRAPHS)
        )
        wanted = given.kind or default
        if wanted not in allowed:
            known = ", ".join(sorted(allowed))
            raise self._fault(
                f'"{wanted}" is not a kind of block that can stand here', f"use one of: {known}"
            )
        return BlockKind(wanted)

    def _block(self, given: Attributes, kind: BlockKind, content: str, *, bulleted: bool) -> Block:
        if given.label:
            raise self._fault(
                "a label stands where the leaflet prints text", "labels go above a line of stars"
            )
        if bool(given.figure) != (kind is BlockKind.FIGURE):
            raise self._fault(
                "a figure block and its drawing must be named together", "write {#id .figure figure=name}"
            )
        markdown = "\n".join(line.strip() for line in content.split("\n"))
        try:
            text, bold, data = parse_inline(markdown, self._terms)
        except InlineError as error:
            raise self._fault(str(error), 'put "**" before and after the bold words') from error
        if not text:
            raise self._fault("this block has no text", "write it or delete the block")
        return Block(
            given.id, kind, markdown, text, bold, data, given.figure or None, given.safety or None, bulleted
        )

    def _fault(self, problem: str, remedy: str) -> LeafletError:
        return LeafletError(self._file, self._line, problem, remedy)
