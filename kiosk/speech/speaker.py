"""Who speaks: a language, its words for signs, and the leaflet's own sayings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.content.model import Range, Saying
from kiosk.i18n.languages import ENGLISH, Language
from kiosk.speech.wording import Wording, wording

#: The language mark of a saying for all languages: names in the leaflet's own language.
EVERYWHERE = "*"
#: A letter or figure of a script that parts its words by blanks; beside a Chinese letter a word may end.
LETTER = r"[^\W\u3400-\u9fff]"


@dataclass(frozen=True, slots=True)
class Piece:
    """A slice of what is shown and what the voice says for it.

    ``lit`` is what is highlighted while a piece that is said in other words is heard; None: the
    piece is said as it stands (or not at all) and its words are highlighted one by one.
    ``reworded``: several words for several words, to be aligned with each other.
    """

    shown: Range
    spoken: str
    voice: str
    lit: Range | None = None
    reworded: bool = False


@dataclass(frozen=True, slots=True)
class Speaker:
    """A language with what it needs to speak a leaflet whose own language is ``home``."""

    language: Language
    sayings: tuple[Saying, ...] = ()
    home: Language = ENGLISH

    @property
    def wording(self) -> Wording:
        """The language's words for signs."""
        return wording(self.language)

    @property
    def voice(self) -> str:
        """The language's voice."""
        return self.language.voice

    @property
    def phrase_voice(self) -> str:
        """The voice for the phrases of :attr:`wording`."""
        return self.voice if self.wording.own else self.home.voice

    def saying(self, shown: str) -> Saying | None:
        """Return the saying for exactly this text; the language's own before everybody's."""
        return next((one for one in self._ordered() if one.shown == shown), None)

    def said(self, text: str) -> Iterator[tuple[Range, Saying]]:
        """Yield where sayings apply: whole words, the longest first, never two at one place."""
        taken: list[Range] = []
        for saying in self._ordered():
            for match in _whole(saying.shown).finditer(text):
                place = Range(*match.span())
                if all(place.end <= other.start or other.end <= place.start for other in taken):
                    taken.append(place)
                    yield place, saying

    def voice_of(self, saying: Saying) -> str:
        """Return the voice of a saying: those for all languages are said by the leaflet's own voice."""
        return self.home.voice if saying.language == EVERYWHERE else self.voice

    def _ordered(self) -> Sequence[Saying]:
        known = [one for one in self.sayings if one.language == EVERYWHERE or self._is_ours(one.language)]
        return sorted(known, key=lambda one: (-len(one.shown), one.language == EVERYWHERE))

    def _is_ours(self, tag: str) -> bool:
        ours = self.language.tag.casefold()
        return tag.casefold() in {ours, ours.split("-")[0]}


def _whole(words: str) -> re.Pattern[str]:
    written = r"\s+".join(re.escape(word) for word in words.split())
    return re.compile(rf"(?<!{LETTER}){written}(?!{LETTER})", re.IGNORECASE)
