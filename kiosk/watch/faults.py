"""The last fault, for the staff page: ``last-fault.txt`` holds its time and one plain sentence."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.watch.keeping import write_whole

FILE = "last-fault.txt"

#: A fault that did not come again for so long needs nobody.
KNOWN_AFTER = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Fault:
    """When it was, and what a member of staff should know; nothing about a visitor."""

    when: datetime
    sentence: str

    @property
    def old(self) -> bool:
        """Whether it was so long ago that nobody has to do anything about it."""
        return datetime.now(UTC) - self.when > KNOWN_AFTER


def note_fault(folder: Path, sentence: str, when: datetime | None = None) -> None:
    """Keep the fault in place of the one before; where nothing can be written, go on without."""
    stamp = (when or datetime.now(UTC)).isoformat(timespec="seconds")
    with suppress(OSError):
        write_whole(folder / FILE, f"{stamp}\n{sentence}\n")


def last_fault(folder: Path) -> Fault | None:
    """Return the last fault that was noted, None if there was none or its note cannot be read."""
    try:
        stamp, sentence = (folder / FILE).read_text("utf-8").splitlines()[:2]
        return Fault(datetime.fromisoformat(stamp), sentence)
    except (OSError, ValueError):
        return None


def forget_fault(folder: Path) -> None:
    """Take the note away: staff have seen it."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)
