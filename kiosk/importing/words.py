"""The words of one paragraph of a web page while they come in, with bold and links."""

import re

from kiosk.importing.invisible import GUARD
from kiosk.importing.marks import address_after, balanced
from kiosk.importing.piece import LONGEST_PIECE

_SPACE = re.compile(r"[ \t\r\n]+")
_AROUND_BREAK = re.compile(r" *\n *")
_MANY_BREAKS = re.compile(r"\n{2,}")


#: A star that the page prints, while the marks of bold are being set.
_STAR = "\0"


class Words:
    """Gathers runs of characters and gives them back as leaflet.md writes them."""

    def __init__(self) -> None:
        self._runs: list[tuple[str, bool]] = []
        self._link: tuple[int, str] | None = None

    def add(self, characters: str, *, bold: bool, kept: bool = False) -> None:
        r"""Add characters; white space counts as one blank unless the page says it is ``kept``."""
        lines = characters.replace("\r\n", "\n").split("\n") if kept else [characters]
        for number, one in enumerate(lines):
            if number:
                self._runs.append(("\n", bold))
            self._runs.append((_SPACE.sub(" ", one).replace("*", _STAR), bold))

    def break_line(self) -> None:
        """Begin a new line inside the paragraph."""
        if self._runs:
            self._runs.append(("\n", False))

    def open_link(self, target: str) -> None:
        """Note that the words from here on lead to an address."""
        self._link = (len(self._runs), target)

    def close_link(self) -> str | None:
        """Print the address after its words; return an address that cannot be printed."""
        if self._link is None:
            return None
        (start, target), self._link = self._link, None
        words = "".join(run for run, _ in self._runs[start:])
        if not words.strip():
            return target or None
        after = address_after(words, target)
        if after:
            trailing = self._trailing_blank()
            self._runs.append((after + trailing, False))
        return target if after is None else None

    def _trailing_blank(self) -> str:
        last, bold = self._runs[-1]
        self._runs[-1] = (last.rstrip(" "), bold)
        return " " if last.endswith(" ") else ""

    def take(self) -> str:
        """Return all words so far as one text with ``**``, and begin anew."""
        runs, self._runs = self._runs, []
        self._link = (0, self._link[1]) if self._link else None
        marked = "".join(_marked(text, bold=bold) for text, bold in _merged(runs))
        marked = _literal_stars(marked)
        tidy = _AROUND_BREAK.sub("\n", re.sub(r" {2,}", " ", marked))
        if len(tidy) > LONGEST_PIECE:
            return tidy
        return balanced(_MANY_BREAKS.sub("\n", tidy).strip(" \t\n\N{NO-BREAK SPACE}"))


def _literal_stars(marked: str) -> str:
    """Return text with the page's own stars, none of which may join another star to a mark of bold."""
    apart = re.sub(f"(?<=[*{_STAR}]){_STAR}", GUARD + _STAR, marked)
    return re.sub(rf"{_STAR}(?=\*)", _STAR + GUARD, apart).replace(_STAR, "*")


def _merged(runs: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Return neighbours of one weight as one run; blanks take the weight of what is before them."""
    merged: list[tuple[list[str], bool]] = []
    for text, bold in runs:
        if merged and (merged[-1][1] == bold or not text.strip()):
            merged[-1][0].append(text)
        else:
            merged.append(([text], bold))
    return [("".join(texts), bold) for texts, bold in merged]


def _marked(text: str, *, bold: bool) -> str:
    inner = text.strip(" \n\N{NO-BREAK SPACE}")
    if not bold or not inner:
        return text
    before, after = text.split(inner, 1)
    return f"{before}**{inner}**{after}"
