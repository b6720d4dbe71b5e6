"""Marks inside a line: bold, links, and what Markdown writes differently from leaflet.md."""

import re
from html import unescape

from kiosk.content.inline import InlineError, parse_inline
from kiosk.importing.invisible import GUARD
from kiosk.importing.ledger import Ledger

_LINK = re.compile(r"(!?)\[([^\[\]\n]{0,400})\]\(\s*<?([^()\s<>]{0,1000})>?(?:\s+\"[^\"\n]{0,200}\")?\s*\)")
_BOLD = re.compile(r"(?<![\\\w])__(?=\S)([^_\n]{1,1000}?)(?<=\S)__(?!\w)")
_SLANTED = re.compile(
    r"(?<![\\\w*])(?P<mark>[*_])(?=[^\s*_])(?P<words>[^*_\n]{1,1000}?)(?<=\S)(?P=mark)(?![\w*])"
)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_MANY_STARS = re.compile(r"\*{3,}")
_WEB = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)
_STAR_BY_STAR = re.compile(r"\*(?=\*)")
_BREAKS_BOLD = re.compile(r"\*\*(\s*)\*\*")


def from_markdown(text: str, line: int, ledger: Ledger) -> str:
    """Return a line of Markdown, or of pasted text, as leaflet.md writes it."""
    text = _LINK.sub(lambda found: _linked(found, line, ledger), text)
    text = _BOLD.sub(r"**\1**", _MANY_STARS.sub("**", text))
    text = _SLANTED.sub(lambda found: found["words"], text)
    return balanced(_ESCAPED.sub(r"\1", text))


def with_entities(text: str) -> str:
    """Return text with ``&amp;`` and its like as the characters they stand for."""
    return unescape(text)


def balanced(text: str) -> str:
    """Return text whose ``**`` come in pairs that mark something; else all are shown as stars."""
    text = _BREAKS_BOLD.sub(r"\1", text)
    try:
        parse_inline(text)
    except InlineError:
        return _STAR_BY_STAR.sub(f"*{GUARD}", text)
    return text


def address_after(words: str, target: str) -> str | None:
    """Return what to print after the words of a link, "" if they say its address, None if it has none."""
    target = target.strip()
    scheme, _, rest = target.partition(":")
    if scheme.lower() in {"mailto", "tel"}:
        address = rest.partition("?")[0].strip()
        if not address or re.search(r"[\s<>]", address):
            return None
        said = _bare(address) in _bare(words) or (scheme.lower() == "tel" and _digits(words))
        return "" if said else f" ({address})"
    if not _WEB.fullmatch(target):
        return None
    return "" if _same_place(words, target) else f" (<{target}>)"


def _linked(found: re.Match[str], line: int, ledger: Ledger) -> str:
    picture, words, target = found.groups()
    after = None if picture else address_after(words, target)
    if after is None:
        ledger.drop(line, target, "an address inside the web site: the kiosk cannot show it")
    return f"{words}{after or ''}"


def _digits(words: str) -> bool:
    return sum(one.isdigit() for one in words) >= 3


def _bare(words: str) -> str:
    return re.sub(r"[\s()-]", "", words).lower()


def _same_place(words: str, target: str) -> bool:
    place = re.sub(r"^https?://(www\.)?", "", target.lower()).rstrip("/")
    said = re.sub(r"^<?(https?://)?(www\.)?", "", words.strip().lower()).rstrip("/>")
    return place == said
