import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.speech.client import VoiceClient
from kiosk.speech.voice import Request, Segment
from tests.speech.sound_server import Ears, SoundServer

SENTENCE = "You may go home on the same day."


@pytest.fixture
def short_folder():
    """A folder whose path is short enough for a socket."""
    with TemporaryDirectory(prefix="kiosk-") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def long_server():
    """One sound server for all tests that leave it alone."""
    if shutil.which("pulseaudio") is None:
        pytest.skip("needs pulseaudio, which this machine does not have")
    with TemporaryDirectory(prefix="kiosk-") as folder:
        server = SoundServer(Path(folder))
        server.start()
        yield server
        server.kill()


@pytest.fixture(scope="session")
def long_ears(long_server):
    ears = Ears(long_server)
    yield ears
    ears.close()


@pytest.fixture
def server(long_server, monkeypatch):
    """The shared sound server, with this process and its children led to it."""
    for name, value in long_server.environment.items():
        monkeypatch.setenv(name, value)
    return long_server


@pytest.fixture
def ears(server, long_ears, qtbot):
    """What is heard at the shared server's sink."""
    assert server.process.poll() is None
    qtbot.waitUntil(long_ears.steady, timeout=10_000)
    return long_ears


@pytest.fixture
def own_server(short_folder, monkeypatch):
    """A sound server that a test may harm; not started yet."""
    server = SoundServer(short_folder)
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    yield server
    server.kill()


@pytest.fixture
def make_client(qapp):
    made = []

    def make(**options):
        client = VoiceClient(**{"lead_in_ms": 0, "parent": qapp} | options)
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def started_client(make_client, qtbot):
    """Return a client with its process ready."""

    def start(**options):
        client = make_client(**options)
        client.start()
        qtbot.waitUntil(lambda: client.equipment.engine != "", timeout=10_000)
        return client

    return start


@pytest.fixture
def say():
    """Return a request in English; ``times`` makes it longer."""

    def request(number=1, text=SENTENCE, voice="gmw/en", times=1, rate=155):
        return Request(number, (Segment(text, voice),) * times, rate)

    return request
