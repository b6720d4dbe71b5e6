import kiosk.paths
from kiosk.paths import catalogues, leaflets, resources


def test_beside_the_source_the_resources_are_found():
    assert (leaflets() / "sacroiliac-joint-injections" / "leaflet.md").is_file()
    assert catalogues().parent.name == "kiosk"


def test_in_an_installed_kiosk_they_are_inside_the_package(tmp_path, monkeypatch):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(kiosk.paths, "__file__", str(tmp_path / "paths.py"))
    assert resources() == tmp_path / "resources"
    assert leaflets() == tmp_path / "resources" / "leaflets"
    assert catalogues() == tmp_path / "_qm"
