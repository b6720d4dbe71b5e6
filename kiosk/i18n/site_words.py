"""A site's own translations: Linguist files that take the place of what was built, message by message."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.parsers import expat

from kiosk.content.errors import LeafletError
from kiosk.content.files import read_text
from kiosk.i18n.languages import LANGUAGES, Language
from kiosk.i18n.linguist import Unit, read_units
from kiosk.i18n.states import State

#: Files of the program's own words are named ui_<language>.ts, others <leaflet>_<language>.ts.
UI = "ui"

_PLACEHOLDER = re.compile(r"\{\w*\}")


def site_units(folders: Iterable[Path], name: str, wanted: Language) -> tuple[Unit, ...]:
    """Return the messages of the strongest folder that has a well file of this name; () for none."""
    for folder in folders:
        file = f"{name}_{wanted.qt}.ts"
        if (folder / file).is_file():
            try:
                return checked_units(folder, file)
            except LeafletError:
                continue
    return ()


def checked_units(folder: Path, file: str) -> tuple[Unit, ...]:
    """Return the messages of a file that have words. Raises LeafletError for a file that cannot be used."""
    source = read_text(folder, file)
    _require_plain(folder / file, source)
    units = read_units(folder / file)
    for unit in units:
        there = unit.state not in {State.MISSING, State.GONE}
        lost = set(_PLACEHOLDER.findall(unit.source)) ^ set(_PLACEHOLDER.findall(unit.text))
        if there and lost:
            problem = f'the translation of "{unit.source}" and its English differ in {min(lost)}'
            raise LeafletError(folder / file, None, problem, "write it as in the English")
    return tuple(unit for unit in units if unit.state not in {State.MISSING, State.GONE})


def broken_catalogues(folders: Iterable[Path]) -> Iterator[LeafletError]:
    """Yield why translation files of a site cannot be used."""
    for folder in folders:
        for file in sorted(folder.glob("*.ts")):
            try:
                _require_language(file)
                checked_units(folder, file.name)
            except LeafletError as error:
                yield error


def _require_language(file: Path) -> None:
    if not any(file.stem.endswith(f"_{one.qt}") for one in LANGUAGES):
        remedy = "name the file ui_pl_PL.ts or <leaflet>_pl_PL.ts"
        raise LeafletError(file, None, "no language of the kiosk ends so", remedy)


def _require_plain(file: Path, source: str) -> None:
    """Refuse what is not XML, and what declares entities, which can grow without end. Raises LeafletError."""
    parser = expat.ParserCreate()

    def entity(*_: object) -> None:
        raise LeafletError(file, parser.CurrentLineNumber, "the file declares an entity", "delete that line")

    parser.EntityDeclHandler = entity
    try:
        parser.Parse(source.encode(), True)
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        problem = f"the translation file is not well-formed ({what})"
        raise LeafletError(file, error.lineno, problem, "save it again in Qt Linguist") from error
