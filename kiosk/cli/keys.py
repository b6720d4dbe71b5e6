"""``kiosk keys``: which key of a keypad does what, pressed one after the other on the kiosk's own screen."""

import os

import click
import msgspec

from kiosk.cli.asked import Asked, asks_for_leaflet
from kiosk.cli.qt import start_qt
from kiosk.cli.refusals import Refused
from kiosk.config import Config


@click.command("keys")
@asks_for_leaflet
def command(asked: Asked) -> int:
    """Ask for each key of a keypad, full screen, and print the lines for kiosk.toml.

    A terminal is told too little: the screen learns the number of a key where it has no name.
    """
    settings = in_english_without_end(asked.settings())
    leaflet = asked.chosen_leaflet(settings)
    if asked.language:
        asked.chosen_language(settings)  # refused as everywhere, though staff read English
    offscreen_wanted = "offscreen" in os.environ.get("QT_QPA_PLATFORM", "")
    app = start_qt()
    if app.platformName() == "offscreen" and not offscreen_wanted:
        raise Refused("No screen was found, so no key can be asked for; connect the kiosk's screen.")
    from kiosk.cli.keys_session import KeysSession  # noqa: PLC0415 - only with a screen

    session = KeysSession(app, settings, leaflet)
    code = app.exec()
    for line in session.lines:
        click.echo(line)
    return code


def in_english_without_end(settings: Config) -> Config:
    """Return the settings for staff: in English, and nothing ends because nobody touches the screen."""
    languages = msgspec.structs.replace(settings.languages, default="en-GB")
    idle = msgspec.structs.replace(settings.idle, reset_s=0)
    return msgspec.structs.replace(settings, languages=languages, idle=idle)
