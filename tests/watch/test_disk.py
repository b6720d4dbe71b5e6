"""Disks that are really read-only or really full: mounted for the test, in a world of its own."""

import json
import os
import shutil
import signal
import subprocess
import sys

import pytest

from kiosk.staff.choices import FILE, Choices, KeptChoices
from tests.ui.shelves import put
from tests.watch.test_program import Systemd, screen

__all__ = ["screen"]

#: Everything below these places can only be read; what stands for the kernel's own is left alone.
READ_ONLY = (
    'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && mount -o remount,bind,ro / && exec "$@"'
)
#: A disk of one mebibyte on the first argument.
SMALL = 'mount -t tmpfs -o size=1m tmpfs "$0" && cp -r "$0.before/." "$0" && exec "$@"'
#: The same with not a byte left.
FULL = SMALL.replace("exec", '{ cat /dev/zero >"$0/filled" 2>/dev/null || true; } && exec')


def in_world(script, place, *command):
    return ["unshare", "--mount", "sh", "-c", script, str(place), *command]


@pytest.fixture(scope="module", autouse=True)
def mounting(tmp_path_factory):
    """Only an administrator may mount."""
    place = tmp_path_factory.mktemp("probe")
    if shutil.which("unshare") is None or os.geteuid() != 0:
        pytest.skip("needs an administrator's right to mount")
    done = subprocess.run(
        in_world(READ_ONLY, place, "touch", str(place / "x")), capture_output=True, check=False
    )
    if b"Read-only" not in done.stderr:
        pytest.skip("needs an administrator's right to mount, which this machine does not give")


@pytest.fixture
def disk(tmp_path):
    """The state folder with what staff set earlier, a folder for the site, and a stick with a leaflet."""
    place = tmp_path / "disk"
    KeptChoices(place / "state").change(Choices(offered=("en-GB", "pl")))
    put(place / "media" / "STICK" / "knees", "knees", "About knees")
    (place / "site").mkdir()
    return place


def told(script, disk):
    """What people are told on this disk."""
    environment = os.environ | {"KIOSK_STATE": str(disk / "state"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = in_world(script, disk, sys.executable, "-m", "tests.watch.on_this_disk", str(disk))
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_a_whole_visit_on_a_read_only_disk(disk):
    before = (disk / "state" / FILE).read_bytes()
    found = told(READ_ONLY, disk)
    assert found["pages"] > 10
    assert found["drafts"] == "hide"
    assert (
        "cannot be written (Read-only file system); the change holds until the kiosk restarts"
        in found["kept"]
    )
    assert "cannot be written (Read-only file system)" in found["state"]
    assert found["put up"].startswith("Nothing was changed. ")
    assert found["log"] == ["StreamHandler"]
    assert (disk / "state" / FILE).read_bytes() == before


def test_a_whole_visit_on_a_full_disk(disk):
    disk.rename(f"{disk}.before")
    disk.mkdir()
    found = told(FULL, disk)
    assert found["pages"] > 10
    assert found["drafts"] == "hide"
    assert "(No space left on device); the change holds until the kiosk restarts" in found["kept"]
    assert "(No space left on device)" in found["state"]
    assert "there is no room left" in found["put up"]


def test_a_disk_of_one_mebibyte_is_enough_for_what_is_kept(disk):
    disk.rename(f"{disk}.before")
    disk.mkdir()
    found = told(SMALL, disk)
    assert (found["kept"], found["state"]) == ("", "")
    assert found["put up"].startswith("About knees is up.")
    assert found["log"] == ["RotatingFileHandler"]


def test_the_self_check_of_a_read_only_disk(disk):
    environment = os.environ | {"KIOSK_STATE": str(disk / "state"), "PULSE_SERVER": "unix:/nowhere"}
    command = in_world(READ_ONLY, disk, sys.executable, "-m", "kiosk", "check", "--language", "en-GB")
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    (row,) = [line for line in done.stdout.splitlines() if "State folder" in line]
    assert row.split()[0] == "LOOK"
    assert "Let IT see to it" in row


@pytest.mark.x11
def test_it_starts_on_a_read_only_disk_and_ends_in_order(disk, tmp_path, screen):
    systemd = Systemd(tmp_path, screen)
    try:
        process = systemd.start(*in_world(READ_ONLY, disk), KIOSK_STATE=str(disk / "state"), TMPDIR=str(disk))
        systemd.hear("READY=1")
        process.send_signal(signal.SIGTERM)
        _, complaint = process.communicate(timeout=20)
    finally:
        systemd.close()
    assert process.returncode == 0
    assert "Traceback" not in complaint
