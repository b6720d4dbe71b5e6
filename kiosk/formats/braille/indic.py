"""Bengali and Nepali in Braille: what stands elsewhere than in print, or means two things by its place.

A vowel has one cell, whether print has it as a letter or as a sign, and a vowel letter after a consonant has
the vowel a before it. What takes the vowel from a consonant stands before that consonant. Bengali of
Bangladesh has one sign before two joined consonants and another before three; how more are written is not
known here, and they are refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.formats.braille.pairs import Pairs

#: What the tables have for signs that no single letter of Unicode is.
_BEFORE_ONE, _BEFORE_THREE = "\ue004", "\ue006"
_BENGALI_UNITS = (("ক্ষ", "\ue001"), ("জ্ঞ", "\ue002"))
_NEPALI_UNITS = (("क्ष", "\ue001"), ("ज्ञ", "\ue002"), ("त्र", "\ue003"))
_DOTTED = (("\u09a1\u09bc", "\u09dc"), ("\u09a2\u09bc", "\u09dd"), ("\u09af\u09bc", "\u09df"))


@dataclass(frozen=True, slots=True)
class _Script:
    """The vowel a, the others as letters and in that order as signs, the consonants as a pattern's set."""

    a: str
    letters: str
    signs: str
    consonants: str

    @property
    def written(self) -> Pairs:
        """Put the vowel a between a consonant and a vowel letter."""
        return ((f"([{self.consonants}])(?=[{self.letters}])", f"\\1{self.a}"),)

    @property
    def read(self) -> Iterator[tuple[str, str]]:
        """Make signs of the vowels after a consonant, then take that vowel a away."""
        for letter, sign in zip(self.letters, self.signs, strict=True):
            yield f"(?<=[{self.consonants}]){letter}", sign
        yield f"(?<=[{self.consonants}]){self.a}(?=[{self.letters}])", ""


_BENGALI = _Script("অ", "আইঈউঊঋএঐওঔ", "ািীুূৃেৈোৌ", "ক-হ\u09dc\u09dd\u09df\ue001\ue002")
_NEPALI = _Script("अ", "आइईउऊऋएऐओऔ", "ािीुूृेैोौ", "क-ह\ue001-\ue003")
_C, _K = f"([{_BENGALI.consonants}])", "([क-ह\ue001\ue002])"

BENGALI_BEFORE: Pairs = (
    *_DOTTED,
    *_BENGALI_UNITS,
    (f"(?<!্){_C}্{_C}্{_C}(?!্)", f"{_BEFORE_THREE}\\1\\2\\3"),
    (f"(?<!্){_C}্{_C}(?!্)", f"{_BEFORE_ONE}\\1\\2"),
    ("(?<=[অ-ঔ])্য", f"{_BEFORE_ONE}য"),
    *_BENGALI.written,
)
#: A colon and nya are one cell; nya ends no word.
BENGALI_SLIPS: Pairs = (
    (f"(?<=[অ-ঔ]){_BEFORE_ONE}য(?!{_C})", "্য"),
    (f"{_BEFORE_THREE}{_C}{_C}{_C}", "\\1্\\2্\\3"),
    (f"{_BEFORE_ONE}{_C}{_C}", "\\1্\\2"),
    *_BENGALI.read,
    ("ঞ(?![\u0980-\u09ff])", ":"),
    *((unit, print_) for print_, unit in _BENGALI_UNITS),
)
NEPALI_BEFORE: Pairs = (
    ("[\u200c\u200d]", ""),
    *_NEPALI_UNITS,
    (f"{_K}्", f"{_BEFORE_ONE}\\1"),
    *_NEPALI.written,
)
#: A question mark and an opening quote are one cell, a closing quote and jha, a colon and nya.
NEPALI_SLIPS: Pairs = (
    (f"{_BEFORE_ONE}{_K}", "\\1्"),
    *_NEPALI.read,
    ("\\?(?=[A-Za-z\u0900-\u097f])", "“"),
    ("“([^“”]*?)झ(?![\u0900-\u097f])", "“\\1”"),
    ("ञ(?![\u0900-\u097f])", ":"),
    *((unit, print_) for print_, unit in _NEPALI_UNITS),
)
