"""A few whole visits with the real voice at a sink that leads nowhere; the long run is ``make soak``."""

import os
import subprocess
import sys

import pytest

from tests.speech.sound_server import SoundServer


@pytest.fixture
def sound(tmp_path_factory):
    server = SoundServer(tmp_path_factory.mktemp("s"))
    server.start()
    yield server
    server.kill()


@pytest.mark.sound
@pytest.mark.voice
@pytest.mark.timeout(300)
def test_visit_after_visit_leaves_nothing_behind(sound):
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak.visits", "20"],
        env=os.environ | sound.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "20 visits: 0 wrong" in done.stdout
