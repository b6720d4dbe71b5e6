"""The sign of life that systemd waits for."""

import socket

import pytest

from kiosk.watch.heartbeat import Heartbeat


@pytest.fixture(params=["/", "@"])
def systemd(request, tmp_path):
    """A socket as systemd has it, in the file system or abstract, and its name."""
    name = str(tmp_path / "notify") if request.param == "/" else f"@{tmp_path}/notify"[:100]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(name.replace("@", "\0", 1) if request.param == "@" else name)
        listening.setblocking(False)
        yield listening, name


def heard(listening):
    words = []
    try:
        while True:
            words.append(listening.recv(500).decode())
    except BlockingIOError:
        return words


def test_it_says_that_it_is_ready_and_alive(systemd, qtbot):
    listening, name = systemd
    heart = Heartbeat({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "40000"})
    assert heart.every_ms == 20
    assert heard(listening) == []
    heart.begin()
    words = []
    qtbot.waitUntil(lambda: words.extend(heard(listening)) or words.count("WATCHDOG=1") > 1)
    assert words[0] == "READY=1\nSTATUS=The kiosk is on the screen."
    heart.end()
    assert not heart._timer.isActive()
    assert set(heard(listening)) <= {"WATCHDOG=1"}


def test_without_a_watchdog_nothing_wakes_the_kiosk(systemd):
    listening, name = systemd
    heart = Heartbeat({"NOTIFY_SOCKET": name})
    heart.begin()
    assert (heart.every_ms, heart._timer) == (0, None)
    assert len(heard(listening)) == 1


@pytest.mark.parametrize(
    "environ",
    [{}, {"WATCHDOG_USEC": "40000"}, {"NOTIFY_SOCKET": "/nowhere/at/all", "WATCHDOG_USEC": "soon"}],
)
def test_where_nobody_listens_it_goes_on(environ, qapp):
    heart = Heartbeat(environ)
    heart.begin()
    heart.end()
    assert heart.every_ms == 0
