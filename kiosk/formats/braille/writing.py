"""A line of print as cells, and what those cells say: each run by the table of its own code."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from kiosk.formats.braille.liblouis import BrailleError, Liblouis
from kiosk.formats.braille.pairs import changed
from kiosk.formats.braille.tables import CODES, ENGLISH_NAMES, Code, Names
from kiosk.i18n.languages import Language

#: A blank and the cells of six dots. What a table cannot write, liblouis may leave as it was.
_CELLS = frozenset((" ", *map(chr, range(0x2800, 0x2840))))
_ENGLISH = Code(ENGLISH_NAMES)
#: Names and addresses in Latin letters, with the blanks and signs inside them.
_NAME = re.compile(r"((?:© ?)?[A-Za-z](?:[A-Za-z0-9./:@%_,\-&'’+ ]*[A-Za-z0-9/])?)")
_LATIN_WORD = re.compile(r"([A-Za-z]+)")
_WORD = re.compile(r"(\s+)")
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)*)")
#: A number in cells: the sign of figures where no letter stands before it, and what follows of figures.
_FIGURES = re.compile("((?:(?<![^ \u2800⠂⠒⠲⠦⠶⠤])|(?<=⠸⠌))⠼[⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚]+(?:[⠂⠲][⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚]+)*)")


class UnprovedError(Exception):
    """The cells of a line say something else than the line."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line, in cells of one code; ``mark`` is what stands before and after them."""

    cells: str
    code: Code
    mark: str = ""


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
        line = changed(_in_own_figures(line.replace("\N{NO-BREAK SPACE}", " ")), self._code.before)
        match self._code.names:
            case Names.OWN:
                runs = [self._run(text, self._code) for text in _LATIN_WORD.split(line)]
            case Names.ENGLISH:
                runs = [
                    self._name(text) if at % 2 else self._run(text, self._code)
                    for at, text in enumerate(_NAME.split(line))
                ]
            case Names.ALIKE:
                runs = [self._run(text, code) for text, code in self._alike(line)]
        return tuple(run for run in runs if run.cells)

    def read(self, runs: Iterable[Run]) -> str:
        """Return in print what cells say. Raises BrailleError."""
        return changed("".join(self._read(run) for run in runs), self._code.slips)

    def proved(self, line: str) -> str:
        """Return a line in cells that say the same when they are read. Raises BrailleError, UnprovedError."""
        runs = self.written(line)
        if not self._say(runs, line):
            raise UnprovedError
        return "".join(run.mark + run.cells + run.mark for run in runs)

    def _say(self, runs: Iterable[Run], text: str) -> bool:
        """Say whether runs are cells, all of them, and read back as a text."""
        runs = tuple(runs)
        if any(sign not in _CELLS for run in runs for sign in run.cells):
            return False
        back, meant = (changed(one, self._code.alike) for one in (self.read(runs), text))
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

    def _name(self, text: str) -> Run:
        return Run(self._louis.cells(text, ENGLISH_NAMES), _ENGLISH, self._code.mark)

    def _run(self, text: str, code: Code) -> Run:
        parts = _NUMBER.split(text) if code.figures else [text]
        return Run("".join(self._cells(part, code, at) for at, part in enumerate(parts) if part), code)

    def _cells(self, part: str, code: Code, at: int) -> str:
        return self._louis.cells(part, ENGLISH_NAMES if at % 2 else code.table)

    def _read(self, run: Run) -> str:
        code = run.code
        cells = "".join(cell for cell in run.cells if cell not in code.unread)
        parts = _FIGURES.split(cells) if code.figures else [cells]
        return "".join(self._print(part, code, at) for at, part in enumerate(parts) if part)

    def _print(self, part: str, code: Code, at: int) -> str:
        return self._louis.read_back(part, ENGLISH_NAMES if at % 2 else code.reader or code.table)


def same_words(text: str, other: str) -> bool:
    """Say whether two texts have the same letters, vowel signs and figures.

    Braille has no shape of quotes and dashes, nor of the figures of another script.
    """
    return _bare(text) == _bare(other)


def _bare(text: str) -> str:
    plain = unicodedata.normalize("NFC", text.casefold())
    return "".join(_one(sign) for sign in plain if unicodedata.category(sign)[0] in "LMN")


def _in_own_figures(line: str) -> str:
    """Return a line with the figures 0 to 9 for those of other scripts."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in line)


def _one(sign: str) -> str:
    value = unicodedata.digit(sign, None)
    return sign if value is None else str(value)


def _joined(words: Iterable[tuple[str, Code]]) -> Iterator[tuple[str, Code]]:
    for code, group in groupby(words, key=lambda word: word[1]):
        yield "".join(text for text, _ in group), code
