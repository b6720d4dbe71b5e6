"""The program on a real screen, watched from outside as systemd, a visitor and the network see it."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.watch.faults import last_fault
from kiosk.watch.running import CRASHED
from tests.journeys.screen_server import ScreenServer

pytestmark = pytest.mark.x11


class Systemd:
    """Starts the kiosk with a socket for its signs of life, and hears them."""

    def __init__(self, folder, screen):
        self.state = folder / "state"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(folder / "notify"))
        self._socket.settimeout(60)
        own = {"NOTIFY_SOCKET": str(folder / "notify"), "KIOSK_STATE": str(self.state)}
        own |= {"PULSE_SERVER": "unix:/nowhere"}
        self.environment = os.environ | screen.environment | own

    def start(self, *before, **more):
        return subprocess.Popen(
            [*before, sys.executable, "-m", "kiosk"],
            env=self.environment | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def hear(self, words):
        """Wait for these words."""
        while words not in self._socket.recv(500).decode():
            pass

    def close(self):
        self._socket.close()


@pytest.fixture(scope="module")
def screen():
    server = ScreenServer("1080x1920")
    yield server
    server.close()


@pytest.fixture
def systemd(tmp_path, screen):
    made = Systemd(tmp_path, screen)
    yield made
    made.close()


@pytest.fixture
def running(systemd):
    process = systemd.start(WATCHDOG_USEC="200000")
    systemd.hear("READY=1")
    yield process
    process.kill()
    process.communicate()


def family(pid):
    """The processes that a process started, and itself."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in children for one in family(int(child)))]


def sockets_of(pid):
    found = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # closed since it was listed
            found.add(str(entry.readlink()))
    return {one[8:-1] for one in found if one.startswith("socket:[")}


def on_the_network(pid):
    """The lines of the kernel's tables of network sockets that are this process's."""
    own = sockets_of(pid)
    tables = [Path(f"/proc/{pid}/net/{name}") for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")]
    rows = [row.split() for table in tables if table.exists() for row in table.read_text().splitlines()[1:]]
    return [row for row in rows if row[9] in own]


def ask_to_close(display):
    """Send every top window what a window manager sends when somebody closes it (WM_DELETE_WINDOW)."""
    x11 = ctypes.CDLL("libX11.so.6")
    for name in ("XOpenDisplay", "XDefaultRootWindow", "XInternAtom"):
        getattr(x11, name).restype = ctypes.c_void_p if name == "XOpenDisplay" else ctypes.c_ulong
    server = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    windows = ctypes.POINTER(ctypes.c_ulong)()
    top = ctypes.c_ulong(x11.XDefaultRootWindow(server))
    found = [ctypes.byref(one) for one in (root, parent, windows, count)]
    x11.XQueryTree(server, top, *found)
    protocols, delete = (x11.XInternAtom(server, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    for window in windows[: count.value]:
        event = (ctypes.c_long * 24)()
        event[0], event[4], event[5], event[6], event[7] = 33, window, protocols, 32, delete
        x11.XSendEvent(server, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
    x11.XSync(server, 0)
    x11.XCloseDisplay(server)
    return count.value


def test_it_listens_to_no_network(running):
    for pid in family(running.pid):
        assert on_the_network(pid) == []


def test_a_request_to_close_is_not_followed(running, systemd, screen):
    assert ask_to_close(screen.environment["DISPLAY"]) > 0
    for _ in range(3):  # it is alive, and was so after the request
        systemd.hear("WATCHDOG=1")
    assert running.poll() is None


def test_a_second_start_says_so_and_leaves_the_first_alone(running, systemd):
    second = systemd.start()
    said, complaint = second.communicate(timeout=60)
    assert (second.returncode, said) == (2, "")
    assert complaint == "The kiosk runs already, so it was not started a second time.\n"
    systemd.hear("WATCHDOG=1")
    assert running.poll() is None


def test_a_crash_is_noted_by_the_next_start_and_the_order_to_end_is_not(running, systemd):
    running.send_signal(signal.SIGSEGV)
    _, complaint = running.communicate(timeout=20)
    assert complaint.startswith("Fatal Python error: Segmentation fault")
    assert "session.py" in complaint
    again = systemd.start()
    systemd.hear("READY=1")
    again.send_signal(signal.SIGTERM)
    said, complaint = again.communicate(timeout=20)
    assert (again.returncode, said, complaint) == (0, "", "")
    assert last_fault(systemd.state).sentence == CRASHED
    assert not (systemd.state / "running").exists()


def test_where_nothing_can_be_kept_it_starts_all_the_same(systemd, tmp_path):
    (tmp_path / "full").write_text("")
    process = systemd.start(KIOSK_STATE=str(tmp_path / "full" / "state"), HOME="/proc/nowhere")
    systemd.hear("READY=1")
    process.send_signal(signal.SIGTERM)
    _, complaint = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Traceback" not in complaint


#: Nothing can be made there, whoever asks.
NOWHERE = "/proc/nowhere"
_PLACES = (
    "KIOSK_STATE",
    "HOME",
    "TMPDIR",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
)
READ_ONLY = dict.fromkeys(_PLACES, NOWHERE) | {"PYTHONDONTWRITEBYTECODE": "1"}


def test_where_nothing_at_all_can_be_written_it_is_shown(systemd):
    process = systemd.start(**READ_ONLY)
    systemd.hear("READY=1")
    process.send_signal(signal.SIGTERM)
    _, complaint = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Traceback" not in complaint


def test_where_nothing_else_can_be_written_it_speaks(tmp_path):
    sound = tmp_path / "said.wav"
    ask = ("speak", "--language", "en-GB", "--section", "cover", "--out", str(sound))
    environment = os.environ | READ_ONLY
    subprocess.run([sys.executable, "-m", "kiosk", *ask], env=environment, check=True, capture_output=True)
    assert sound.stat().st_size > 10_000
