"""One kiosk at a time for one state folder."""

import os
import socket
from pathlib import Path


class AlreadyRunningError(Exception):
    """Another kiosk of this user runs."""


class OnlyOne:
    """A name that only one process can have.

    The name is that of an abstract socket, to which nobody can speak. The kernel gives it back however the
    process ends, and it needs no file: so a crash, a power cut or a full disk never stops the next start.
    """

    def __init__(self, folder: Path) -> None:
        """Take the name of a state folder. Raises AlreadyRunningError."""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.shutdown(socket.SHUT_RD)
        name = f"\0leaflet-kiosk {os.getuid()} {folder}"
        try:
            self._socket.bind(name[:100])
        except OSError as error:
            self._socket.close()
            raise AlreadyRunningError(
                "The kiosk runs already, so it was not started a second time."
            ) from error

    def close(self) -> None:
        """Give the name back."""
        self._socket.close()
