"""Rules for what stands between the words: brackets, quotes, line ends, capitals, figures."""

import re
from collections.abc import Iterable, Iterator

from kiosk.content.model import Range
from kiosk.speech.numbers import LONGEST_RUN, native, one_by_one
from kiosk.speech.speaker import LETTER, Piece, Speaker

#: Signs after which a voice pauses anyhow.
PAUSES = frozenset(".,;:!?।،؛؟。，、；：！？…")
#: Signs that make a pause of their own when they come next.
_MAKE_PAUSES = frozenset("([（\n")

_RULES = (
    ("unheard", r"[\u2066-\u2069\u200e\u200f\u00ad\ufeff]|[“”„«»‹›「」『』]|(?<!\w)['‘‚](?=\w)"),
    ("close_quote", r"(?<=[^\W\d_]|[.,!?])['’‘](?!\w)"),
    ("ending", r"(?<=[^\W\d_])\([^\W\d_]{1,3}\)"),
    ("open", r"\s*[(\[（]\s*"),
    ("close", r"\s*[)\]）]"),
    ("line", r"[^\S\n]*\n\s*"),
    ("blank", r"[\u00a0\u202f\u2009]+"),
    ("copyright", r"\s*©\s*"),
    ("to", r"(?<=\d)\s?[–-]\s?(?=\d)"),
    ("figures", r"\d+"),
    ("capitals", rf"(?<!{LETTER})[A-Z]{{2,4}}(?=s?(?!{LETTER}))"),
)


class Signs:
    """Turns the text between data and sayings into pieces."""

    def __init__(self, text: str, speaker: Speaker, *, one_name: bool = False) -> None:
        """``one_name``: the lines of the text are one name, as in a logo."""
        self._text, self._speaker, self._words = text, speaker, speaker.wording
        self._one_name = one_name
        self._quotes = 0
        self._shouts = all(letter.isupper() for letter in text if letter.isalpha())
        self._pattern = re.compile("|".join(f"(?P<{name}>{rule})" for name, rule in self._rules()))

    def pieces(self, gap: Range) -> Iterator[Piece]:
        """Yield the pieces of a gap, in order, covering it."""
        done = gap.start
        for match in self._pattern.finditer(self._text, gap.start, gap.end):
            place = Range(*match.span())
            spoken = self._spoken(str(match.lastgroup), match)
            if spoken is None:
                continue
            if done < place.start:
                yield self._as_it_stands(Range(done, place.start))
            yield Piece(place, spoken, self._speaker.voice, _lit(match))
            done = place.end
        if done < gap.end:
            yield self._as_it_stands(Range(done, gap.end))

    def _as_it_stands(self, place: Range) -> Piece:
        return Piece(place, self._text[place.start : place.end], self._speaker.voice)

    def _rules(self) -> Iterator[tuple[str, str]]:
        if self._words.units:
            yield "unit", rf"(?<=\d)\s?(?:{_any_of(self._words.units)})(?!{LETTER})"
        if self._words.abbreviations:
            yield "abbreviation", rf"(?<!\w)(?:{_any_of(self._words.abbreviations)})(?!\w)"
        yield from _RULES

    def _spoken(self, rule: str, match: re.Match[str]) -> str | None:
        """Return what is said for a match; None: it is said as it stands."""
        found = match.group()
        match rule:
            case "unit":
                return f" {self._words.units[found.strip()]}"
            case "abbreviation":
                return self._words.abbreviations[found]
            case "capitals":
                return None if self._said_as_word(found) else self._words.spelled(found)
            case "figures":
                return self._figures(found)
            case "ending":
                return f"{self._words.comma} {self._word_before(match.start())}{found[1:-1]}"
        return self._pause(rule, match)

    def _pause(self, rule: str, match: re.Match[str]) -> str | None:
        match rule:
            case "unheard":
                return self._unheard(match)
            case "close_quote":
                return self._close_quote()
            case "open":
                return self._open(match.start())
            case "close":
                return "" if self._pauses_after(match.end()) else self._words.comma
            case "line":
                return self._line(match.start())
        return self._sign(rule, match)

    def _sign(self, rule: str, match: re.Match[str]) -> str:
        match rule:
            case "copyright":
                return self._copyright(match)
            case "to":
                return f" {self._words.to} "
        return " "

    def _word_before(self, end: int) -> str:
        """Return the word that another ending in brackets belongs to, as in ``sigur(ă)``."""
        found = re.search(r"[^\W\d_]+\Z", self._text[:end])
        return found.group() if found else ""

    def _said_as_word(self, capitals: str) -> bool:
        return self._shouts or capitals in self._words.whole_words

    def _unheard(self, match: re.Match[str]) -> str:
        self._quotes += match.group() in {"'", "‘", "‚"}
        around = self._text[match.start() - 1 : match.start()] + self._text[match.end() : match.end() + 1]
        return " " if len(around) == 2 and around.isdecimal() else ""

    def _open(self, start: int) -> str:
        if self._pauses_before(start):
            return " " if self._text[:start].strip() else ""
        return f"{self._words.comma} "

    def _close_quote(self) -> str | None:
        if self._quotes == 0:
            return None
        self._quotes -= 1
        return ""

    def _figures(self, found: str) -> str | None:
        if len(found) > LONGEST_RUN:
            return one_by_one(found, self._words)
        inner = native(found, self._speaker.language.digits)
        return None if inner == found else inner

    def _line(self, start: int) -> str:
        return " " if self._one_name or self._pauses_before(start) else f"{self._words.stop} "

    def _copyright(self, match: re.Match[str]) -> str:
        around = (self._text[: match.start()].casefold(), self._text[match.end() :].casefold())
        said = any(around[0].endswith(word) or around[1].startswith(word) for word in self._words.copyright)
        return " " if said else f" {self._words.copyright[0]} "

    def _pauses_before(self, start: int) -> bool:
        before = self._text[:start].rstrip()
        return not before or before[-1] in PAUSES

    def _pauses_after(self, end: int) -> bool:
        after = self._text[end:].lstrip(" ")
        return not after.strip() or after[0] in _MAKE_PAUSES or self._text[end] in PAUSES


def _lit(match: re.Match[str]) -> Range | None:
    """Return the words of a match, without blanks; None if it has none."""
    blanks = len(match.group()) - len(match.group().lstrip())
    return Range(match.start() + blanks, match.end()) if any(map(str.isalnum, match.group())) else None


def _any_of(written: Iterable[str]) -> str:
    return "|".join(re.escape(one) for one in sorted(written, key=len, reverse=True))
