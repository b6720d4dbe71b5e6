"""Paper through a pretended lp, and a memory stick that is a folder."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.formats.handing import HandError, HandTrouble
from kiosk.formats.printer import print_pages
from kiosk.formats.stick import put_files


@pytest.fixture
def cups(tmp_path, monkeypatch):
    """Programs lpstat and lp that say what a test wants; gives the folder where lp leaves its pages."""

    def make(state="printer Front is idle.", status=0, refusal=""):
        programs = tmp_path / "bin"
        programs.mkdir(exist_ok=True)
        write(programs / "lpstat", f'echo "{state}"; exit {status}')
        refused = f'echo "{refusal}" >&2; exit 1' if refusal else ""
        write(programs / "lp", f'echo "$*" > {tmp_path}/asked; cat > {tmp_path}/pages; {refused}')
        monkeypatch.setenv("PATH", f"{programs}:{os.defpath}")
        return tmp_path

    return make


def write(program: Path, script: str) -> None:
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


def trouble_of(raised) -> HandTrouble:
    assert "\n" not in str(raised.value)
    return raised.value.trouble


def test_pages_go_to_the_printers_queue_under_no_persons_name(cups):
    folder = cups()
    print_pages(b"%PDF-", "Front")
    assert (folder / "pages").read_bytes() == b"%PDF-"
    assert (folder / "asked").read_text() == "-d Front -t Leaflet -\n"


@pytest.mark.parametrize(
    ("how", "trouble"),
    [
        ({"state": "lpstat: Invalid destination name", "status": 1}, HandTrouble.NO_PRINTER),
        ({"state": "printer Front disabled since Tue - Paused"}, HandTrouble.STOPPED),
        ({"state": "printer Front is idle. Alerts: media-empty-error"}, HandTrouble.STOPPED),
        ({"refusal": "lp: Destination Front is not accepting jobs."}, HandTrouble.REFUSED),
    ],
)
def test_a_printer_that_cannot_print_is_told(cups, how, trouble):
    folder = cups(**how)
    with pytest.raises(HandError) as raised:
        print_pages(b"%PDF-", "Front")
    assert trouble_of(raised) is trouble
    assert (folder / "pages").exists() == (trouble is HandTrouble.REFUSED)


def test_a_machine_without_cups_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(
        HandError, match=r"^lpstat is missing; install the Debian package cups-client\.$"
    ) as raised:
        print_pages(b"%PDF-", "Front")
    assert trouble_of(raised) is HandTrouble.NO_PRINTER


def test_files_arrive_whole_and_leave_nothing_else(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"old")
    put_files(tmp_path, [("a.txt", b"one"), ("b.txt", b"two")])
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"a.txt": b"one", "b.txt": b"two"}


def test_a_stick_that_is_not_there_is_told(tmp_path):
    with pytest.raises(HandError) as raised:
        put_files(tmp_path / "stick", [("a.txt", b"one")])
    assert trouble_of(raised) is HandTrouble.NO_STICK


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, HandTrouble.FULL),
        (errno.EROFS, HandTrouble.READ_ONLY),
        (errno.EIO, HandTrouble.PULLED_OUT),
        (errno.ENOENT, HandTrouble.PULLED_OUT),
    ],
)
def test_a_copy_that_breaks_off_leaves_no_half(tmp_path, monkeypatch, number, trouble):
    def breaks(_descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", breaks)
    with pytest.raises(HandError, match=r"^a\.txt is not on the memory stick: ") as raised:
        put_files(tmp_path, [("a.txt", b"one")])
    assert trouble_of(raised) is trouble
    assert list(tmp_path.iterdir()) == []


def test_a_stick_pulled_out_between_two_files_is_told(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()

    def files():
        yield "a.txt", b"one"
        (stick / "a.txt").rename(tmp_path / "a.txt")
        stick.rmdir()
        yield "b.txt", b"two"

    with pytest.raises(HandError) as raised:
        put_files(stick, files())
    assert trouble_of(raised) is HandTrouble.PULLED_OUT
    assert not stick.exists()


def test_a_stick_that_may_not_be_written_to_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda _folder, _mode: False)
    with pytest.raises(HandError) as raised:
        put_files(tmp_path, [("a.txt", b"one")])
    assert trouble_of(raised) is HandTrouble.READ_ONLY
