"""Characters that nobody sees, but that break words for the voice and for line breaking."""

import re

from kiosk.importing.ledger import Ledger

#: Put before text that would otherwise be read as the structure of leaflet.md.
GUARD = "\N{WORD JOINER}"

_NAMES = {
    "\N{SOFT HYPHEN}": "soft hyphen",
    "\N{ZERO WIDTH SPACE}": "zero width space",
    "\N{ZERO WIDTH NO-BREAK SPACE}": "byte order mark",
    GUARD: "word joiner",
} | dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "sign for the direction of text")

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile(
    rf"(?<!\*){GUARD}|{GUARD}(?!\*)|[{''.join(_NAMES.keys() - {GUARD})}\x00-\x08\x0e-\x1f\x7f-\x9f]"
)
_BETWEEN_STARS = re.compile(rf"(?<=\*)(?:{_UNSEEN.pattern})+(?=\*)")


def plain_line_ends(text: str) -> str:
    r"""Return text whose lines all end with ``\n``."""
    return _LINE_ENDS.sub("\n", text)


def without_unseen(text: str, line: int, ledger: Ledger) -> str:
    """Return text without unseen characters; each kind is noted once, with its first line."""
    found: dict[str, list[int]] = {}
    for one in _UNSEEN.finditer(text):
        name = _NAMES.get(one.group(), "control character")
        first = line + text.count("\n", 0, one.start()) if name not in found else found[name][0]
        found.setdefault(name, [first, 0])[1] += 1
    for name, (first, count) in found.items():
        ledger.drop(first, "", f"{name} ({count}): nobody sees it, and it breaks words")
    return _UNSEEN.sub("", _BETWEEN_STARS.sub(GUARD, text))
