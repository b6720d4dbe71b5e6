"""Copying a leaflet folder that nobody vouches for: regular files inside it alone, whole or not at all."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.errors import LeafletError

#: More than a leaflet with films in every section has.
MOST_FILES, MOST_BYTES, DEEPEST = 500, 4 * 1024**3, 4

#: How much is copied between two looks at the progress, bytes.
PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Copied:
    """How far a copy is, in bytes."""

    done: int
    whole: int


def files_of(folder: Path) -> tuple[Path, ...]:
    """Return the regular files inside a folder, relative to it; hidden ones and links are passed over.

    Raises LeafletError where there are more than a leaflet has, OSError where it cannot be listed.
    """
    found: list[Path] = []
    size = 0
    for place, folders, names in os.walk(folder, onerror=_raise):
        inside = Path(place).relative_to(folder)
        folders[:] = sorted(name for name in folders if name[0] != ".")
        plain = [inside / name for name in sorted(names) if name[0] != "." and _is_plain(Path(place, name))]
        found += plain
        size += sum((folder / name).stat().st_size for name in plain)
        if len(found) > MOST_FILES or len(inside.parts) > DEEPEST or size > MOST_BYTES:
            limits = f"{MOST_FILES} files, {MOST_BYTES // 1024**3} GB and {DEEPEST} folders inside each other"
            raise LeafletError(folder, None, f"there is more in this folder than {limits}", "delete the rest")
    return tuple(found)


def copy_folder(
    source: Path, target: Path, *, largest: int = MOST_BYTES, check: Callable[[Path], None] | None = None
) -> Iterator[Copied]:
    """Copy a folder, and yield how far it is; files above ``largest`` bytes are left out.

    The target appears whole, in place of what was there, if ``check`` does not refuse the copy. Raises
    OSError, LeafletError; then nothing has changed.
    """
    coming = target.with_name(f".coming-{target.name}")
    shutil.rmtree(coming, ignore_errors=True)
    try:
        yield from _copy(source, coming, largest)
        if check:
            check(coming)
        _swap(coming, target)
    finally:
        shutil.rmtree(coming, ignore_errors=True)


def _copy(source: Path, coming: Path, largest: int) -> Iterator[Copied]:
    names = [name for name in files_of(source) if (source / name).stat().st_size <= largest]
    whole = sum((source / name).stat().st_size for name in names)
    coming.mkdir(parents=True)
    done = 0
    for name in names:
        (coming / name).parent.mkdir(parents=True, exist_ok=True)
        with (source / name).open("rb") as old, (coming / name).open("wb") as new:
            while piece := old.read(PIECE):
                new.write(piece)
                done += len(piece)
                yield Copied(done, whole)
            new.flush()
            os.fsync(new.fileno())
        shutil.copystat(source / name, coming / name)


def _swap(coming: Path, target: Path) -> None:
    """Put a folder in the place of another, which is deleted; a name must be free to be taken."""
    going = target.with_name(f".going-{target.name}")
    shutil.rmtree(going, ignore_errors=True)
    if target.exists():
        target.rename(going)
    coming.rename(target)
    shutil.rmtree(going, ignore_errors=True)


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _raise(error: OSError) -> None:
    raise error
