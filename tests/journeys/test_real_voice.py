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
    assert len(marks) > 40
    assert len({step["block"] for step in marks}) >= 5
    speaking = [loudest(ears, step["at"] - 0.3, step["at"] + 0.3) for step in marks]
    assert sum(level > 200 for level in speaking) > 0.9 * len(speaking)
    assert told["turned"]["mark"] in told["turned"]["blocks"]
    for change in ("arabic", "largest"):
        assert told[change]["block"] in told[change]["blocks"], change
    assert told["arabic"]["tag"] == "ar"
    stopped = told["stopped"]["at"]
    assert loudest(ears, stopped - 0.6, stopped) > 200
    assert loudest(ears, stopped + 0.05, stopped + 0.6) < 60
    assert told["ended"] | {"at": 0} == {"what": "ended", "at": 0, "tag": "en-GB", "fresh": True}


def loudest(ears, begin, end):
    return max((level for _, level in ears.levels(begin, end)), default=0)


def test_the_program_ends_in_order_when_it_is_told_to(screen, sound):
    with subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-m", "kiosk", "run"],
        env=environment(screen, sound),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as running:
        child = voice_process_of(running)
        running.send_signal(signal.SIGTERM)
        assert running.wait(5) == 0
        assert "Traceback" not in running.stdout.read()
    assert not Path(f"/proc/{child}").exists()


def voice_process_of(running):
    """The voice process, which starts after the first paint."""
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
    while running.poll() is None:
        found = children.read_text().split()
        if found:
            return int(found[0])
    raise AssertionError(running.stdout.read())
