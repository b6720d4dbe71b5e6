"""One visit on a real screen with the real voice, heard at a sink that leads nowhere."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.screen_server import ScreenServer
from tests.speech.sound_server import Ears, SoundServer

pytestmark = [pytest.mark.x11, pytest.mark.sound, pytest.mark.voice, pytest.mark.timeout(200)]


@pytest.fixture
def screen():
    server = ScreenServer("1080x1920")
    yield server
    server.close()


@pytest.fixture
def sound(tmp_path):
    server = SoundServer(tmp_path)
    server.start()
    yield server
    server.kill()


@pytest.fixture
def ears(sound):
    made = Ears(sound)
    yield made
    made.close()


def environment(screen, sound):
    return os.environ | screen.environment | sound.environment


def test_a_whole_visit_is_seen_and_heard(screen, sound, ears):
    walked = subprocess.run(
        [sys.executable, "-m", "tests.journeys.walk_with_voice"],
        env=environment(screen, sound),
        capture_output=True,
        text=True,
        timeout=190,
        check=False,
    )
    assert walked.returncode == 0, walked.stderr
    steps = [json.loads(line) for line in walked.stdout.splitlines()]
    told = {step["what"]: step for step in steps}
    assert told["started"]["size"] == [1080, 1920]
    assert told["side effects"]["tag"] == "pl"
    assert "side-effects" in told["side effects"]["blocks"]
    marks = [step for step in steps if step["what"] == "mark"]
    assert len(marks) > 20
    assert len({step["block"] for step in marks}) >= 3
    speaking = [loudest(ears, step["at"] - 0.3, step["at"] + 0.3) for step in marks]
    assert sum(level > 200 for level in speaking) > 0.9 * len(speaking)
    firsts = [
        mark for mark, before in zip(marks[1:], marks, strict=False) if mark["block"] != before["block"]
    ]
    begins = ears.onsets(marks[0]["at"] - 1, marks[-1]["at"] + 1)
    assert max(min(abs(begin - mark["at"]) for begin in begins) for mark in firsts) < 0.1
    assert told["turned"]["mark"] in told["turned"]["blocks"]
    for change in ("arabic", "largest"):
        assert told[change]["block"] in told[change]["blocks"], change
    assert told["arabic"]["tag"] == "ar"
    stopped = told["stopped"]["at"]
    assert loudest(ears, stopped - 0.6, stopped) > 200
    assert loudest(ears, stopped + 0.05, stopped + 0.6) < 60
    assert told["largest"]["size"] == 4
    assert [step for step in marks if step["at"] > stopped] == []
    assert told["asked"]["tag"] == "ar"
    assert 1.5 < told["asked"]["at"] - stopped < 4
    assert 0.8 < told["ended"]["at"] - told["asked"]["at"] < 3
    assert (told["ended"]["tag"], told["ended"]["fresh"]) == ("en-GB", True)


def test_guidance_sounds_and_is_silent_within_150_ms_of_a_press(sound, ears):
    """By touch, by keypad and by one switch."""
    walked = subprocess.run(
        [sys.executable, "-m", "tests.journeys.walk_by_ear"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | sound.environment,
        capture_output=True,
        text=True,
        timeout=190,
        check=False,
    )
    assert walked.returncode == 0, walked.stderr
    told = {step["what"]: step["at"] for step in map(json.loads, walked.stdout.splitlines())}
    for way in ("touch", "keypad", "switch"):
        pressed, silent = told[f"{way} pressed"], told[f"{way} was silent"]
        assert loudest(ears, pressed - 0.6, pressed) > 200, f"{way}: nothing was heard"
        assert loudest(ears, pressed + 0.15, silent) < 60, f"{way}: it was still heard"


def loudest(ears, begin, end):
    return max((level for _, level in ears.levels(begin, end)), default=0)


@pytest.fixture
def home(tmp_path):
    """A home in which nothing may be left."""
    places = {"HOME": tmp_path / "home", "XDG_RUNTIME_DIR": tmp_path / "run"}
    places |= {f"XDG_{kind}_HOME": tmp_path / kind.lower() for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    for folder in places.values():
        folder.mkdir(mode=0o700)
    return {name: str(folder) for name, folder in places.items()}


def left_in(home):
    """The files that were left, but the log and the sound library's key, made anew where there is none."""
    key = Path(home["XDG_CONFIG_HOME"], "pulse", "cookie")
    log = Path(home["XDG_STATE_HOME"], "leaflet-kiosk", "kiosk.log")
    found = (path for place in home.values() for path in Path(place).rglob("*"))
    return [path for path in found if path.is_file() and path not in {key, log}]


@pytest.mark.parametrize(
    ("arguments", "wish"),
    [(("--windowed", "1080x1920"), signal.SIGTERM), ((), signal.SIGTERM), ((), signal.SIGINT)],
)
def test_the_program_is_seen_and_ends_when_it_is_told_to(screen, sound, home, arguments, wish):
    surroundings = environment(screen, sound) | home
    looking = start("tests.journeys.eye", surroundings)
    assert looking.stdout.readline() == "the screen is bare\n"
    running = start("kiosk", surroundings, "run", *arguments)
    seen, complaint = looking.communicate(timeout=30)
    assert (looking.returncode, seen) == (0, "the start screen is there\n"), complaint
    child = voice_process_of(running)
    running.send_signal(wish)
    said, complaint = running.communicate(timeout=5)
    assert (running.returncode, said, complaint) == (0, "", "")
    assert not Path(f"/proc/{child}").exists()
    assert left_in(home) == []


def start(module, surroundings, *arguments):
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def voice_process_of(running):
    """The voice process, which starts after the first paint."""
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
    while running.poll() is None:
        found = children.read_text().split()
        if found:
            return int(found[0])
    raise AssertionError(running.stderr.read())
