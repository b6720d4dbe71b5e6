"""A mark that the kiosk runs; the next start finds it where the kiosk did not end in order."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.watch.keeping import write_whole

FILE = "running"
CLOSED = "closed"
CRASHED = "The kiosk stopped by itself and was started again."
POWER_CUT = "The machine went off or was restarted while the kiosk was running."
_BOOT = Path("/proc/sys/kernel/random/boot_id")


def begin_running(folder: Path) -> str:
    """Set the mark; return how the kiosk ended the last time in one sentence, "" if it ended in order."""
    file = folder / FILE
    boot = _boot()
    try:
        last: str | None = file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        last = "" if file.exists() else None
    with suppress(OSError):
        write_whole(file, f"{boot}\n")
    if last is None:
        return ""
    return CRASHED if last == boot else POWER_CUT


def end_running(folder: Path) -> None:
    """Take the mark away: the kiosk ends in order, or has noted why it does not."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)


def mark_closed(environ: Mapping[str, str]) -> None:
    """Tell systemd's unit, in the folder it names, that staff closed the kiosk and it is to stay so."""
    folder = environ.get("RUNTIME_DIRECTORY", "").partition(":")[0]
    if folder:
        with suppress(OSError):
            (Path(folder) / CLOSED).touch()


def _boot() -> str:
    """Return what the kernel calls this start of the machine; "" where it has no name for it."""
    try:
        return _BOOT.read_text("ascii").strip()
    except OSError:
        return ""
