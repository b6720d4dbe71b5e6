"""Which liblouis table writes which language. Only those whose Braille was proved to read back are here."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.formats.braille.indic import BENGALI_BEFORE, BENGALI_SLIPS, NEPALI_BEFORE, NEPALI_SLIPS
from kiosk.formats.braille.pairs import Pairs
from kiosk.paths import resources

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

    SOUNDS = "its Braille writes sounds, and no table has the right one for each word"
    UNKNOWN = "there is no Braille table whose Braille was proved to read back the same"


def _own(name: str) -> str:
    """Return where a table of ours is; it names the source of each of its signs."""
    return str(resources() / "braille" / name)


@dataclass(frozen=True, slots=True)
class Code:
    """The Braille of one language.

    ``table`` writes it; ``reader`` reads it back, where that is another one. ``unread`` are cells that mean
    nothing to the reader. Pairs of a pattern and what stands for it: ``before`` is what the table wants in
    another order, ``slips`` what is read back wrong from right cells, ``alike`` letters that are one in
    Braille. ``mark`` is the cell before and after a name in English. ``figures``: the sign of figures is also
    a letter, and is that sign only where no letter stands before it.
    """

    table: str
    names: Names = Names.ALIKE
    reader: str = ""
    unread: str = ""
    before: Pairs = ()
    slips: Pairs = ()
    alike: Pairs = ()
    mark: str = ""
    figures: bool = False


#: The ezafe after a silent he is a ye by itself; the joiner of two words has no cell.
PERSIAN_BEFORE: Pairs = (
    ("ه(?:\u0654|\u200cی(?!\\w))|\u06c0", "ه ی"),
    ("\u200c", ""),
    ("ك", "ک"),
    ("ي", "ی"),
)
#: A semicolon has the cell of the sign of "an", which stands after an alef.
PERSIAN_SLIPS: Pairs = (("ه ی(?!\\w)", "ه\u0654"), ("(?<!ا)\u064b", "؛"))
PERSIAN_ALIKE: Pairs = (("ه\u200cی(?!\\w)", "ه\u0654"), ("ك", "ک"), ("ي", "ی"))

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
        "bg": Code(
            "bg.utb",
            Names.ENGLISH,
            "ru-litbrl.ctb",
            "⠨",
            slips=(("(?<![A-Za-z])y(?![A-Za-z])", "й"),),
            alike=(("ѝ", "й"),),
        ),
        # the sign of a doubled letter stands before the letter in Braille, after it in print
        "ar": Code(
            "ar-ar-g1.utb",
            Names.ENGLISH,
            before=(("([\u064b-\u0650])\u0651", "\u0651\\1"),),
            slips=(("\u0651(.)", "\\1\u0651"),),
        ),
        "uk": Code(_own("uk.ctb"), Names.OWN),
        "ro": Code(_own("ro.utb")),
        "tr": Code(_own("tr.utb")),
        "bn": Code(_own("bn.utb"), Names.ENGLISH, before=BENGALI_BEFORE, slips=BENGALI_SLIPS, figures=True),
        "ne": Code(_own("ne.utb"), Names.ENGLISH, before=NEPALI_BEFORE, slips=NEPALI_SLIPS, figures=True),
        "fa": Code(
            _own("fa.utb"),
            Names.ENGLISH,
            before=PERSIAN_BEFORE,
            slips=PERSIAN_SLIPS,
            alike=PERSIAN_ALIKE,
            mark="⠒",
        ),
    }
)

#: Why the other languages have none.
UNPROVED: Mapping[str, WhyNot] = MappingProxyType(
    {
        "zh-Hant": WhyNot.SOUNDS,
        "zh-Hans": WhyNot.SOUNDS,
    }
)


def why_not(tag: str) -> WhyNot | None:
    """Return why a language has no Braille here; None where it has."""
    return None if tag in CODES else UNPROVED.get(tag, WhyNot.UNKNOWN)
