"""An exception that nobody caught: noted, logged, and the kiosk begins again on its start screen."""

import logging
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer

from kiosk.watch.faults import note_fault
from kiosk.watch.log import places

BEGAN_AGAIN = "Something in the program went wrong, and the kiosk began again on its start screen."
GAVE_UP = "Something in the program went wrong again and again, so the kiosk was restarted."

#: After more than this many in so short a time, ms, beginning again does not help.
_MOST, _WITHIN_MS = 3, 60_000

_log = logging.getLogger(__name__)


class Recovery(QObject):
    """Is ``sys.excepthook`` while the kiosk runs: Qt hands on what its slots and events raise.

    ``begin_again`` runs in the event loop, since the exception may come out of the middle of a paint.
    """

    def __init__(
        self,
        folder: Path,
        begin_again: Callable[[], None],
        give_up: Callable[[], None],
        now: Callable[[], int],
    ) -> None:
        """``folder`` for the note, ``now`` in ms; ``give_up`` ends the program for a fresh start."""
        super().__init__()
        self._folder = folder
        self._begin_again = begin_again
        self._give_up = give_up
        self._now = now
        self._times: list[int] = []

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Note it and begin again, or give up."""
        _log.error("not caught: %s", places(kind, error, trace))
        now = self._now()
        self._times = [*(one for one in self._times if now - one < _WITHIN_MS), now]
        if len(self._times) > _MOST:
            note_fault(self._folder, GAVE_UP)
            self._give_up()
        else:
            note_fault(self._folder, BEGAN_AGAIN)
            QTimer.singleShot(0, self, self._begin_again)
