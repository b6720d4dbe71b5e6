"""A small page to change in one place at a time, and the way from a page to a leaflet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.model import Leaflet
from kiosk.importing.cover import Wishes
from kiosk.importing.leaflet import Imported, import_file, write_folder

TODAY = date(2026, 11, 24)
DATA = Path(__file__).parent.parent / "data"


@dataclass(frozen=True, slots=True)
class Result:
    """What an import made: the kiosk's leaflet, and what a person has to confirm."""

    leaflet: Leaflet
    imported: Imported

    @property
    def texts(self) -> list[str]:
        return [block.text for block in self.leaflet.blocks]

    @property
    def dropped(self) -> list[str]:
        return [one.words for one in self.imported.dropped]

    @property
    def issues(self) -> dict[str, str]:
        return {one.id: one.where for one in self.imported.issues}


@pytest.fixture
def bring(tmp_path: Path) -> Callable[..., Result]:
    """Import text or bytes as a file of a name, and read the folder with the kiosk's own loader."""

    def run(content: str | bytes, name: str = "page.txt", **wishes: str) -> Result:
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        imported = import_file(file, Wishes(**{"publisher": "The Trust", **wishes}), TODAY)
        return Result(write_folder(imported, tmp_path / f"folder of {name}"), imported)

    return run
