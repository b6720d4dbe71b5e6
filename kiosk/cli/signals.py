"""SIGTERM and SIGINT end the program in order, even while it waits for the next touch."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class EndSignals(QObject):
    """Calls back in the event loop; Python's own handlers run only when Python code happens to run."""

    def __init__(self, end: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._near, self._far = socket.socketpair()
        for end_of_pair in (self._near, self._far):
            end_of_pair.setblocking(False)
        signal.set_wakeup_fd(self._far.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)

    def _take(self) -> None:
        self._near.recv(64)
        self._end()
