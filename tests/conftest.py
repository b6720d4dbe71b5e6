"""Where the tests live: no screen, no sound server, no home of anybody's, and no fonts but Noto."""

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

_FONT_FOLDERS = ("truetype/noto", "opentype/noto")
_FONT_PLACES = (Path("/usr/share/fonts"), Path(os.environ.get("KIOSK_SYSTEM", "/"), "usr/share/fonts"))
_PROGRAMS = {"x11": ("Xvfb",), "sound": ("pulseaudio", "pactl", "parec")}
_NOT_OURS = ("WAYLAND_DISPLAY", "PULSE_SERVER", "PULSE_RUNTIME_PATH", "LANGUAGE", "FONTCONFIG_SYSROOT")


#: How long an example takes says how busy the machine is; the benchmarks measure speed.
settings.register_profile("kiosk", deadline=None)


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("kiosk")
    place = TemporaryDirectory(prefix="kiosk-tests-")
    config.add_cleanup(place.cleanup)
    os.environ.update(_environment(Path(place.name), config.rootpath / ".pytest_cache" / "fontconfig"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in _NOT_OURS:
        os.environ.pop(name, None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where workers share the tests, one has all that are measured by their sound, or need a screen."""
    for item in items:
        if any(item.get_closest_marker(name) for name in ("sound", "voice", "x11")):
            item.add_marker(pytest.mark.xdist_group("sound"))


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker, programs in _PROGRAMS.items():
        if item.get_closest_marker(marker):
            lacking = [name for name in programs if shutil.which(name) is None]
            if lacking:
                pytest.skip(f"needs {', '.join(lacking)}, which this machine does not have")


def _environment(place: Path, font_cache: Path) -> dict[str, str]:
    folders = {"HOME": place / "home", "XDG_RUNTIME_DIR": place / "run"}
    folders |= {f"XDG_{kind}_HOME": place / kind.lower() for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    fonts = _fonts_conf(font_cache)
    named = {name: str(folder) for name, folder in folders.items()}
    return named | {
        "FONTCONFIG_FILE": str(fonts),
        "LC_ALL": "C.UTF-8",
        "LANG": "C.UTF-8",
        "TZ": "Europe/London",
    }


def _fonts_conf(cache: Path) -> Path:
    """Return a font configuration of Noto alone; it outlives the tests, as Qt asks for it at the very end."""
    folders = [place / folder for place in _FONT_PLACES for folder in _FONT_FOLDERS]
    dirs = "".join(f"<dir>{folder}</dir>" for folder in dict.fromkeys(folders) if folder.is_dir())
    text = (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"{dirs}<cachedir>{cache}</cachedir>"
        "<alias><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>"
        "</fontconfig>"
    )
    file = cache / "fonts.conf"
    if not file.is_file() or file.read_text("utf-8") != text:
        cache.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return file
