"""``kiosk shelf``: the leaflets of this machine."""

from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from kiosk.cli.asked import Asked
from kiosk.cli.refusals import Refused
from kiosk.content.loader import load_leaflet
from kiosk.content.putting_up import put_up

_CONFIG = click.option("--config", type=click.Path(path_type=Path), help="A kiosk.toml.")


@click.group("shelf")
def command() -> None:
    """List the leaflets of this machine, or put one up."""


@command.command("list")
@_CONFIG
def list_(config: Path | None) -> int:
    """List each leaflet with its folder, then why others are refused; exit 1 if any is."""
    asked = Asked(config=config)
    shelf = asked.sources(asked.settings()).load()
    for leaflet in shelf.leaflets:
        click.echo(f"{leaflet.id}  {leaflet.short_title}  {leaflet.home}")
    for error in shelf.refused:
        click.echo(f"Refused: {error}")
    return 1 if shelf.refused else 0


@command.command("add")
@click.argument("folder", type=click.Path(path_type=Path))
@_CONFIG
def add(folder: Path, config: Path | None) -> None:
    """Check a leaflet folder and put it up; a running kiosk shows it from the next visit."""
    if not folder.is_dir():
        raise Refused(f"There is no folder {folder}; name the folder that holds leaflet.md, unzipped.")
    asked = Asked(config=config)
    sources = asked.sources(asked.settings())
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("Copying", total=None)
        for copied in put_up(folder, sources):
            progress.update(task, completed=copied.done, total=copied.whole)
    click.echo(f"{load_leaflet(folder).short_title} is up.")
