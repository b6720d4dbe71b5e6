"""Ids in the style of the shipped leaflet: ``side-effects``, ``side-effects.b4``."""

import re
import unicodedata
from collections import Counter

from kiosk.content.model import BlockKind

#: Words that many headings share and that tell none from another.
_EMPTY = frozenset(
    """a am an and any appointment are at be been being by can could did do does during for from get had
    happen happens has have hospital i if important in information is it its leaflet may me might my
    need of on or our out patient patients possible procedure's should take takes taken that the
    their them there these they this to up us was we were what will with would you your""".split()  # noqa: SIM905 - a table of words
)
_QUESTIONS = frozenset({"what", "how", "why", "who", "when", "where", "which", "are", "is"})
_MOST_WORDS, _LONGEST = 3, 40
#: Ids that leaflet.md keeps for the kiosk's own words, and that the importer gives itself.
_TAKEN = ("leaflet", "figure", "cover", "about")

_LETTERS = {
    BlockKind.BULLET: "b",
    BlockKind.CONTACT: "c",
    BlockKind.LINK: "l",
    BlockKind.FIGURE: "fig",
    BlockKind.META: "m",
}


class Ids:
    """Gives ids within one leaflet, each once."""

    def __init__(self, title: str) -> None:
        self._of_title = frozenset(words_of(title)) | {_singular(one) for one in words_of(title)}
        self._given = Counter(_TAKEN)
        self._numbers: Counter[tuple[str, str]] = Counter()

    def section(self, heading: str, *, first: bool = False) -> str:
        """Return an id from the words of a heading that tell it from others: not the title's, not "what"."""
        words = words_of(heading)
        telling = [one for one in words if len(one) > 1 and one not in _EMPTY and not self._in_title(one)]
        asking = [one for one in words if one in _QUESTIONS]
        if not telling:
            usable = [] if first and not asking else asking or words
            telling = usable[:_MOST_WORDS]
        return self.own(
            "-".join(telling[:_MOST_WORDS])[:_LONGEST].strip("-") or ("intro" if first else "part")
        )

    def own(self, wanted: str) -> str:
        """Return a section's id as wanted, with a number if it is taken."""
        self._given[wanted] += 1
        if self._given[wanted] == 1:
            return wanted
        return self.own(f"{wanted}-{self._given[wanted]}")

    def block(self, section: str, kind: BlockKind) -> str:
        """Return the next id of a kind in a section."""
        letter = _LETTERS.get(kind, "p")
        self._numbers[section, letter] += 1
        return f"{section}.{letter}{self._numbers[section, letter]}"

    def _in_title(self, word: str) -> bool:
        return word in self._of_title or _singular(word) in self._of_title


def words_of(text: str) -> list[str]:
    """Return the words of a text in plain small letters, fit for an id; only Latin ones."""
    plain = unicodedata.normalize("NFKD", text.replace("'", "").replace("’", "")).encode("ascii", "ignore")
    return re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", plain.decode().lower())


def slug(text: str) -> str:
    """Return a text as an id, e.g. of a leaflet."""
    return "-".join(words_of(text))[:60].strip("-") or "imported"


def _singular(word: str) -> str:
    return word.removesuffix("s")
