"""``kiosk pin``: sets the PIN of the staff screen."""

import sys

import click

from kiosk.cli.refusals import Refused
from kiosk.paths import state
from kiosk.staff.kept import KeptError
from kiosk.staff.pin import Pin


@click.command("pin")
def command() -> None:
    """Set the PIN of the staff screen; asked for twice, or read as one line from a script."""
    folder = state()
    try:
        Pin(folder).set(_asked())
    except (ValueError, KeptError) as error:
        raise Refused(str(error)) from error
    click.echo(f"The staff PIN is set. It is kept as a hash in {folder}.")


def _asked() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    first: str = click.prompt("New staff PIN, 4 to 12 digits", hide_input=True)
    if click.prompt("The same again", hide_input=True) != first:
        raise Refused("The two were not the same, so the PIN is as it was; run kiosk pin again.")
    return first
