"""What the kiosk needs of the machine beneath it. Standard library only: it is asked before Qt is loaded.

The set-up script runs this file alone (``python3 kiosk/machine.py run``) to learn which Debian
packages are missing.
"""

import ctypes
import os
import shutil
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SYSTEM_FOLDER = "KIOSK_SYSTEM"
"""Names the folder that holds Debian packages unpacked without an administrator's rights."""

_QT = "every part of Qt needs it"
_WINDOW = "any window needs it"
_SOUND = "sound needs it"
_X11 = "a screen under X needs it"
_WAYLAND = "a screen under Wayland needs it"
_FONTS = Path("usr/share/fonts")


@dataclass(frozen=True, slots=True)
class Need:
    """A library by soname, a program by name or a file below ``/``, and the Debian package that brings it."""

    name: str
    package: str
    purpose: str

    def sentence(self) -> str:
        """Return the loss in one sentence."""
        return f"{self.name} is missing: {self.purpose} (Debian package {self.package})."


LIBRARIES: tuple[Need, ...] = (
    Need("libglib-2.0.so.0", "libglib2.0-0", _QT),
    Need("libgthread-2.0.so.0", "libglib2.0-0", _QT),
    Need("libz.so.1", "zlib1g", _QT),
    Need("libzstd.so.1", "libzstd1", _QT),
    Need("libEGL.so.1", "libegl1", _WINDOW),
    Need("libGL.so.1", "libgl1", _WINDOW),
    Need("libxkbcommon.so.0", "libxkbcommon0", _WINDOW),
    Need("libdbus-1.so.3", "libdbus-1-3", _WINDOW),
    Need("libfontconfig.so.1", "libfontconfig1", _WINDOW),
    Need("libfreetype.so.6", "libfreetype6", _WINDOW),
    Need("libX11.so.6", "libx11-6", _WINDOW),
    Need("libpulse.so.0", "libpulse0", _SOUND),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", _SOUND),
    Need("libbrotlidec.so.1", "libbrotli1", _SOUND),
    Need("libbrotlicommon.so.1", "libbrotli1", _SOUND),
    Need("libXrandr.so.2", "libxrandr2", _SOUND),
    Need("libXext.so.6", "libxext6", _SOUND),
    Need("libxcb.so.1", "libxcb1", _X11),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", _X11),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", _X11),
    Need("libxcb-image.so.0", "libxcb-image0", _X11),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", _X11),
    Need("libxcb-randr.so.0", "libxcb-randr0", _X11),
    Need("libxcb-render.so.0", "libxcb-render0", _X11),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", _X11),
    Need("libxcb-shape.so.0", "libxcb-shape0", _X11),
    Need("libxcb-shm.so.0", "libxcb-shm0", _X11),
    Need("libxcb-sync.so.1", "libxcb-sync1", _X11),
    Need("libxcb-util.so.1", "libxcb-util1", _X11),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", _X11),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", _X11),
    Need("libX11-xcb.so.1", "libx11-xcb1", _X11),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", _X11),
    Need("libwayland-client.so.0", "libwayland-client0", _WAYLAND),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", _WAYLAND),
)
"""What PySide6 6.11 links to and its wheel does not bring, by Debian 12 package."""

FONTS: tuple[Need, ...] = (
    Need("truetype/noto/NotoSans-Bold.ttf", "fonts-noto-core", "the text is drawn with it"),
    Need("opentype/noto/NotoSansCJK-Bold.ttc", "fonts-noto-cjk", "Chinese is drawn with it"),
)

BRAILLE_LIBRARY = "liblouis.so.20"
"""The Braille translator; its tables are found by itself, or below ``KIOSK_SYSTEM``."""

_TABLES = Path("usr/share/liblouis/tables")
BRAILLE: tuple[Need, ...] = (
    Need(BRAILLE_LIBRARY, "liblouis20", "the leaflet in Braille needs it"),
    Need("en-ueb-g2.ctb", "liblouis-data", "the leaflet in Braille needs it"),
)
"""What only ``kiosk export --format brf`` needs: a library, and a table that stands for all of them."""

