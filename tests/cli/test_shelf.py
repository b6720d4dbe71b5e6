"""``kiosk shelf``: what IT does from a terminal, or over the network."""

import pytest

from tests.content.conftest import write_leaflet


@pytest.fixture
def config(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    file = tmp_path / "kiosk.toml"
    file.write_text('[content]\nsite = "site"\n')
    return str(file)


def test_a_leaflet_is_put_up_and_listed(kiosk_says, config, tmp_path):
    folder = write_leaflet(tmp_path / "new" / "knees")
    assert kiosk_says("shelf", "add", str(folder), "--config", config).out == "Knees is up.\n"
    listed = kiosk_says("shelf", "list", "--config", config)
    assert f"knees  Knees  {tmp_path / 'site' / 'leaflets' / 'knees'}\n" in listed.out
    assert listed.code == 0
    assert kiosk_says("text", "--leaflet", "knees", "--config", config).code == 0


def test_a_broken_leaflet_is_refused_by_name_and_line(kiosk_says, config, tmp_path):
    folder = write_leaflet(tmp_path / "new" / "knees")
    file = folder / "leaflet.md"
    file.write_text(file.read_text("utf-8").replace("**two**", "**two"), "utf-8")
    left = kiosk_says("shelf", "add", str(folder), "--config", config)
    assert left.refused
    assert f"{file}, line 18: " in left.complaint


def test_a_zip_file_is_no_folder(kiosk_says, config, tmp_path):
    (tmp_path / "knees.zip").write_bytes(b"PK\x03\x04")
    left = kiosk_says("shelf", "add", str(tmp_path / "knees.zip"), "--config", config)
    assert left.refused
    assert "name the folder that holds leaflet.md, unzipped." in left.complaint


def test_what_is_refused_is_listed_too(kiosk_says, config, tmp_path):
    (write_leaflet(tmp_path / "site" / "leaflets" / "knees") / "leaflet.md").write_text("nothing")
    listed = kiosk_says("shelf", "list", "--config", config)
    assert listed.code == 1
    assert "Refused: " in listed.out
