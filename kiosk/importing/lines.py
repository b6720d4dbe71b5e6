"""What one line of Markdown or pasted text is."""

import re
from dataclasses import dataclass

#: Bullets of keyboards, word processors and symbol fonts.
_SIGNS = "-*+•·∙▪▫◦‣●○■□◆◇➢➤►▸✓✔✗❖–—\uf0b7\uf0a7\uf0d8\uf076\uf0fc"
_BULLET = re.compile(rf"(?P<space>[ \t\u00a0]*)(?:[{re.escape(_SIGNS)}][ \t\u00a0]+|[o§][\t\u00a0][ \t\u00a0]*|[o§] {{2,}}|[•●▪\uf0b7](?=\w))(?P<rest>.*)")  # fmt: skip # noqa: E501
_NUMBER = re.compile(r"(?P<space>[ \t\u00a0]*)(?P<number>\(?(?:\d{1,2}|[a-z])[.)])[ \t\u00a0]+(?P<rest>\S.*)")
_HEADING = re.compile(r" {0,3}(?P<marks>#{1,6})[ \t]+(?P<rest>.*?)(?:[ \t]+#+)?[ \t]*")
_ACROSS = re.compile(r"[ \t]*(?:-[ \t]*){3,}|[ \t]*(?:\*[ \t]*){3,}|[ \t]*(?:_[ \t]*){3,}|[ \t]*={3,}[ \t]*")
_ROW = re.compile(r"[ \t]*\|(?P<rest>.*)\|[ \t]*")
_RULED = re.compile(r"[ \t|:-]+")
_PICTURE = re.compile(r"[ \t]*!\[(?P<rest>[^\]]{0,400})\]\((?P<file>[^)\s]{0,1000})[^)]{0,300}\)[ \t]*")
_QUOTED = re.compile(r"[ \t]*>[ \t]?(?P<rest>(?![ \t]*\d).*)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it is, its words, and how deep (list) or high (heading) it stands."""

    kind: str
    words: str = ""
    level: int = 0


def look_at(raw: str) -> Line:
    """Return what a line is: blank, across, heading, item, row, ruled, fence, picture, quoted or text."""
    if not raw.strip():
        return Line("blank")
    if _ACROSS.fullmatch(raw):
        return Line("across", raw.strip())
    if raw.lstrip().startswith(("```", "~~~")):
        return Line("fence", raw.strip())
    for look in (_marked, _listed, _in_table):
        if found := look(raw):
            return found
    return Line("text", raw.strip())


def _marked(raw: str) -> Line | None:
    if found := _HEADING.fullmatch(raw):
        return Line("heading", found["rest"].strip(), len(found["marks"]))
    if found := _PICTURE.fullmatch(raw):
        return Line("picture", found["rest"].strip())
    if found := _QUOTED.fullmatch(raw):
        return Line("quoted", found["rest"].strip())
    return None


def _listed(raw: str) -> Line | None:
    if found := _BULLET.fullmatch(raw):
        return Line("item", found["rest"].strip(), _depth(found["space"]))
    if found := _NUMBER.fullmatch(raw):
        words = f"{found['number']}\N{NO-BREAK SPACE}{found['rest'].strip()}"
        return Line("item", words, _depth(found["space"]))
    return None


def _in_table(raw: str) -> Line | None:
    if found := _ROW.fullmatch(raw):
        if _RULED.fullmatch(found["rest"]) and "-" in found["rest"]:
            return Line("ruled", raw.strip())
        return Line("row", _cells(found["rest"].split("|")))
    if "\t" in raw.strip():
        return Line("row", _cells(raw.split("\t")))
    return None


def _cells(cells: list[str]) -> str:
    return "\n".join(one.strip() for one in cells if one.strip())


def _depth(space: str) -> int:
    return len(space.expandtabs(4)) // 2
