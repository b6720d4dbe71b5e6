"""Made-up pages of many kinds, each with the folder that it becomes, word for word."""

from pathlib import Path

import pytest

from kiosk.content.loader import load_leaflet
from kiosk.importing.cover import Wishes
from kiosk.importing.leaflet import import_file, write_folder
from tests.importing.conftest import DATA, TODAY

SAMPLES = sorted((DATA / "imports").iterdir())


def files(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_text("utf-8")
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_page_becomes_its_folder(sample, tmp_path):
    page = next(sample.glob("page.*"))
    wishes = Wishes(publisher="Castle Heart Charity" if sample.name == "active" else "")
    out = tmp_path / "out"
    write_folder(import_file(page, wishes, TODAY), out)
    assert files(out) == files(sample / "folder")
    assert load_leaflet(out).blocks
