"""What the rules of pronunciation need to know about a language, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

#: Letters whose bare name a voice mistakes for a word; the English article is the one in English.
ENGLISH_LETTERS: Mapping[str, str] = MappingProxyType({"a": "eigh"})


def letter_names(names: str) -> Mapping[str, str]:
    """Return the names of a to z from one text, separated by blanks; ``_`` is a blank inside a name."""
    letters = zip("abcdefghijklmnopqrstuvwxyz", names.split(), strict=True)
    return MappingProxyType({letter: name.replace("_", " ") for letter, name in letters})


@dataclass(frozen=True, slots=True)
class Wording:
    """The words a voice says in place of signs, numbers and addresses.

    ``digits`` are the words for 0 to 9; ``letters`` the names of Latin letters where the bare
    letter is not read as its name; ``whole_words`` are capitals said as a word; ``abbreviations``
    and ``units`` are written form and words, a unit only after a digit. ``own`` is false where
    the phrases are borrowed from English.
    """

    digits: tuple[str, ...]
    plus: str
    dot: str
    dash: str
    slash: str
    at: str
    low_line: str
    web_address_is: str
    web_address_on_screen: str
    picture: str
    copyright: tuple[str, ...]
    to: str
    comma: str = ","
    stop: str = "."
    own: bool = True
    letters: Mapping[str, str] = field(default_factory=lambda: ENGLISH_LETTERS)
    whole_words: frozenset[str] = frozenset()
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)

    def spelled(self, letters: str) -> str:
        """Return the names of letters and digits, one after the other."""
        names = (self.digits[int(one)] if one.isdecimal() else self._letter(one) for one in letters)
        return " ".join(names)

    def _letter(self, letter: str) -> str:
        return self.letters.get(letter.casefold(), letter)
