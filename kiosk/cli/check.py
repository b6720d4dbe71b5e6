"""``kiosk check``: what of this machine and its leaflet needs a person."""

import sys
from collections.abc import Sequence

import click
from rich import box
from rich.console import Console
from rich.table import Table

from kiosk.cli.asked import Asked, asks_for_leaflet
from kiosk.cli.looking import Shown, house_of, languages_now, look
from kiosk.content.model import Leaflet
from kiosk.i18n.site_words import broken_catalogues
from kiosk.paths import state
from kiosk.speech.child import program_with
from kiosk.speech.render import equipment
from kiosk.staff.desk import Desk
from kiosk.staff.selfcheck import Finding, summary

#: Characters a line where no terminal says how wide it is.
_WIDTH = 120


@click.command("check")
@asks_for_leaflet
def command(asked: Asked) -> int:
    """Check screen, sound, voices, fonts, translations and dates; exit 1 if something needs a person."""
    settings = asked.settings()
    library = asked.library(settings)
    leaflet = library.shelf.leaflets[0]
    faults = (*library.shelf.refused, *broken_catalogues(library.translations))
    refused = [str(error) for error in faults]
    desk = Desk(state())
    languages = [asked.chosen_language(settings)] if asked.language else languages_now(settings, desk)
    shown = Shown(leaflet, refused, languages)
    program = program_with(library.sources.site_voices)
    desk.check = lambda: look(settings, shown, equipment(program), house_of(settings, desk.folder))
    found = desk.findings()
    _print(found, leaflet)
    return 0 if all(one.well for one in found) else 1


def _print(found: Sequence[Finding], leaflet: Leaflet) -> None:
    width = None if sys.stdout.isatty() else _WIDTH
    console = Console(width=width, highlight=False, markup=False, emoji=False)
    console.print(f"Self-check of this kiosk, showing {leaflet.short_title}")
    table = Table("", "What", "How it is", "What to do", box=box.SIMPLE_HEAD)
    for one in found:
        table.add_row("ok" if one.well else "LOOK", one.what, one.how, one.do)
    console.print(table)
    console.print(" ".join(summary(found)).strip())
