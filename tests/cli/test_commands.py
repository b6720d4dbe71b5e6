"""The commands as a person types them, each in a process of its own, without a screen."""

import os
import re
import subprocess
import sys
import wave

import pytest

NO_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def kiosk(*arguments, **more):
    environment = {name: value for name, value in os.environ.items() if name not in NO_SCREEN}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, arguments)],
        env=environment | more,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def one_sentence(text):
    return text.count("\n") == 1 and text.rstrip()[-1] in ".)" and "Traceback" not in text


def test_without_a_screen_run_says_so_and_offers_the_tour():
    done = kiosk("run")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("No screen was found")
    assert "kiosk tour --out" in done.stderr


def test_without_a_screen_run_can_write_the_tour(tmp_path):
    done = kiosk("run", "--language", "pl", "--or-tour", tmp_path / "tour")
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith(
        f"No screen was found, so the guided tour is written to {tmp_path / 'tour'}"
    )
    index = (tmp_path / "tour" / "index.html").read_text("utf-8")
    pictures = sorted((tmp_path / "tour").rglob("*.png"))
    assert len(pictures) > 60
    for picture in pictures:
        assert str(picture.relative_to(tmp_path / "tour")) in index
    for tag in ("en-GB", "ne", "pl", "ar"):
        with wave.open(str(tmp_path / "tour" / tag / "cover.wav")) as sound:
            assert sound.getnframes() / sound.getframerate() > 2


def test_a_tour_is_of_the_screen_size_and_colours_asked_for(tmp_path, qapp):
    from PySide6.QtGui import QImage  # noqa: PLC0415

    done = kiosk(
        "tour",
        "--out",
        tmp_path,
        "--language",
        "ar",
        "--screen",
        "1280x800",
        "--theme",
        "contrast",
        "--size",
        "2",
    )
    assert done.returncode == 0, done.stderr
    picture = QImage(str(next((tmp_path / "ar").glob("*-reading.png"))))
    assert (picture.width(), picture.height()) == (1280, 800)
    assert picture.pixelColor(640, 500).lightness() < 30
    assert {path.name for path in tmp_path.iterdir()} == {"ar", "index.html"}


def test_check_says_what_needs_a_person():
    done = kiosk("check")
    assert done.returncode == 1
    assert "LOOK  Polish: 102 of 102 texts are drafts" in done.stdout
    assert re.search(r"\d+ things need a person\.", done.stdout)
    assert done.stderr == ""


@pytest.mark.voice
@pytest.mark.parametrize("tag", ["en", "ne", "pl", "ar"])
def test_a_section_is_spoken_into_a_file(tmp_path, tag):
    done = kiosk("speak", "--language", tag, "--section", "side-effects", "--out", tmp_path / "x.wav")
    assert done.returncode == 0, done.stderr
    with wave.open(str(tmp_path / "x.wav")) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        samples = memoryview(sound.readframes(sound.getnframes())).cast("h")
    assert 30 < seconds < 120
    level = (sum(value * value for value in samples[::7]) / len(samples[::7])) ** 0.5
    assert 1000 < level < 8000


BAD = [
    ("run", "--windowed", "big"),
    ("run", "--language", "xx"),
    ("run", "--leaflet", "no-such"),
    ("run", "--config", "no-such.toml"),
    ("tour",),
    ("tour", "--out", "/dev/null/x"),
    ("tour", "--out", "x", "--screen", "10x10"),
    ("tour", "--out", "x", "--size", "5"),
    ("tour", "--out", "x", "--theme", "pink"),
    ("text", "--section", "no-such"),
    ("text", "--content", "/no/such/folder"),
    ("speak", "--out", "/no/such/folder/x.wav"),
    ("speak", "--out", "x.wav", "--section", "no-such"),
    ("check", "--leaflet", "no-such"),
    ("languages", "--content", "/dev/null"),
    ("dance",),
]


@pytest.mark.parametrize("arguments", BAD, ids=" ".join)
def test_bad_input_gets_one_sentence(arguments, tmp_path):
    done = kiosk(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert one_sentence(done.stderr), done.stderr


def test_one_bad_setting_names_file_line_and_what_is_allowed(tmp_path):
    settings = tmp_path / "kiosk.toml"
    settings.write_text("[idle]\nreset_s = 'soon'\n")
    done = kiosk("run", "--config", settings)
    assert done.returncode == 2
    assert f"{settings}, line 2: idle.reset_s must be a whole number of seconds" in done.stderr
