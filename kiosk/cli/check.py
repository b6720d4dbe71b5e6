"""``kiosk check``: what of this machine and its leaflet needs a person."""

import sys
from datetime import UTC, datetime

import click
from rich.console import Console

from kiosk.cli.asked import Asked, asks_for_leaflet
from kiosk.cli.qt import start_qt
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.i18n.catalogue import load_catalogue, standing
from kiosk.i18n.languages import LANGUAGES, Language, language
from kiosk.machine import missing_libraries
from kiosk.speech.render import SpeechError, available_voices, sound_output
from kiosk.staff.selfcheck import Finding, Machine, findings

_WIDTH = 120


@click.command("check")
@asks_for_leaflet
def command(asked: Asked) -> int:
    """Check screen, sound, voices, fonts, translations and dates; exit 1 if something needs a person."""
    settings = asked.settings()
    leaflet = asked.chosen_leaflet(settings)
    refused = [str(error) for error in asked.shelf(settings).refused]
    languages = [language(tag) for tag in settings.languages.offered] or list(LANGUAGES)
    standings = {one: standing(leaflet, load_catalogue(leaflet.id, one.tag)) for one in languages}
    found = findings(_machine(settings, languages), leaflet, refused, standings, datetime.now(UTC).date())
    _print(found, leaflet)
    return 0 if all(one.well for one in found) else 1


def _machine(settings: Config, languages: list[Language]) -> Machine:
    app = start_qt()
    from kiosk.theme.fonts import missing_families  # noqa: PLC0415 - after Qt is known to load

    screen = settings.screen
    known = bool(screen.width_mm and screen.height_mm)
    size = app.primaryScreen().physicalSize()
    shown = app.platformName() != "offscreen"
    claimed = (size.width(), size.height()) if shown else (0.0, 0.0)
    voices, sound, trouble = _voice()
    return Machine(
        (screen.width_mm, screen.height_mm) if known else claimed,
        known,
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


def _print(found: tuple[Finding, ...], leaflet: Leaflet) -> None:
    console = Console(highlight=False) if sys.stdout.isatty() else Console(width=_WIDTH, highlight=False)
    console.print(f"Self-check of this kiosk, showing {leaflet.short_title}\n", markup=False)
    for one in found:
        mark = "ok  " if one.well else "LOOK"
        console.print(f"{mark}  {one.what}: {one.how}", markup=False)
        if not one.well:
            console.print(f"      → {one.do}", markup=False)
    waiting = sum(not one.well for one in found)
    words = "Nothing needs a person." if not waiting else f"{waiting} things need a person."
    console.print(f"\n{words}", markup=False)
