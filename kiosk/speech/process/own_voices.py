"""A site's own voices: files of settings for eSpeak NG that speak in place of the voice a language came with.

Nobody vouches for such a file, and the library that reads it is written in C: so it is read here first, and
only settings that are known here, with values of their kind, are handed on.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.errors import LeafletError
from kiosk.content.files import read_text
from kiosk.i18n.languages import LANGUAGES, Language

#: How the names of such files end; before that stands the language, as ``pl`` or ``pl_PL``.
ENDING = ".voice"

_LARGEST, _MOST_LINES, _LONGEST_LINE, _MOST_FILES = 16_384, 200, 200, 100
_EXECUTABLE = 0o111
_NUMBERS = re.compile(r"-?\d{1,4}%?(?:\s+-?\d{1,4}%?){0,11}")
_NAME = re.compile(r"[\w .,()<>@+-]{1,100}")
_FORMANT = re.compile(r"[0-8](?:\s+-?\d{1,4}){1,4}")
_WORD = re.compile(r"[A-Za-z0-9+-]{1,40}(?:\s+\d{1,2})?")
_REPLACE = re.compile(r"\d{1,2}\s+\S{1,4}\s+\S{1,4}")
#: What may stand in such a file. Not ``speed`` or ``mbrola``: paces are measured, and nothing else is loaded.
_SETTINGS = {
    **dict.fromkeys(("name", "maintainer", "status"), _NAME),
    **dict.fromkeys(("language", "gender", "phonemes"), _WORD),
    **dict.fromkeys(("pitch", "roughness", "voicing", "consonants", "breath", "breathw"), _NUMBERS),
    **dict.fromkeys(("echo", "flutter", "tone", "stressAdd", "stressAmp", "intonation"), _NUMBERS),
    "formant": _FORMANT,
    "replace": _REPLACE,
}


@dataclass(frozen=True, slots=True)
class OwnVoice:
    """A file that may speak for a language, and its words."""

    language: Language
    file: Path
    text: str


def own_voices(folders: Iterable[Path]) -> Iterator[OwnVoice | LeafletError]:
    """Yield the voices in folders, the strongest folder first, and why others cannot be used."""
    for folder in folders:
        for file in _files(folder)[:_MOST_FILES]:
            try:
                yield _read(file)
            except LeafletError as error:
                yield error


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(file for file in folder.iterdir() if file.name[0] != ".")
    except OSError:
        return []


def _read(file: Path) -> OwnVoice:
    """Return the voice in a file. Raises LeafletError."""
    language = _language_of(file)
    if file.is_symlink() or not file.is_file():
        raise LeafletError(file, None, "this is no plain file", "copy the voice itself here")
    if file.stat().st_mode & _EXECUTABLE:
        raise LeafletError(file, None, "the file may be executed", "take that right away: chmod a-x")
    if file.stat().st_size > _LARGEST:
        raise LeafletError(file, None, "the file is larger than 16 kB", "put settings there, no sound")
    text = read_text(file.parent, file.name)
    lines = text.splitlines()
    if len(lines) > _MOST_LINES:
        raise LeafletError(file, None, f"there are more than {_MOST_LINES} lines", "delete the rest")
    spoken = {word for number, line in enumerate(lines, 1) for word in _settled(file, number, line)}
    if not spoken or spoken - {_own_name(language)}:
        problem = f"it is not said, or not only, that this voice speaks {language.english}"
        raise LeafletError(file, None, problem, f"write the line: language {_own_name(language)}")
    return OwnVoice(language, file, text)


def _language_of(file: Path) -> Language:
    if file.name.endswith(ENDING):
        stem = file.name.removesuffix(ENDING).casefold()
        for known in LANGUAGES:
            if stem in {known.tag.casefold(), known.qt.casefold()}:
                return known
    problem = "no voice for a language of the kiosk is called so"
    raise LeafletError(file, None, problem, f"name it after the language, such as pl{ENDING}")


def _settled(file: Path, number: int, line: str) -> Iterator[str]:
    """Yield the language that a line says the voice speaks. Raises LeafletError for what may not be."""
    setting, _, value = line.partition("//")[0].strip().partition(" ")
    if not setting:
        return
    allowed = _SETTINGS.get(setting)
    if len(line) > _LONGEST_LINE or allowed is None or not allowed.fullmatch(value.strip()):
        what = setting if setting.isalpha() and len(setting) < 20 else "this"
        raise LeafletError(file, number, f"{what} is not allowed here as it stands", "correct that line")
    if setting == "language":
        yield value.split()[0].split("-")[0].casefold()


def _own_name(language: Language) -> str:
    """Return what eSpeak NG calls a language: ``cmn`` of ``sit/cmn-latn-pinyin``."""
    return language.voice.rpartition("/")[2].split("-")[0]
