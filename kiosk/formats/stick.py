"""Files on a memory stick: each is written under another name first, so that no half of one is left."""

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from kiosk.formats.handing import HandError, HandTrouble

_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def require_stick(folder: Path) -> None:
    """Raise HandError unless the folder of the stick is there and can be written to."""
    if not folder.is_dir():
        raise HandError(HandTrouble.NO_STICK, f"There is no memory stick at {folder}.")
    if not os.access(folder, os.W_OK):
        raise HandError(HandTrouble.READ_ONLY, f"The memory stick at {folder} cannot be written to.")


def put_files(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write named files, each when it is ready, over those of the same name. Raises HandError."""
    require_stick(folder)
    for name, content in files:
        _put(folder, name, content)


def _put(folder: Path, name: str, content: bytes) -> None:
    half = folder / f".{name}.part"
    try:
        with half.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.replace(folder / name)
    except OSError as error:
        _forget(half)
        raise HandError(_trouble(error), f"{name} is not on the memory stick: {error.strerror}.") from error


def _trouble(error: OSError) -> HandTrouble:
    if error.errno in _FULL:
        return HandTrouble.FULL
    return HandTrouble.READ_ONLY if error.errno in _READ_ONLY else HandTrouble.PULLED_OUT


def _forget(half: Path) -> None:
    try:
        half.unlink(missing_ok=True)
    except OSError:  # the stick is gone, and the half with it
        return
