"""Abbreviations whose full stop does not end a sentence, per language."""

import re
from collections.abc import Mapping
from types import MappingProxyType

_DAYS_AND_MONTHS = (
    "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "Jan", "Feb", "Aug", "Sept",
    "Oct", "Nov", "Dec",
)  # fmt: skip

#: Words that never stand at the end of a sentence, by language without region.
_ALWAYS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset({"Dr", "Mr", "Mrs", "Ms", "Prof", "St", "vs", "approx", *_DAYS_AND_MONTHS}),
        "pl": frozenset(
            {
                "dr",
                "prof",
                "mgr",
                "inż",
                "np",
                "tzn",
                "tzw",
                "tj",
                "ul",
                "al",
                "pl",
                "św",
                "ok",
                "godz",
                "tel",
            }
            | {"pon", "wt", "śr", "czw", "pt"}
        ),
        "ne": frozenset({"डा", "प्रा"}),
        "ar": frozenset({"د", "أ", "م"}),
    }
)
#: Words that may end a sentence, but not before a number.
_BEFORE_NUMBER: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset({"No", "p", "pp", "vol", "Fig", "tel", "Tel", "ext"}),
        "pl": frozenset({"nr", "str", "s", "tab", "rys", "poz", "wew"}),
        "ne": frozenset({"नं"}),
        "ar": frozenset({"ص"}),
    }
)
_LAST_WORD = re.compile(r"(?<![\w.])((?:[^\W\d_]|[\u0900-\u094d])+)\.\s*\Z")
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.\s*\Z")


def joins_next(piece: str, rest: str, tag: str) -> bool:
    """Return whether a piece of text goes on in ``rest`` although it looks finished.

    A line break always finishes it. A capital letter on its own, as in "A. I. S.", finishes
    nothing. Unknown languages have no abbreviations.
    """
    last_sign = len(piece.rstrip())
    if piece[last_sign - 1 : last_sign] != "." or "\n" in piece[last_sign:]:
        return False
    initial = _INITIAL.search(piece)
    if initial and initial.group()[0].isupper():
        return True
    last = _LAST_WORD.search(piece)
    language = tag.partition("-")[0].casefold()
    if last is None or language not in _ALWAYS:
        return False
    word = last.group(1)
    return _listed(word, _ALWAYS[language]) or (rest[:1].isdigit() and word in _BEFORE_NUMBER[language])


def _listed(word: str, words: frozenset[str]) -> bool:
    return word in words or (word[:1].lower() + word[1:]) in words
