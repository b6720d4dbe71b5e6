"""``kiosk import``: a leaflet folder from what a content management system gives."""

from datetime import UTC, datetime
from pathlib import Path
from textwrap import shorten

import click
from rich.console import Console

from kiosk.cli.refusals import Refused
from kiosk.content.model import Leaflet
from kiosk.importing.cover import Wishes
from kiosk.importing.leaflet import Imported, import_file, write_folder
from kiosk.importing.ledger import CannotImport

#: Characters of an entry in the report; the file has them all.
_WIDTH = 160


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The new leaflet folder.")
@click.option("--title", default="", help="The title, if the file has none or another.")
@click.option("--publisher", default="", help="Whose leaflet it is, if the file does not say so.")
@click.option("--language", default="", metavar="TAG", help="Its language, such as en-GB.")
def command(file: Path, out: Path, title: str, publisher: str, language: str) -> None:
    """Make a leaflet folder of FILE: a web page, Markdown, or text pasted from a page or its editor."""
    console = Console(stderr=True, highlight=False, markup=False)
    wishes = Wishes(title, publisher, language)
    try:
        with console.status("Importing"):
            imported = import_file(file, wishes, datetime.now(UTC).date(), lambda what: _tell(console, what))
            leaflet = write_folder(imported, out)
    except CannotImport as error:
        raise Refused(str(error)) from error
    _report(imported, leaflet, out)


def _tell(console: Console, what: str) -> None:
    """Say what is being done where somebody watches; a large page takes some seconds."""
    if console.is_terminal:
        console.print(f"{what} ...")


def _report(imported: Imported, leaflet: Leaflet, out: Path) -> None:
    click.echo(
        f"{out}: {leaflet.title}; {len(leaflet.sections)} sections, {len(leaflet.blocks)} blocks.".encode()
    )
    for heading, entries in (("Left out", imported.dropped), ("Moved or rewritten", imported.changed)):
        click.echo(
            f"\n{heading}, to confirm (also in dropped.toml):" if entries else f"\n{heading}: nothing."
        )
        for one in entries:
            words = shorten(one.words, _WIDTH, placeholder=" ...")
            click.echo(f"  line {one.line}: {one.reason}{': ' if words else ''}{words}".encode())
    click.echo(f"\nOddities, to look at (also in issues.toml): {len(imported.issues)}")
    for issue in imported.issues:
        click.echo(f"  {issue.where}: {issue.what}".encode())
