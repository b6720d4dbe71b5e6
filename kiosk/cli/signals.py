"""SIGTERM and SIGINT end the program in order, even while it waits for the next touch."""

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class EndSignals(QObject):
    """Calls back in the event loop; Python's own handlers run only when Python code happens to run."""

    def __init__(self, end: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._near, far = os.pipe()
        for end_of_pipe in (self._near, far):
            os.set_blocking(end_of_pipe, False)
        signal.set_wakeup_fd(far)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._near, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)

    def _take(self) -> None:
        os.read(self._near, 64)
        self._end()