TEST_PROGRAMS: tuple[Need, ...] = (
    Need("pdftotext", "poppler-utils", "a test of large print needs it"),
    Need("Xvfb", "xvfb", "the tests of a real screen need it"),
    Need("pulseaudio", "pulseaudio", "the tests of sound need it"),
    Need("parec", "pulseaudio-utils", "the tests of sound need it"),
)


_SET_PARENT_DEATH_SIGNAL = 1
_STDERR = 2


def end_with_parent() -> None:
    """Have the kernel kill this process when the one that started it ends, even if this one hangs."""
    ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def keep_open_files_to_itself() -> tuple[int, ...]:
    """Hand on to no child what this process was handed open, and return what that is.

    cage ends when nobody has its pipe any more. What takes this process's place must have it, though.
    """
    held = []
    for number in [int(one.name) for one in Path("/proc/self/fd").iterdir()]:
        with suppress(OSError):
            if number > _STDERR and os.get_inheritable(number):
                os.set_inheritable(number, False)
                held.append(number)
    return tuple(held)


def missing_libraries() -> tuple[Need, ...]:
    """Return the system libraries that Qt would look for in vain (about 80 ms)."""
    return tuple(need for need in LIBRARIES if not _loads(need.name))


def missing_fonts(environ: Mapping[str, str]) -> tuple[Need, ...]:
    """Return the fonts found neither on the system nor in the folder named by ``KIOSK_SYSTEM``."""
    roots = [Path("/"), *(Path(folder) for folder in (environ.get(SYSTEM_FOLDER),) if folder)]
    return tuple(need for need in FONTS if not any((root / _FONTS / need.name).is_file() for root in roots))


def missing_braille(environ: Mapping[str, str]) -> tuple[Need, ...]:
    """Return what the leaflet in Braille lacks."""
    library, table = BRAILLE
    roots = [Path("/"), *(Path(folder) for folder in (environ.get(SYSTEM_FOLDER),) if folder)]
    tables = any((root / _TABLES / table.name).is_file() for root in roots)
    return (*(() if _loads(library.name) else (library,)), *(() if tables else (table,)))


def missing_programs() -> tuple[Need, ...]:
    """Return the programs that only the tests need and ``PATH`` does not have."""
    return tuple(need for need in TEST_PROGRAMS if shutil.which(need.name) is None)


def choose_platform(environ: Mapping[str, str]) -> str:
    """Return the Qt platforms to try, best first.

    ``offscreen`` stands last, because Qt ends the process where no platform works: an application
    that finds itself offscreen can say so. A choice made in ``QT_QPA_PLATFORM`` is kept.
    """
    chosen = environ.get("QT_QPA_PLATFORM")
    if chosen:
        return chosen
    kinds = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
    return ";".join([*(name for name, display in kinds if environ.get(display)), "offscreen"])


def without_qt(error: ImportError) -> str:
    """Return why Qt could not be loaded and what to do, in one line, for the person who set this up."""
    missing = missing_libraries()
    if not missing:
        return f"The screen library cannot be loaded: {error}. Run: make setup"
    packages = " ".join(dict.fromkeys(need.package for need in missing))
    return (
        f"{missing[0].name} is missing: {missing[0].purpose}. Run make setup,"
        f" or let an administrator run: apt-get install {packages}"
    )


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _missing(group: str) -> tuple[Need, ...]:
    programs = () if group == "run" else missing_programs()
    needs = (*missing_libraries(), *missing_fonts(os.environ), *missing_braille(os.environ))
    return (*needs, *programs)


def main(arguments: list[str]) -> int:
    """Print the packages a group (``run``, ``test``, ``dev``) lacks; with ``--why`` a sentence for each."""
    missing = _missing("".join(arguments[:1]))
    lines = [need.sentence() if "--why" in arguments else need.package for need in missing]
    sys.stdout.writelines(f"{line}\n" for line in dict.fromkeys(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
