"""The warden between systemd and the kiosk: what it hands on, and how it ends what it started."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

#: Stands for the compositor: starts the program that it is given, and ends with it.
SHOW = "import subprocess, sys; sys.exit(subprocess.run(sys.argv[1:]).returncode)"
#: Stands for the kiosk: says that it is ready, lives on, and writes down how it ends.
KIOSK = """
import os, signal, socket, sys, time
from kiosk.machine import end_with_parent
end_with_parent()
def ended(*_):
    open(sys.argv[1], "w").write("in order")
    sys.exit(3)
def speak():
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        out.sendto(f"READY=1 of {os.getpid()}".encode(), chr(0) + name[1:])
signal.signal(signal.SIGUSR1, lambda *_: speak())
signal.signal(signal.SIGTERM, ended if sys.argv[2] == "obeys" else signal.SIG_IGN)
assert "NOTIFY_SOCKET" not in os.environ  # an X server would speak there
name = os.environ["KIOSK_WARDEN"]
speak()
while True:
    time.sleep(60)
"""


@pytest.fixture
def systemd(tmp_path):
    heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    heard.bind(str(tmp_path / "notify"))
    heard.settimeout(20)
    yield heard
    heard.close()


@pytest.fixture
def begin(tmp_path, systemd):
    """Start the warden with a kiosk that obeys or not; return it and the kiosk's process."""
    started = []

    def start(manner="obeys"):
        program = [sys.executable, "-c", SHOW, sys.executable, "-c", KIOSK, str(tmp_path / "end"), manner]
        command = [sys.executable, "-m", "kiosk.watch.warden", *program]
        environment = os.environ | {"NOTIFY_SOCKET": str(tmp_path / "notify")}
        started.append(subprocess.Popen(command, env=environment))
        said = systemd.recv(500).decode()
        assert said.startswith("READY=1 of ")
        return started[-1], int(said.split()[-1])

    yield start
    for one in started:
        one.kill()
        one.wait()


def gone(pid):
    """Whether a process has ended."""
    try:
        return "State:\tZ" in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return True


def test_told_to_end_it_lets_the_kiosk_end_in_order(begin, tmp_path):
    warden, _ = begin()
    warden.send_signal(signal.SIGTERM)
    assert warden.wait(20) == 3
    assert (tmp_path / "end").read_text() == "in order"


def test_a_kiosk_that_does_not_obey_is_ended_all_the_same(begin, qtbot):
    warden, kiosk = begin("refuses")
    warden.send_signal(signal.SIGTERM)
    assert warden.wait(20) == 128 + signal.SIGKILL
    qtbot.waitUntil(lambda: gone(kiosk))


def test_while_nobody_listens_it_goes_on(begin, systemd, tmp_path):
    warden, kiosk = begin()
    systemd.close()
    os.kill(kiosk, signal.SIGUSR1)  # it says a word that nobody hears
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as again:
        (tmp_path / "notify").unlink()
        again.bind(str(tmp_path / "notify"))
        again.settimeout(20)
        os.kill(kiosk, signal.SIGUSR1)
        assert again.recv(500).decode() == f"READY=1 of {kiosk}"
    assert warden.poll() is None


def test_when_systemd_kills_the_warden_a_kiosk_that_hangs_goes_too(begin, qtbot):
    warden, kiosk = begin("refuses")
    os.kill(kiosk, signal.SIGSTOP)
    warden.send_signal(signal.SIGABRT)  # as the watchdog does
    warden.wait(20)
    qtbot.waitUntil(lambda: gone(kiosk))


def test_a_kiosk_that_ends_by_itself_ends_the_warden_with_its_code(begin, systemd):
    warden, kiosk = begin()
    os.kill(kiosk, signal.SIGTERM)
    assert warden.wait(20) == 3


def test_a_program_that_is_not_there_is_one_sentence():
    command = [sys.executable, "-m", "kiosk.watch.warden", "/nowhere/cage"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    assert done.returncode == 127
    assert done.stderr == (
        "/nowhere/cage cannot be started (No such file or directory): install the kiosk again.\n"
    )
