"""What lies on disk, and what is read from it."""

import os
import sys
import sysconfig
from pathlib import Path


def files_of_python():
    """The files of Python and of all packages of this environment."""
    for folder in (sysconfig.get_path("stdlib"), sysconfig.get_path("purelib")):
        yield from (file for file in Path(folder).rglob("*") if file.is_file())


def forget(files):
    """Let the system forget what it holds of these files in memory."""
    os.sync()
    for file in files:
        handle = os.open(file, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def read_bytes(process_ids):
    """Bytes that processes have read from disk so far."""
    total = 0
    for process_id in process_ids:
        for line in Path(f"/proc/{process_id}/io").read_text().splitlines():
            if line.startswith("read_bytes"):
                total += int(line.split()[1])
    return total


def installed_mib():
    """MiB of all packages of this environment with the kiosk, and of PySide6 alone."""
    packages = Path(sysconfig.get_path("purelib"))
    own = Path(sys.modules["kiosk"].__file__).parent
    every = _mib(packages) + _mib(own) + _mib(own.parent / "resources")
    return every, sum(_mib(packages / name) for name in ("PySide6", "shiboken6"))


def _mib(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 2**20
