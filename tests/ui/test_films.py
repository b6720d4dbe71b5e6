"""Films in British Sign Language, and an honest line where there is none."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameInput,
)

from kiosk.app import Borders
from kiosk.content.films import Film
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.ui.screens.film import FilmScreen
from kiosk.ui.screens.interpreter import InterpreterScreen
from kiosk.visit.idle import Idle
from tests.ui.conftest import TODAY, StoppedClock
from tests.ui.stand import PORTRAIT, Stand, words_of


@pytest.fixture
def film(qtbot, tmp_path):
    """A second of red."""
    file = tmp_path / "side-effects.mp4"
    session, recorder, frames = QMediaCaptureSession(), QMediaRecorder(), QVideoFrameInput()
    session.setVideoFrameInput(frames)
    session.setRecorder(recorder)
    shape = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    shape.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
    recorder.setMediaFormat(shape)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(file)))
    red = QImage(64, 64, QImage.Format.Format_RGB32)
    red.fill("#ff0000")
    sent = 0

    def send():
        nonlocal sent
        if sent == 25:
            recorder.stop()
            return
        frame = QVideoFrame(red)
        frame.setStartTime(sent * 40_000)
        frame.setEndTime((sent + 1) * 40_000)
        if frames.sendVideoFrame(frame):
            sent += 1

    frames.readyToSendVideoFrame.connect(send)
    recorder.record()
    qtbot.waitUntil(lambda: recorder.recorderState() is QMediaRecorder.RecorderState.StoppedState)
    return file


@pytest.fixture
def filmed(leaflet, film, nothing_goes_on):
    stand = Stand(replace(leaflet, films=(Film("side-effects", film),)), Borders(StoppedClock, lambda: TODAY))
    stand.open(PORTRAIT)
    yield stand
    stand.close()


def test_without_a_film_it_says_so_and_offers_an_interpreter(stand):
    stand.go(Route.SIGNED)
    assert words_of(stand.seen(Notice)[0]).startswith("There is no film in British Sign Language yet.")
    stand.screen.choose_name("route.interpreter")
    stand.settle()
    assert isinstance(stand.screen, InterpreterScreen)
    assert stand.visit.spoken == "bfi"


@pytest.mark.qt_log_ignore("Invalid frameRate", "No RHI backend", extend=True)
def test_a_film_plays_large_and_the_clock_waits(filmed, qtbot):
    filmed.go(Route.SIGNED)
    assert filmed.seen(Notice) == []
    filmed.screen.choose_name("film.side-effects")
    screen = filmed.screen
    assert isinstance(screen, FilmScreen)
    qtbot.waitUntil(lambda: not screen.image.isNull())
    assert screen.image.pixelColor(30, 30).red() > 200
    box = screen._box
    assert min(box.width(), box.height()) ** 2 > filmed.window.width() * filmed.window.height() / 3
    qtbot.waitUntil(lambda: not screen.playing)
    screen.press("again")
    qtbot.waitUntil(lambda: screen.playing)
    assert filmed.kiosk.idle.state is Idle.WATCHING
    assert filmed.kiosk.idle._speaking
    screen.press("leave")
    assert not filmed.kiosk.idle._speaking


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_a_broken_film_says_so(leaflet, tmp_path, nothing_goes_on, qtbot):
    broken = tmp_path / "intro.mp4"
    broken.write_bytes(b"no film")
    stand = Stand(replace(leaflet, films=(Film("intro", broken),)), Borders(StoppedClock, lambda: TODAY))
    stand.open(PORTRAIT)
    stand.visit.watch("intro")
    stand.go(Route.FILM)
    qtbot.waitUntil(lambda: stand.screen._caption.text().startswith("This film cannot be shown."))
    stand.close()


def test_the_film_ends_with_the_visit(stand):
    stand.visit.watch("intro")
    stand.visit.reset()
    assert (stand.visit.film, stand.visit.untouched) == ("", True)


def test_a_kiosk_that_shows_no_film_loads_no_player():
    code = "import sys, kiosk.app, kiosk.ui.screens.signed; sys.exit('PySide6.QtMultimedia' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
