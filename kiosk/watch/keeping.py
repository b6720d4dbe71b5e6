"""The little that is kept on disk, written so that a power cut leaves the old file or the new one."""

import os
from contextlib import suppress
from pathlib import Path

#: What a file takes of a disk at least, bytes.
_BLOCK = 4096


def write_whole(file: Path, text: str, mode: int = 0o600) -> None:
    """Write a file as one act, making its folder if need be. Raises OSError; the old file then stays."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def trouble_keeping(folder: Path) -> str:
    """Return why nothing can be kept in a folder, in one sentence; "" if it can."""
    try:
        write_whole(folder / "written", " " * _BLOCK)  # a full disk may still take an empty file
        (folder / "written").unlink()
    except OSError as error:
        return (
            f"{folder} cannot be written ({error.strerror}), so faults, the log and what staff set "
            "are lost at a restart; make room on the disk or let the kiosk's user write there."
        )
    return ""
