"""What a process holds: memory, files, threads, children, timers and widgets."""

import ctypes
import gc
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from benchmarks.processes import family, own_kib
from tests.ui.conftest import going_on


@dataclass(frozen=True, slots=True)
class Holdings:
    """Counts at one moment; ``timers`` are those that run, ``own_kib`` is memory, children included.

    Free room in the heap is given back first, and pages of files count for nothing: of those a process has
    its share only, which goes up and down with what else runs.
    """

    own_kib: int
    files: int
    threads: int
    processes: int
    timers: int
    widgets: int

    @staticmethod
    def now() -> "Holdings":
        """Count, after everything that waits to be deleted is gone."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)
        mine = family(os.getpid())
        return Holdings(
            own_kib(mine),
            len(list(Path("/proc/self/fd").iterdir())),
            len(list(Path("/proc/self/task").iterdir())) or threading.active_count(),
            len(mine),
            len(going_on()),
            len(QApplication.allWidgets()) if QApplication.instance() else 0,
        )

    def more_than(self, before: "Holdings", *, memory_mib: float) -> list[str]:
        """Return what there is more of than before; of memory so many MiB are allowed."""
        found = [
            f"{getattr(self, name) - getattr(before, name)} more {name}"
            for name in ("files", "threads", "processes", "timers", "widgets")
            if getattr(self, name) > getattr(before, name)
        ]
        grown = (self.own_kib - before.own_kib) / 1024
        return found + ([f"{grown:.1f} MiB more memory"] if grown > memory_mib else [])
