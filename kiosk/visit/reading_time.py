"""How long somebody needs for a page who reads slowly."""

import unicodedata

#: Three times as long as at 100 words a minute, s for a word (E-01).
_WORD_S = 3 * 60 / 100

#: Chinese characters that make a word.
_CHARACTERS = 1.6


def slow_reading_s(text: str) -> float:
    """Return the seconds that a slow reader needs for a text; Chinese has no gaps between its words."""
    chinese = sum(unicodedata.name(sign, "").startswith("CJK UNIFIED") for sign in text)
    return _WORD_S * (len(text.split()) + chinese / _CHARACTERS)
