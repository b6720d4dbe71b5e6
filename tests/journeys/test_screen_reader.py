"""A screen reader outside finds the names, roles, states and actions of every screen, over D-Bus."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.screen_server import ScreenServer

READER = Path(__file__).with_name("as_orca_sees.py")
SYSTEM_PYTHON = "/usr/bin/python3"
ASKS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
RUN = """
"$KIOSK" -m kiosk run --windowed 1080x1920 --config "$SETTINGS" & kiosk=$!
{python} {reader}; code=$?
kill $kiosk; wait $kiosk; exit $code
"""


def has_a_reader():
    try:
        asked = subprocess.run([SYSTEM_PYTHON, "-c", ASKS], check=False, capture_output=True)
        bus = subprocess.run(["dbus-run-session", "--version"], check=False, capture_output=True)
    except OSError:
        return False
    return asked.returncode == bus.returncode == 0


pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        not has_a_reader(), reason="needs at-spi2-core, dbus, gir1.2-atspi-2.0 and python3-gi of Debian"
    ),
]


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reader")
    (folder / "kiosk.toml").write_text("[idle]\nreset_s = 0\n")
    screen = ScreenServer("1080x1920")
    own = {"KIOSK": sys.executable, "SETTINGS": str(folder / "kiosk.toml"), "PULSE_SERVER": "unix:/nowhere"}
    own |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    script = RUN.format(python=SYSTEM_PYTHON, reader=READER)
    try:
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", script],
            check=False,
            capture_output=True,
            text=True,
            timeout=100,
            env=os.environ | screen.environment | own,
        )
    finally:
        screen.close()
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_every_screen_is_reached_by_actions_alone(seen):
    assert list(seen["screens"])[-1] == "start-again"
    assert len(seen["screens"]) == 12


def test_what_is_shown_has_a_name_and_a_role(seen):
    roles = set()
    for screen, nodes in seen["screens"].items():
        for node in nodes:
            roles.add(node["role"])
            if node["role"] in {
                "button",
                "push button",
                "check box",
                "heading",
                "paragraph",
                "list item",
                "label",
            }:
                assert node["name"], (screen, node)
    assert {"heading", "paragraph", "list item"} <= roles
    assert roles & {"button", "push button"}


def test_every_button_can_be_pressed_and_nothing_else_asks_for_it(seen):
    for screen, nodes in seen["screens"].items():
        for node in nodes:
            if node["role"] in {"button", "push button", "check box"}:
                assert node["actions"], (screen, node)
            elif node["role"] in {"heading", "paragraph", "list item"}:
                assert "READ_ONLY" in node["states"], (screen, node)


def test_what_is_chosen_is_told(seen):
    chosen = [node["name"] for node in seen["screens"]["easier"] if "CHECKED" in node["states"]]
    assert chosen == ["Size 1", "Dark on white"]


def test_page_turns_are_announced(seen):
    assert any(words.startswith("Page 2 of") for words in seen["announced"])
