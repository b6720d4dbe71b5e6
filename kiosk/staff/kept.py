"""The little that is kept over a restart: small JSON files, each written whole or not at all."""

from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.watch.keeping import write_whole

T = TypeVar("T")

#: Only the kiosk's own user may look into the folder; the files are as :func:`write_whole` makes them.
_FOLDER_MODE = 0o700


class KeptError(Exception):
    """Something cannot be kept, or what was kept cannot be used; ``str()`` is one plain sentence."""


def read_kept(file: Path, kind: type[T]) -> T | None:
    """Return what a file keeps; None where there is none.

    A file that cannot be used is set aside beside itself as ``….broken``. Raises KeptError then.
    """
    try:
        return msgspec.json.decode(file.read_bytes(), type=kind)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise KeptError(f"{file} cannot be read ({error.strerror}); let the kiosk's user read it.") from error
    except msgspec.MsgspecError as error:
        raise KeptError(_set_aside(file)) from error


def write_kept(file: Path, value: msgspec.Struct) -> None:
    """Keep a value; after a power cut there is the old one or the new, whole. Raises KeptError."""
    try:
        file.parent.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        write_whole(file, msgspec.json.format(msgspec.json.encode(value)).decode() + "\n")
    except OSError as error:
        raise KeptError(
            f"{file} cannot be written ({error.strerror}); the change holds until the kiosk restarts. "
            "Make its folder writable, or name another in KIOSK_STATE."
        ) from error


def _set_aside(file: Path) -> str:
    broken = file.with_name(f"{file.name}.broken")
    try:
        file.replace(broken)
    except OSError:
        return f"{file} is damaged and was not used; delete it and set again what it kept."
    return f"{file.name} was damaged and is set aside as {broken}; set again what it kept."
