"""Abbreviations whose full stop does not end a sentence, per language."""

import re
from collections.abc import Mapping
from types import MappingProxyType


def _table(lists: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    return MappingProxyType({language: frozenset(words.split()) for language, words in lists.items()})


#: Words that never stand at the end of a sentence, by language without region.
_ALWAYS = _table(
    {
        "en": "Dr Mr Mrs Ms Prof St vs approx Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Aug Sept"
        " Oct Nov Dec",
        "pl": "dr prof mgr inż np tzn tzw tj ul al pl św ok godz tel pon wt śr czw pt",
        "ro": "dr prof ex str bd tel aprox",
        "sk": "MUDr PhDr prof doc napr tzv tj ul nám tel cca sv",
        "cs": "MUDr PhDr prof doc např tzv tj ul nám tel cca sv",
        "bg": "д-р проф доц напр т ул бул тел прибл",
        "tr": "Dr Prof Doç örn vs Cad Mah tel yakl",
        "ru": "д-р проф доц напр т ул пр просп тел прибл пн вт ср чт пт",
        "pt": "Dr Dra Prof Sr Sra ex av tel aprox",
        "lt": "dr prof gyd pvz vad g pr tel apyt pirm antr treč ketv penkt",
        "uk": "д-р проф доц напр т вул просп тел прибл пн вт ср чт пт",
        "ne": "डा प्रा",
        "bn": "ডা ড অধ্যা",
        "ar": "د أ م",
        "fa": "",
    }
)
#: Words that may end a sentence, but not before a number.
_BEFORE_NUMBER = _table(
    {
        "en": "No p pp vol Fig tel Tel ext",
        "pl": "nr str s tab rys poz wew",
        "ro": "nr p pag fig int",
        "sk": "č s str obr tab kl",
        "cs": "č s str obr tab l",
        "bg": "№ с стр фиг вътр",
        "tr": "No s sf Şek dah",
        "ru": "№ с стр рис доб",
        "pt": "n p pág fig ext",
        "lt": "nr p psl pav vid",
        "uk": "№ с стор рис дод",
        "ne": "नं",
        "bn": "নং পৃ",
        "ar": "ص",
        "fa": "ص ش",
    }
)
_LAST_WORD = re.compile(r"(?<![\w.])((?:[^\W\d_]|[\u0900-\u094d\u0980-\u09cd\u200d-])+)\.\s*\Z")
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.\s*\Z")
#: Rays are no initial: "raios X.", "rayons X."
_RAYS = re.compile(r"\b[^\W\d_]{2,}\sX\.\s*\Z")


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
        rays = _RAYS.search(piece)
        return rays is None or not rays.group().split()[0].islower()
    last = _LAST_WORD.search(piece)
    language = tag.partition("-")[0].casefold()
    if last is None or language not in _ALWAYS:
        return False
    word = last.group(1)
    return _listed(word, _ALWAYS[language]) or (rest[:1].isdigit() and word in _BEFORE_NUMBER[language])


def _listed(word: str, words: frozenset[str]) -> bool:
    return word in words or (word[:1].lower() + word[1:]) in words
