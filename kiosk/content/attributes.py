"""Attribute lines of leaflet.md: ``{#procedure.b1 .contact safety=pregnancy}`` before a block.

The usual Markdown plug-in cannot read an id with a dot and shows a faulty line as text, so this
is a rule of our own: a line in braces is always an attribute line, and a faulty one is refused.
"""

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

#: Type of the token that the rule makes; ``content`` is the line.
ATTRIBUTE_LINE = "attribute_line"

_ID = r"#(?P<id>[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)"
_CLASS = r"\.(?P<kind>[A-Za-z-]+)"
_PAIR = r"(?P<key>[a-z]+)=(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[A-Za-z0-9.-]+))"
_ONE = re.compile(rf"\s*(?:{_ID}|{_CLASS}|{_PAIR})(?=\s|$)")

# messages of a leaflet that are no blocks have such ids
_RESERVED = re.compile(r"^(?:leaflet|figure)\.|\.label$")


@dataclass(frozen=True, slots=True)
class Attributes:
    """What an attribute line says; empty where it says nothing. ``line`` counts from 1."""

    line: int
    id: str = ""
    kind: str = ""
    label: str = ""
    safety: str = ""
    figure: str = ""


def attribute_lines(markdown: MarkdownIt) -> None:
    """Teach a Markdown parser the attribute line (a plug-in)."""
    markdown.block.ruler.before(
        "fence", ATTRIBUTE_LINE, _rule, {"alt": ["paragraph", "list", "blockquote", "reference"]}
    )


def parse_attributes(source: str, line: int) -> Attributes:
    """Return what ``{...}`` says. Raises ValueError with a plain reason."""
    inner = source.strip()[1:-1]
    values: dict[str, str] = {}
    position = 0
    while inner[position:].strip():
        found = _ONE.match(inner, position)
        if found is None:
            raise ValueError(f'"{inner[position:].strip()}" is not an attribute')
        _note(values, found)
        position = found.end()
    if _RESERVED.search(values.get("id", "")):
        raise ValueError(f'the id "{values["id"]}" is kept for the kiosk\'s own words')
    return Attributes(line, **values)


def _note(values: dict[str, str], found: re.Match[str]) -> None:
    key = found["key"] or ("id" if found["id"] else "kind")
    if key not in {"label", "safety", "figure"} and found["key"]:
        raise ValueError(f'"{key}" is not a known attribute')
    if key in values:
        raise ValueError(f'"{key}" is given twice')
    values[key] = found["id"] or found["kind"] or found["quoted"] or found["bare"] or ""


def _rule(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]].rstrip()
    if not (line.startswith("{") and line.endswith("}")) or state.is_code_block(start):
        return False
    if not silent:
        token = state.push(ATTRIBUTE_LINE, "", 0)
        token.content = line
        token.map = [start, start + 1]
        state.line = start + 1
    return True
