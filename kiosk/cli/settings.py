"""``kiosk settings``: every setting that there is, as a page in Markdown."""

import click

from kiosk.config_reference import reference
from kiosk.paths import resources


@click.command("settings")
def command() -> int:
    """Print what each setting of kiosk.toml may be, what it means and what holds without it."""
    click.echo(reference((resources() / "kiosk.example.toml").read_text("utf-8")), nl=False)
    return 0
