"""What staff change that lasts: it overlays kiosk.toml, and is kept in the state folder."""

from pathlib import Path
from typing import Literal

import msgspec

from kiosk.i18n.languages import LANGUAGES
from kiosk.staff.kept import KeptError, read_kept, write_kept

FILE = "staff-choices.json"


class Choices(msgspec.Struct, frozen=True):
    """What staff chose; what is empty is as kiosk.toml has it.

    What a newer version kept beside it is passed over.
    ``offered``: languages in the order of the start screen. ``wake`` and ``rest``: times of day as HH:MM.
    ``first``: the id of the leaflet that visits begin with.
    ``seen``: for each leaflet's id the printed review date of which staff have said that they know.
    """

    offered: tuple[str, ...] = ()
    drafts: Literal["", "show", "hide"] = ""
    hours: Literal["", "on", "off"] = ""
    wake: str = ""
    rest: str = ""
    first: str = ""
    seen: dict[str, str] = {}

    def over(self, usual: "Choices") -> "Choices":
        """Return these choices, and the usual ones where nothing was chosen."""
        chosen = {name: getattr(self, name) or getattr(usual, name) for name in self.__struct_fields__}
        return Choices(**chosen)


def first_leaflet(folder: Path) -> str:
    """Return the id of the leaflet that staff want visits to begin with; "" where none is kept."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Choices).first
    except (OSError, msgspec.MsgspecError):
        return ""


class KeptChoices:
    """The choices of one machine. What goes wrong with their file is a sentence in ``trouble``."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self.trouble = ""
        self.own = self._read()

    def change(self, choices: Choices) -> None:
        """Keep other choices; where they cannot be kept they hold until the kiosk restarts."""
        self.own, self.trouble = choices, ""
        try:
            write_kept(self._file, choices)
        except KeptError as error:
            self.trouble = str(error)

    def _read(self) -> Choices:
        try:
            found = read_kept(self._file, Choices) or Choices()
        except KeptError as error:
            self.trouble = str(error)
            return Choices()
        known = {one.tag for one in LANGUAGES}
        return msgspec.structs.replace(found, offered=tuple(tag for tag in found.offered if tag in known))
