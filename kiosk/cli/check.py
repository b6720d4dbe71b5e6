"""``kiosk check``: what of this machine and its leaflet needs a person."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime

import click
from rich import box
from rich.console import Console
from rich.table import Table

from kiosk.cli.asked import Asked, asks_for_leaflet
from kiosk.cli.qt import start_qt
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.i18n.catalogue import catalogue_of, program_standing, standing
from kiosk.i18n.languages import LANGUAGES, Language, language
from kiosk.i18n.site_words import broken_catalogues
from kiosk.machine import missing_libraries
from kiosk.speech.render import SpeechError, available_voices, sound_output
from kiosk.staff.selfcheck import Finding, Machine, Words, findings

#: Characters a line where no terminal says how wide it is.
_WIDTH = 120


@click.command("check")
@asks_for_leaflet
def command(asked: Asked) -> int:
    """Check screen, sound, voices, fonts, translations and dates; exit 1 if something needs a person."""
    settings = asked.settings()
    leaflet = asked.chosen_leaflet(settings)
    languages = _languages(asked, settings)
    library = asked.library(settings)
    faults = (*library.shelf.refused, *broken_catalogues(library.translations))
    refused = [str(error) for error in faults]
    words = {one: _words(leaflet, one.tag) for one in languages}
    found = findings(_machine(settings, languages), leaflet, refused, words, datetime.now(UTC).date())
    _print(found, leaflet)
    return 0 if all(one.well for one in found) else 1


def _languages(asked: Asked, settings: Config) -> list[Language]:
    """Return the language asked for, else those on offer, else all."""
    if asked.language is not None:
        return [asked.chosen_language(settings)]
    return [language(tag) for tag in settings.languages.offered] or list(LANGUAGES)


def _words(leaflet: Leaflet, tag: str) -> Words:
    return Words(standing(leaflet, catalogue_of(leaflet, tag)), program_standing(tag))


def _machine(settings: Config, languages: list[Language]) -> Machine:
    app = start_qt()
    from kiosk.cli.panel import believed_mm, set_mm  # noqa: PLC0415 - after Qt is known to load
    from kiosk.theme.fonts import missing_families  # noqa: PLC0415

    known = set_mm(settings)
    told = None if app.platformName() == "offscreen" else believed_mm(app.primaryScreen())
    voices, sound, trouble = _voice()
    return Machine(
        known or told or (0.0, 0.0),
        known is not None,
        sound,
        voices,
        trouble,
        {one.tag: missing_families(one) for one in languages},
        [need.sentence() for need in missing_libraries()],
    )


def _voice() -> tuple[frozenset[str] | None, bool, str]:
    try:
        return available_voices(), sound_output(), ""
    except SpeechError as error:
        return None, False, str(error)


def _print(found: Sequence[Finding], leaflet: Leaflet) -> None:
    width = None if sys.stdout.isatty() else _WIDTH
    console = Console(width=width, highlight=False, markup=False, emoji=False)
    console.print(f"Self-check of this kiosk, showing {leaflet.short_title}")
    table = Table("", "What", "How it is", "What to do", box=box.SIMPLE_HEAD)
    for one in found:
        table.add_row("ok" if one.well else "LOOK", one.what, one.how, one.do)
    console.print(table)
    waiting = sum(not one.well for one in found)
    counted = {0: "Nothing needs a person.", 1: "One thing needs a person."}
    console.print(counted.get(waiting, f"{waiting} things need a person."))
