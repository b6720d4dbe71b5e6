"""A line of print as cells, and what those cells say: each run by the table of its own code."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from kiosk.formats.braille.liblouis import BrailleError, Liblouis
from kiosk.formats.braille.tables import CODES, ENGLISH_NAMES, Code, Names, Pairs
from kiosk.i18n.languages import Language

#: A blank and the cells of six dots. What a table cannot write, liblouis may leave as it was.
_CELLS = frozenset((" ", *map(chr, range(0x2800, 0x2840))))
_ENGLISH = Code(ENGLISH_NAMES)
#: Names and addresses in Latin letters, with the blanks and signs inside them.
_NAME = re.compile(r"((?:© ?)?[A-Za-z](?:[A-Za-z0-9./:@%_,\-&'’+ ]*[A-Za-z0-9/])?)")
_LATIN_WORD = re.compile(r"([A-Za-z]+)")
_WORD = re.compile(r"(\s+)")


class UnprovedError(Exception):
    """The cells of a line say something else than the line."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line, in cells of one code."""

    cells: str
    code: Code


class Writer:
    """Writes and reads one language."""

    def __init__(self, spoken: Language, louis: Liblouis) -> None:
        """Raise BrailleError for a language without a proved code."""
        code = CODES.get(spoken.tag)
        if code is None:
            raise BrailleError(f"There is no proved Braille table for {spoken.english}.")
        self._code, self._louis = code, louis

    def written(self, line: str) -> tuple[Run, ...]:
        """Return a line of print in cells; a blank that does not break is a blank. Raises BrailleError."""
        line = line.replace("\N{NO-BREAK SPACE}", " ")
        match self._code.names:
            case Names.OWN:
                parts = [(text, self._code) for text in _LATIN_WORD.split(line)]
            case Names.ENGLISH:
                parts = [
                    (text, _ENGLISH if at % 2 else self._code) for at, text in enumerate(_NAME.split(line))
                ]
            case Names.ALIKE:
                parts = self._alike(line)
        return tuple(self._run(text, code) for text, code in parts if text)

    def read(self, runs: Iterable[Run]) -> str:
        """Return in print what cells say. Raises BrailleError."""
        return "".join(self._read(run) for run in runs)

    def proved(self, line: str) -> str:
        """Return a line in cells that say the same when they are read. Raises BrailleError, UnprovedError."""
        runs = self.written(line)
        if not self._say(runs, line):
            raise UnprovedError
        return "".join(run.cells for run in runs)

    def _say(self, runs: Iterable[Run], text: str) -> bool:
        """Say whether runs are cells, all of them, and read back as a text."""
        runs = tuple(runs)
        if any(sign not in _CELLS for run in runs for sign in run.cells):
            return False
        back, meant = (_changed(one, self._code.alike) for one in (self.read(runs), text))
        return same_words(back, meant)

    def _alike(self, line: str) -> list[tuple[str, Code]]:
        """Return the line whole if it reads back, else cut round the words that do not."""
        if not self._strange(line):
            return [(line, self._code)]
        return list(_joined((text, self._word_code(text)) for text in _WORD.split(line)))

    def _word_code(self, text: str) -> Code:
        """Return English for a word that only English can write; it has no letters but a to z."""
        latin = all(sign.isascii() for sign in text if sign.isalpha())
        return _ENGLISH if latin and self._strange(text) else self._code

    def _strange(self, text: str) -> bool:
        return not self._say([self._run(text, self._code)], text)

    def _run(self, text: str, code: Code) -> Run:
        return Run(self._louis.cells(_changed(text, code.before), code.table), code)

    def _read(self, run: Run) -> str:
        code = run.code
        cells = "".join(cell for cell in run.cells if cell not in code.unread)
        return _changed(self._louis.read_back(cells, code.reader or code.table), code.slips)


def _changed(text: str, pairs: Pairs) -> str:
    for pattern, instead in pairs:
        text = re.sub(pattern, instead, text)
    return text


def same_words(text: str, other: str) -> bool:
    """Say whether two texts have the same letters, vowel signs and figures.

    Braille has no shape of quotes and dashes, nor of the figures of another script.
    """
    return _bare(text) == _bare(other)


def _bare(text: str) -> str:
    plain = unicodedata.normalize("NFC", text.casefold())
    return "".join(_one(sign) for sign in plain if unicodedata.category(sign)[0] in "LMN")


def _one(sign: str) -> str:
    value = unicodedata.digit(sign, None)
    return sign if value is None else str(value)


def _joined(words: Iterable[tuple[str, Code]]) -> Iterator[tuple[str, Code]]:
    for code, group in groupby(words, key=lambda word: word[1]):
        yield "".join(text for text, _ in group), code
