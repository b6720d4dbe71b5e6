"""Addresses of the web and of e-mail as a voice should say them."""

import re

from kiosk.speech.wording import Wording

_SCHEME = re.compile(r"^(?:https?://|mailto:)")
_PARTS = re.compile(r"[.\-/_@]|[^.\-/_@]+")
_VOWEL = re.compile(r"[aeiouy]", re.IGNORECASE)
_TOP_LEVEL = frozenset({"com", "net", "org", "gov"})
_LONGEST_SPELLED = 3


def spelled_address(address: str, words: Wording) -> str:
    """Return an address in letters, words and signs: ``e k h, dash, t r, dot, pals, at, …``."""
    signs = {".": words.dot, "-": words.dash, "/": words.slash, "_": words.low_line, "@": words.at}
    parts = _PARTS.findall(_SCHEME.sub("", address).rstrip("/"))
    return f"{words.comma} ".join(signs.get(part) or _label(part, words) for part in parts)


def _label(label: str, words: Wording) -> str:
    """Return a label as the word it is, or in letters: if it has blanks in it, is short, or has no vowel."""
    if " " in label:
        return words.spelled(label.replace(" ", ""))
    short = len(label) <= _LONGEST_SPELLED and label not in _TOP_LEVEL
    if short or not label.isalpha() or not _VOWEL.search(label):
        return words.spelled(label)
    return label
