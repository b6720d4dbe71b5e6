"""What is kept on disk is whole or not there, and the kiosk does without where it cannot be kept."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.paths import state
from kiosk.watch.faults import FILE, Fault, forget_fault, last_fault, note_fault
from kiosk.watch.keeping import trouble_keeping, write_whole
from kiosk.watch.only_one import AlreadyRunningError, OnlyOne
from kiosk.watch.running import CRASHED, POWER_CUT, begin_running, end_running

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(params=["a file is in its place", "the disk is full"])
def no_room(request, tmp_path, monkeypatch):
    """A state folder in which nothing can be written."""
    if request.param == "the disk is full":
        monkeypatch.setattr(os, "fsync", full)
        return tmp_path / "state"
    (tmp_path / "state").write_text("")
    return tmp_path / "state" / "leaflet-kiosk"


def full(_descriptor):
    raise OSError(28, "No space left on device")


def test_a_file_is_replaced_as_a_whole(tmp_path):
    file = tmp_path / "folder" / "kept"
    write_whole(file, "old")
    write_whole(file, "new")
    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    write_whole(tmp_path / "kept", "old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(tmp_path / "kept", "new")
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("kept", "old")]


def test_a_folder_that_can_be_written_is_no_trouble(tmp_path):
    assert trouble_keeping(tmp_path / "state") == ""
    assert list((tmp_path / "state").iterdir()) == []


def test_where_nothing_can_be_kept_one_sentence_says_so(no_room):
    said = trouble_keeping(no_room)
    assert said.startswith(f"{no_room} cannot be written (")
    assert "make room on the disk" in said


def test_where_nothing_can_be_kept_the_kiosk_goes_on(no_room):
    note_fault(no_room, "A fault.")
    assert last_fault(no_room) is None
    assert begin_running(no_room) == ""
    end_running(no_room)
    OnlyOne(no_room).close()


def test_a_fault_is_a_time_and_a_sentence(tmp_path):
    note_fault(tmp_path, "The voice would not start.", NOON)
    assert (tmp_path / FILE).read_text().splitlines() == [
        "2026-03-01T12:00:00+00:00",
        "The voice would not start.",
    ]
    assert last_fault(tmp_path) == Fault(NOON, "The voice would not start.")
    forget_fault(tmp_path)
    assert last_fault(tmp_path) is None


@pytest.mark.parametrize("note", [b"", b"once", b"once\nupon a time\n", b"\xff\xfe\n\n"])
def test_a_note_that_cannot_be_read_is_none(tmp_path, note):
    (tmp_path / FILE).write_bytes(note)
    assert last_fault(tmp_path) is None


def test_who_ended_in_order_finds_no_fault(tmp_path):
    assert begin_running(tmp_path) == ""
    end_running(tmp_path)
    assert begin_running(tmp_path) == ""


def test_a_crash_and_a_power_cut_are_told_apart(tmp_path, monkeypatch):
    begin_running(tmp_path)
    assert begin_running(tmp_path) == CRASHED
    later = tmp_path / "boot"
    later.write_text("another start of the machine\n")
    monkeypatch.setattr("kiosk.watch.running._BOOT", later)
    assert begin_running(tmp_path) == POWER_CUT
    (tmp_path / "running").write_bytes(b"\xff\xff")
    assert begin_running(tmp_path) == POWER_CUT


def test_a_second_one_is_refused_until_the_first_has_gone(tmp_path):
    first = OnlyOne(tmp_path)
    with pytest.raises(
        AlreadyRunningError, match=r"^The kiosk runs already, so it was not started a second time\.$"
    ):
        OnlyOne(tmp_path)
    first.close()
    OnlyOne(tmp_path).close()


@pytest.mark.parametrize(
    ("environ", "folder"),
    [
        ({"KIOSK_STATE": "/srv/kept", "STATE_DIRECTORY": "/var/lib/leaflet-kiosk"}, "/srv/kept"),
        ({"STATE_DIRECTORY": "/var/lib/leaflet-kiosk:/var/lib/other"}, "/var/lib/leaflet-kiosk"),
        ({"XDG_STATE_HOME": "/home/k/.state"}, "/home/k/.state/leaflet-kiosk"),
        ({"HOME": "/home/k"}, "/home/k/.local/state/leaflet-kiosk"),
    ],
)
def test_where_it_is_kept(environ, folder, monkeypatch):
    for name in ("KIOSK_STATE", "STATE_DIRECTORY", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert state() == Path(folder)
