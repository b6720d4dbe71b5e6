"""Numbers as a voice should say them: those that people dial, digit by digit."""

import re
import unicodedata

from kiosk.speech.wording import Wording

#: Digits in a group when a United Kingdom number of eleven digits is read out.
_GROUPS = (5, 3, 3)
#: More digits than this are said one by one.
LONGEST_RUN = 4

_FROM_ABROAD = re.compile(r"\+|\(0\)")


def telephone(shown: str, words: Wording) -> str:
    """Return a telephone number in words: 5-3-3, or threes for other lengths."""
    digits = figures(_FROM_ABROAD.sub("", shown))
    if shown.lstrip("(").startswith("+"):
        return f"{words.plus} {_grouped(digits, (2, 4, 3, 3), words)}"
    return _grouped(digits, _GROUPS if len(digits) == sum(_GROUPS) else (3,), words)


def one_by_one(shown: str, words: Wording) -> str:
    """Return the digits of a text in words, without groups."""
    return words.spelled(figures(shown))


def native(shown: str, digits: str) -> str:
    """Return a short number in the figures its voice reads (``digits``: the language's 0 to 9)."""
    return "".join(digits[int(figure)] for figure in figures(shown))


def figures(shown: str) -> str:
    """Return only the digits of a text, of any script, as 0 to 9."""
    return "".join(str(unicodedata.digit(one)) for one in shown if one.isdecimal())


def _grouped(digits: str, sizes: tuple[int, ...], words: Wording) -> str:
    groups = []
    for size in sizes:
        groups.append(digits[:size])
        digits = digits[size:]
    while digits:
        groups.append(digits[: sizes[-1]])
        digits = digits[sizes[-1] :]
    return f"{words.comma} ".join(words.spelled(group) for group in groups if group)
