"""A Trust's own films in British Sign Language."""

import shutil

import pytest

from kiosk.content.errors import LeafletError
from kiosk.content.loader import load_leaflet
from kiosk.paths import leaflets


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "leaflet"
    shutil.copytree(leaflets() / "sacroiliac-joint-injections", home)
    (home / "bsl").mkdir()
    return home


def test_the_leaflet_here_has_no_film():
    assert load_leaflet(leaflets() / "sacroiliac-joint-injections").films == ()


def test_films_come_in_the_order_of_the_sections(folder):
    for name in ("side-effects.mp4", "intro.webm", "notes.txt"):
        (folder / "bsl" / name).touch()
    found = [(film.section, film.file.name) for film in load_leaflet(folder).films]
    assert found == [("intro", "intro.webm"), ("side-effects", "side-effects.mp4")]


def test_a_film_of_no_section_is_refused(folder):
    (folder / "bsl" / "side-efects.mp4").touch()
    with pytest.raises(LeafletError, match='no section is named "side-efects"; name the film after one of:'):
        load_leaflet(folder)


def test_a_film_outside_the_folder_is_refused(folder, tmp_path):
    (tmp_path / "intro.mp4").touch()
    (folder / "bsl" / "intro.mp4").symlink_to(tmp_path / "intro.mp4")
    with pytest.raises(LeafletError, match="lies outside the leaflet's folder"):
        load_leaflet(folder)
