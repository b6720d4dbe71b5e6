"""A kiosk that nobody stands beside: faulty settings or leaflets do not leave the screen black.

The settings that worked last are kept in the state folder, since the size of the glass is among them.
"""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import msgspec

from kiosk.cli.asked import Asked
from kiosk.cli.refusals import Refused
from kiosk.config import Config, ConfigError
from kiosk.content.errors import LeafletError
from kiosk.content.sources import Library
from kiosk.paths import leaflets, state
from kiosk.watch.faults import note_fault
from kiosk.watch.keeping import write_whole

FILE = "settings-that-worked.json"


def settings_or_last_ones(asked: Asked) -> Config:
    """Return the settings; where they are faulty, those that worked last, or none at all; staff are told."""
    try:
        config = asked.settings()
    except ConfigError as error:
        note_fault(state(), f"{error} Until then the settings that worked last are used.")
        return _last_ones(state() / FILE)
    with suppress(OSError):
        _keep(state() / FILE, msgspec.json.encode(config).decode())
    return config


def library_or_own_one(asked: Asked, settings: Config) -> Library:
    """Return the first leaflet; where it is faulty, those that come with the kiosk; staff are told.

    What is mended later is taken up as other changes are.
    """
    try:
        return asked.opening(settings)
    except (LeafletError, Refused, OSError) as error:
        note_fault(state(), f"{error} Until then the leaflet that comes with the kiosk is shown.")
        own = replace(asked, content=leaflets(), leaflet=None)
        content = msgspec.structs.replace(settings.content, leaflet="")
        shelf = own.shelf(msgspec.structs.replace(settings, content=content))
        return Library(asked.sources(settings), shelf, Path(settings.content.usb))


def _last_ones(file: Path) -> Config:
    try:
        return msgspec.json.decode(file.read_bytes(), type=Config)
    except (OSError, msgspec.MsgspecError):
        return Config()


def _keep(file: Path, text: str) -> None:
    if not file.is_file() or file.read_text("utf-8", "replace") != text:
        write_whole(file, text)
