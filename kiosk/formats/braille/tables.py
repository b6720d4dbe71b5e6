"""Which liblouis table writes which language. Only those whose Braille was proved to read back are here."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

#: Uncontracted Unified English Braille, for English names in other languages.
ENGLISH_NAMES = "en-ueb-g1.ctb"


class Names(StrEnum):
    """How words in Latin letters are written.

    ALIKE: the language has Latin letters itself; only a word that its table does not give back is written
    in uncontracted English Braille, whose letters are the same. OWN: its Braille has a sign for Latin
    letters, which begins each such word. ENGLISH: they are in uncontracted English Braille.
    """

    ALIKE = "alike"
    OWN = "own"
    ENGLISH = "english"


class WhyNot(StrEnum):
    """Why there is no Braille; the value is the rest of an English sentence about the language."""

    EIGHT_DOTS = "its Braille table has cells of eight dots, and an embosser has six"
    LACKS = "its Braille table lacks letters or signs that the language needs"
    MIXED = "its Braille table writes a letter in two ways, or a letter and a bracket alike"
    SOUNDS = "its Braille writes sounds, which do not read back as the same words"
    UNKNOWN = "there is no Braille table whose Braille was proved to read back the same"


Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """The Braille of one language.

    ``table`` writes it; ``reader`` reads it back, where that is another one. ``unread`` are cells that mean
    nothing to the reader. Pairs of a pattern and what stands for it: ``before`` is what the table wants in
    another order, ``slips`` what is read back wrong from right cells, ``alike`` letters that are one in
    Braille.
    """

    table: str
    names: Names = Names.ALIKE
    reader: str = ""
    unread: str = ""
    before: Pairs = ()
    slips: Pairs = ()
    alike: Pairs = ()


#: By language tag. English is contracted, all others are not.
CODES: Mapping[str, Code] = MappingProxyType(
    {
        # a colon is also the sign for "cc"
        "en-GB": Code("en-ueb-g2.ctb", slips=(("httpscc//", "https://"), ("httpcc//", "http://"))),
        # the letters of the euro are its sign
        "pl": Code("pl.tbl", slips=(("\x80", "euro"),)),
        "sk": Code("sk-g1.ctb"),
        # two vowels are also the sign of a German letter
        "cs": Code("cs.tbl", slips=(("\x80", "euro"), ("ü", "ue"), ("ä", "ae"))),
        "lt": Code("lt-6dot.utb"),
        # a double s is also the sign of a paragraph, a capital M that of a millionth
        "pt-PT": Code("pt-pt-g1.utb", slips=(("\x80", "euro"), ("§", "ss"), ("\N{MICRO SIGN}", "M"))),
        "ru": Code("ru-litbrl.ctb", Names.OWN),
        # its table only writes; its letters are those of Russian, but for the sign of a capital
        "bg": Code("bg.utb", Names.ENGLISH, "ru-litbrl.ctb", "⠨", slips=(("y", "й"),), alike=(("ѝ", "й"),)),
        # the sign of a doubled letter stands before the letter in Braille, after it in print
        "ar": Code(
            "ar-ar-g1.utb",
            Names.ENGLISH,
            before=(("([\u064b-\u0650])\u0651", "\u0651\\1"),),
            slips=(("\u0651(.)", "\\1\u0651"),),
        ),
    }
)

#: Why the other languages have none.
UNPROVED: Mapping[str, WhyNot] = MappingProxyType(
    {
        "ro": WhyNot.EIGHT_DOTS,
        "fa": WhyNot.EIGHT_DOTS,
        "tr": WhyNot.MIXED,
        "uk": WhyNot.MIXED,
        "bn": WhyNot.LACKS,
        "zh-Hant": WhyNot.SOUNDS,
        "zh-Hans": WhyNot.SOUNDS,
    }
)


def why_not(tag: str) -> WhyNot | None:
    """Return why a language has no Braille here; None where it has."""
    return None if tag in CODES else UNPROVED.get(tag, WhyNot.UNKNOWN)
