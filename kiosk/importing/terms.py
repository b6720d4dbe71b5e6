"""Words that stay as they are in every language: the reference, and explained abbreviations."""

import re
from collections.abc import Iterable

_EXPLAINED = re.compile(r"[A-Z]\w+ \(([A-Z]{3,8})\)")


def terms_of(reference: str, texts: Iterable[str]) -> tuple[str, ...]:
    """Return the terms of a leaflet, each once."""
    found = [term for text in texts for term in _EXPLAINED.findall(text)]
    return tuple(dict.fromkeys([*found, *([reference] if reference else [])]))
