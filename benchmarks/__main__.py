"""Measures everything in one run and prints it beside the numbers to hold. Takes about four minutes."""

import os
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.journeys.screen_server import ScreenServer
from tests.speech.sound_server import SoundServer

SETTINGS = "[idle]\nreset_s = 0\n[speech]\nlead_in_ms = 0\n"


def main():
    console = Console(width=132)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "kiosk.toml").write_text(SETTINGS)
        screen, sound = ScreenServer("1920x1080"), SoundServer(folder)
        sound.start()
        environment = installed(folder) | screen.environment | sound.environment
        try:
            console.print(table(measured(environment, folder, sound)))
        finally:
            screen.close()
            sound.kill()


def installed(folder):
    """The environment of a kiosk that was installed: its modules are compiled, whatever this shell says."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return environment | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def measured(environment, folder, sound):
    os.environ.update(environment)
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - on the private screen

    from benchmarks.from_outside import Outside  # noqa: PLC0415
    from benchmarks.from_within import rows_from_within  # noqa: PLC0415

    app = QGuiApplication([])
    rows = Outside(environment, folder, app.primaryScreen()).rows()
    return rows + rows_from_within(environment, sound)


def table(rows):
    made = Table("what", "from", "kiosk", "bare window", "to hold", "")
    for row in rows:
        held = "" if row.held is None else "held" if row.held else "MISSED"
        made.add_row(row.what, row.seen_from, cell(row.kiosk), cell(row.bare), row.target, held)
    return made


def cell(value):
    return "" if value is None else f"{value:.2f}" if 0 < value < 10 else f"{value:.0f}"


if __name__ == "__main__":
    main()
