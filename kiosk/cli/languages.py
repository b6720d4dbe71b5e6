"""``kiosk languages``: each language with its translation, voice and font."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from rich import box
from rich.console import Console
from rich.table import Table

from kiosk.cli.asked import Asked, asks_for_leaflet
from kiosk.cli.qt import start_qt
from kiosk.content.model import Leaflet
from kiosk.i18n.built import damaged, leaflet_file, program_file
from kiosk.i18n.catalogue import catalogue_of, program_standing, standing
from kiosk.i18n.languages import LANGUAGES, Language
from kiosk.speech.child import program_with
from kiosk.speech.render import SpeechError, available_voices
from kiosk.speech.repertoire import Repertoire

_COLUMNS = ("Tag", "Own name", "English name", "Leaflet", "Kiosk", "State", "Voice", "Font")
#: Characters a line where no terminal says how wide it is.
_WIDTH = 120


@click.command("languages")
@asks_for_leaflet
def command(asked: Asked) -> None:
    """List each language: how much is translated, how far it can be trusted, voice and font."""
    settings = asked.settings()
    leaflet = asked.chosen_leaflet(settings)
    shown = LANGUAGES if asked.language is None else [asked.chosen_language(settings)]
    _kept = start_qt()
    table = Table(*_COLUMNS, box=box.SIMPLE_HEAD)
    for column in table.columns[: _COLUMNS.index("Leaflet")]:
        column.no_wrap = True
    for row in rows(leaflet, shown, voices(asked.sources(settings).site_voices)):
        table.add_row(*row)
    console = Console() if sys.stdout.isatty() else Console(width=_WIDTH)
    console.print(table)


def rows(
    leaflet: Leaflet, languages: Iterable[Language], known_voices: Repertoire | None
) -> list[tuple[str, ...]]:
    """Return the cells of each language, once Qt runs; ``known_voices``: None if not known."""
    return [_row(leaflet, known, known_voices) for known in languages]


def voices(own: Sequence[Path] = ()) -> Repertoire | None:
    """Return the voices of this machine and of a site's ``own`` folders; None if they cannot be asked."""
    try:
        return available_voices(program_with(own))
    except SpeechError:
        return None


def _row(leaflet: Leaflet, known: Language, known_voices: Repertoire | None) -> tuple[str, ...]:
    words = (known.tag, known.endonym, known.english)
    equipment = (_voice(known, known_voices), _font(known))
    if known.tag == leaflet.language:
        return (*words, "100 %", "100 %", "original", *equipment)
    own = standing(leaflet, catalogue_of(leaflet, known.tag))
    program = program_standing(known.tag)
    hurt = {program_file(known, drafts=True), leaflet_file(leaflet.id, known)} & set(damaged())
    state = "damaged, not offered" if hurt else str(own.state)
    return (*words, f"{own.percent} %", f"{program.percent} %", state, *equipment)


def _voice(known: Language, known_voices: Repertoire | None) -> str:
    if known_voices is None:
        return f"{known.voice} (cannot be asked)"
    if known.voice in known_voices.own:
        return f"{Path(known_voices.own[known.voice]).name} (the site's own)"
    return known.voice if known.voice in known_voices.ids else f"{known.voice} (missing)"


def _font(known: Language) -> str:
    from kiosk.theme.fonts import missing_families  # noqa: PLC0415 - after Qt is known to load

    missing = missing_families(known)
    return f"missing: install {known.font_package}" if missing else known.families[0]
