"""Tells systemd that the kiosk is ready and alive, from the event loop that paints and takes touches."""

import os
import socket
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from kiosk.watch.warden import ADDRESS


class Heartbeat(QObject):
    """Speaks over the datagram socket of the warden, or of ``NOTIFY_SOCKET``; silent where there is none.

    A sign of life is sent twice in each ``WATCHDOG_USEC``; without that there is no timer. ``WATCHDOG_PID``
    is not looked at: it names the compositor, which systemd starts and which starts the kiosk.
    """

    def __init__(self, environ: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = environ.get(ADDRESS) or environ.get("NOTIFY_SOCKET", "")
        self._address = f"\0{place[1:]}" if place.startswith("@") else place
        usec = environ.get("WATCHDOG_USEC", "")
        self._timer: QTimer | None = None
        if self._address and usec.isdigit() and int(usec) > 0:
            self._timer = QTimer(self)
            self._timer.setInterval(max(1, int(usec) // 2000))
            self._timer.timeout.connect(lambda: self._tell("WATCHDOG=1"))

    @property
    def every_ms(self) -> int:
        """How often a sign of life is sent, ms; 0 for never."""
        return self._timer.interval() if self._timer else 0

    def begin(self) -> None:
        """Say that something can be seen and used, and go on with signs of life."""
        self._tell("READY=1\nSTATUS=The kiosk is on the screen.")
        if self._timer:
            self._timer.start()

    def end(self) -> None:
        """Give no more signs of life. Nothing is said: the kiosk may go on at once as a new program."""
        if self._timer:
            self._timer.stop()

    def _tell(self, words: str) -> None:
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as out:
                out.sendto(words.encode(), self._address)
        except OSError:
            return


def heartbeat(parent: QObject) -> Heartbeat:
    """Return the heartbeat that this process was asked for."""
    return Heartbeat(os.environ, parent)
