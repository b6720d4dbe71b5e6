"""The log: what the kiosk itself did and what went wrong, of limited size, never anything of a visitor.

Words of an error may hold what a visitor chose, so the log has only its kind and its place in the code.
"""

import logging
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

FILE = "kiosk.log"
_BYTES, _OLD_ONES = 200_000, 4

_log = logging.getLogger("kiosk")


_TRACEBACK = "Traceback (most recent call last):"


class _Plain(logging.Formatter):
    """Time, grade and words; of an error that a process printed, the places without its words."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the whole entry."""
        said = super().format(record)
        before, found, printed = said.partition(_TRACEBACK)
        return f"{before.rstrip()}\n{_places_printed(printed)}" if found else said


def _places_printed(traceback_lines: str) -> str:
    """Return of a printed traceback its places, and of what it ends with the kind."""
    lines = traceback_lines.strip("\n").splitlines()
    kept = [line for line in lines if line.startswith('  File "')]
    return "\n".join([*kept, lines[-1].partition(":")[0] if lines else ""])


def keep_log(folder: Path) -> bool:
    """Log to a file of the folder, or to stderr (the journal) where that cannot be; return which of both."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - not on the way to the first page

    handler: logging.Handler = logging.StreamHandler(sys.stderr)
    kept = False
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / FILE, maxBytes=_BYTES, backupCount=_OLD_ONES, encoding="utf-8")
        kept = True
    handler.setFormatter(_Plain("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _log.propagate = False
    logging.raiseExceptions = False  # a full disk stops the log, not the kiosk
    return kept


def end_log() -> None:
    """Close the log; what a full disk did not take is lost."""
    for handler in list(_log.handlers):
        _log.removeHandler(handler)
        with suppress(OSError):
            handler.close()


def places(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return the kind of an error and the places it came through, innermost last, without its words."""
    causes = [kind.__name__]
    while (cause := error.__cause__) is not None:
        causes.append(f"from {type(cause).__name__}")
        error = cause
    frames = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([" ".join(causes), *frames])
