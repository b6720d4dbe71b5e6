"""``kiosk tour``: pictures as asked for, an index that names them, sound where there is a voice."""

import os
import pty
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from kiosk.cli import speak
from kiosk.cli.tour import Tour, write_tour
from kiosk.config import Config
from kiosk.content.shelf import load_shelf
from kiosk.paths import leaflets
from kiosk.speech.render import SpeechError
from tests.content.conftest import write_leaflet


def reading_pages(folder):
    return list(folder.glob("*-reading*.png"))


def test_it_is_of_the_language_screen_size_and_colours_asked_for(kiosk_alone, tmp_path, qapp):
    asked = ("--language", "ar", "--screen", "1280x800", "--theme", "contrast", "--size")
    for size in ("1", "3"):
        left = kiosk_alone("tour", "--out", tmp_path / size, *asked, size)
        assert left.code == 0, left.complaint
    picture = QImage(str(next((tmp_path / "3" / "ar").glob("*-reading.png"))))
    assert (picture.width(), picture.height()) == (1280, 800)
    assert picture.pixelColor(640, 500).lightness() < 30
    assert {path.name for path in (tmp_path / "3").iterdir()} == {"ar", "index.html"}
    assert len(reading_pages(tmp_path / "3" / "ar")) > len(reading_pages(tmp_path / "1" / "ar"))


def test_it_shows_the_leaflet_that_was_asked_for(kiosk_alone, two_leaflets, tmp_path):
    for asked, shown in ((("--leaflet", "knees"), "knees"), ((), "elbows")):
        out = tmp_path / shown
        left = kiosk_alone("tour", "--out", out, "--content", two_leaflets, "--language", "en", *asked)
        assert left.code == 0, left.complaint
        assert (out / "en-GB" / f"about-{shown}.wav").is_file()
        assert left.out.splitlines()[-1] == str(out / "index.html")


def test_progress_goes_to_the_terminal_and_names_to_the_file(two_leaflets, tmp_path):
    terminal, theirs = pty.openpty()
    command = ("tour", "--out", tmp_path / "out", "--content", two_leaflets, "--language", "en")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=theirs,
        check=True,
        timeout=60,
        env=os.environ | {"TERM": "xterm"},  # a dumb terminal shows no bar
    )
    os.close(theirs)
    said = os.read(terminal, 65536).decode()
    os.close(terminal)
    assert "Walking through" in said
    assert "index.html" not in said
    assert done.stdout.decode().splitlines()[-1] == str(tmp_path / "out" / "index.html")


@pytest.fixture
def written(qapp, tmp_path, capsys):
    """Write the tour of a leaflet in English in this process; return its index and the complaints."""

    def write(leaflet):
        write_tour(Tour(Config(), leaflet, ("en-GB",), (1080, 1920)), tmp_path / "tour")
        return (tmp_path / "tour" / "index.html").read_text("utf-8"), capsys.readouterr().err

    return write


def test_without_a_voice_it_goes_on_and_says_so(written, tmp_path, monkeypatch):
    def render(_request, _program):
        raise SpeechError("The text was not spoken: there is no voice gmw/en on this machine.")

    monkeypatch.setattr(speak, "render_clip", render)
    index, complaint = written(load_shelf(leaflets()).leaflets[0])
    assert complaint == (
        "English cannot be heard in this tour: "
        "The text was not spoken: there is no voice gmw/en on this machine.\n"
    )
    assert index.count("<figure>") >= 15
    assert "<audio" not in index
    assert list((tmp_path / "tour").rglob("*.wav")) == []


def test_a_first_section_without_words_to_speak_is_no_fault(written, tmp_path, monkeypatch):
    monkeypatch.setattr(speak, "section_passages", lambda _section, _leaflet: [])
    write_leaflet(tmp_path / "shelf" / "knees")
    index, complaint = written(load_shelf(tmp_path / "shelf").leaflets[0])
    assert (complaint, "<audio" in index) == ("", False)


@pytest.mark.parametrize("place", ["/dev/null/x", "/proc/x", "a-file"])
def test_a_place_that_cannot_be_written_is_refused(kiosk_alone, tmp_path, place):
    (tmp_path / "a-file").write_text("")
    left = kiosk_alone("tour", "--out", tmp_path / place)
    assert left.refused, left
    assert str(tmp_path / place) in left.complaint or place.rpartition("/")[0] in left.complaint
