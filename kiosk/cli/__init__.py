"""The command line. Commands are imported when they are called, so that none pays for another."""

import click

from kiosk import __version__
from kiosk.cli.group import Entry, LazyGroup

#: Every command: a line here and a module ``kiosk/cli/<module>.py`` with a click command ``command``.
COMMANDS = (
    Entry("run", "run", "The kiosk, full screen; what kiosk does when no command is named."),
    Entry("tour", "tour", "Every screen as a picture, without a display."),
    Entry("text", "text", "The leaflet as plain text."),
    Entry("speak", "speak", "The spoken leaflet as a sound file."),
    Entry(
        "export", "export", "The leaflet as a file to take away: text, web page, large print, sound, Braille."
    ),
    Entry("shelf", "shelf", "The leaflets of this machine: list them, or put one up."),
    Entry("languages", "languages", "Each language: translation, voice, font."),
    Entry("check", "check", "What of this machine and its leaflet needs a person."),
    Entry("pin", "pin", "Sets the PIN of the staff screen."),
    Entry("settings", "settings", "Every setting of kiosk.toml: what it may be and what it means."),
    Entry("keys", "keys", "Asks for each key of a keypad and prints the lines for kiosk.toml."),
    Entry("conformance", "conformance", "The accessibility report, from the test results."),
    Entry("import", "import_", "A leaflet folder from a web page, Markdown or pasted text."),
)

#: What ``kiosk`` does when no command is named.
DEFAULT = "run"


def kiosk() -> LazyGroup:
    """Return the whole command line."""
    group = LazyGroup("kiosk", "A patient leaflet as large-print pages that speak.", COMMANDS, DEFAULT)
    return click.version_option(__version__, message="Leaflet Kiosk %(version)s")(group)
