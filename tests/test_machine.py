"""What the machine must have, held to what the installed Qt really links to."""

import os
import signal
import struct
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from kiosk import machine

QT = Path(next(iter(find_spec("PySide6").submodule_search_locations))) / "Qt"
USED = [
    *(
        f"lib/libQt6{name}.so.6"
        for name in ("Core", "Gui", "Widgets", "Svg", "Network", "Multimedia", "DBus")
    ),
    *(f"lib/libQt6{name}.so.6" for name in ("XcbQpa", "WaylandClient")),
    *(f"plugins/platforms/libq{name}.so" for name in ("xcb", "wayland", "offscreen")),
    "plugins/multimedia/libffmpegmediaplugin.so",
    "plugins/imageformats/libqsvg.so",
]
ON_EVERY_DEBIAN = {
    *(f"lib{name}.so.6" for name in ("c", "m")),
    *("libstdc++.so.6", "libgcc_s.so.1", "libresolv.so.2", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"),
}


def linked(file: Path) -> set[str]:
    """The sonames an ELF file asks for, read from its dynamic section."""
    data = file.read_bytes()
    table, size, count = struct.unpack_from("<Q10xHH", data, 0x28)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, table + size * row) for row in range(count)]
    dynamic = next(section for section in sections if section[1] == 6)
    names = sections[dynamic[6]][4]
    entries = struct.iter_unpack("<QQ", data[dynamic[4] : dynamic[4] + dynamic[5]])
    starts = [names + value for tag, value in entries if tag == 1]
    return {data[start : data.index(b"\0", start)].decode() for start in starts}


@pytest.mark.parametrize("name", USED)
def test_every_library_qt_links_to_is_known(name):
    shipped = {file.name for file in (QT / "lib").iterdir()}
    known = {need.name for need in machine.LIBRARIES}
    assert linked(QT / name) - shipped - ON_EVERY_DEBIAN - known == set()


def test_no_library_is_asked_for_in_vain():
    wanted = set().union(*(linked(QT / name) for name in USED))
    assert {need.name for need in machine.LIBRARIES} <= wanted


def test_this_machine_has_what_it_needs():
    assert machine.missing_libraries() == ()


def test_a_missing_library_is_found_out(monkeypatch):
    ghost = machine.Need("libghost.so.9", "libghost9", "nobody needs it")
    monkeypatch.setattr(machine, "LIBRARIES", (ghost, *machine.LIBRARIES[:1]))
    assert machine.missing_libraries() == (ghost,)
    assert ghost.sentence() == "libghost.so.9 is missing: nobody needs it (Debian package libghost9)."
    assert "apt-get install libghost9" in machine.without_qt(ImportError("libghost.so.9"))


def test_qt_lost_for_another_reason_is_said_too(monkeypatch):
    monkeypatch.setattr(machine, "LIBRARIES", ())
    assert "No module named 'PySide6'. Run: make setup" in machine.without_qt(
        ImportError("No module named 'PySide6'")
    )


def test_unpacked_fonts_count(tmp_path, monkeypatch):
    monkeypatch.setattr(machine, "_FONTS", Path("no/such/folder"))
    assert machine.missing_fonts({}) == machine.FONTS
    for need in machine.FONTS:
        file = tmp_path / "no/such/folder" / need.name
        file.parent.mkdir(parents=True)
        file.touch()
    assert machine.missing_fonts({machine.SYSTEM_FOLDER: str(tmp_path)}) == ()


@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({}, "offscreen"),
        ({"DISPLAY": ":0"}, "xcb;offscreen"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "wayland;xcb;offscreen"),
        ({"DISPLAY": ""}, "offscreen"),
        ({"QT_QPA_PLATFORM": "vnc", "DISPLAY": ":0"}, "vnc"),
    ],
)
def test_qt_is_told_which_screens_to_try(environ, platform):
    assert machine.choose_platform(environ) == platform


def test_it_answers_before_anything_is_installed():
    asked = [sys.executable, "-I", "-S", machine.__file__, "test", "--why"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=True, env={"PATH": "/nowhere"})
    assert "Xvfb is missing: the tests of a real screen need it (Debian package xvfb)." in answer.stdout
    assert answer.stderr == ""


def test_what_it_was_handed_open_is_handed_on_to_no_child():
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    program = (
        "import subprocess, sys; from kiosk.machine import keep_open_files_to_itself as keep\n"
        "keep(); assert keep() == ()\n"
        "child = subprocess.Popen(['sleep', '60'], close_fds=False, stdout=subprocess.DEVNULL)\n"
        "print(child.pid, flush=True)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], close_fds=False, stdout=subprocess.PIPE, text=True, check=True
    )
    os.close(writing)
    try:
        assert os.read(reading, 1) == b""  # at once: nobody else has it
    finally:
        os.kill(int(done.stdout), signal.SIGKILL)
        os.close(reading)
