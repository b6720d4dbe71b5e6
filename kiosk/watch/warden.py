"""Stands between systemd and the kiosk: hands its signs of life on, and ends it in order.

    python -m kiosk.watch.warden /usr/bin/cage -- kiosk run

The login that gives the kiosk its screen moves the unit's processes into a session of the user, and there
systemd takes the words of nobody but the first process. So the first is this one. Standard library only.
"""

import os
import select
import signal
import socket
import struct
import sys
import time
from contextlib import suppress

from kiosk.machine import end_with_parent

#: Names the socket to which the kiosk speaks. Not ``NOTIFY_SOCKET``: there an X server would say READY.
ADDRESS = "KIOSK_WARDEN"

#: How long the kiosk has to end in order, s; systemd waits for five.
_PATIENCE_S = 3.0
_MOST_BYTES = 4096
_SENDER = struct.Struct("3i")


class Warden:
    """Runs one program until it ends, or until systemd wants it to end."""

    def __init__(self, program: list[str], systemd: str) -> None:
        """``systemd`` is the address in ``NOTIFY_SOCKET``, "" for none."""
        self._systemd = f"\0{systemd[1:]}" if systemd.startswith("@") else systemd
        self._ears = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._ears.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self._ears.bind("")  # the kernel gives it a name, not a file
        self._signals, wake = socket.socketpair()
        wake.setblocking(False)
        signal.set_wakeup_fd(wake.detach())
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD):
            signal.signal(number, lambda *_: None)
        self._kiosk = 0
        self._deadline: float | None = None
        self._child = self._start(program)

    def run(self) -> int:
        """Return the exit code of the program."""
        while True:
            left = None if self._deadline is None else max(0.0, self._deadline - time.monotonic())
            ready, _, _ = select.select([self._ears, self._signals], [], [], left)
            if self._ears in ready:
                self._hand_on()
            if self._signals in ready and {signal.SIGTERM, signal.SIGINT} & set(self._signals.recv(64)):
                self._end()
            if not ready:
                os.kill(self._child, signal.SIGKILL)
            done, status = os.waitpid(self._child, os.WNOHANG)
            if done:
                code = os.waitstatus_to_exitcode(status)
                return code if code >= 0 else 128 - code

    def _start(self, program: list[str]) -> int:
        name = self._ears.getsockname().decode()
        child = os.fork()
        if child:
            return child
        try:
            end_with_parent()
            environment = {key: value for key, value in os.environ.items() if key != "NOTIFY_SOCKET"}
            os.execvpe(program[0], program, environment | {ADDRESS: f"@{name[1:]}"})
        except OSError as error:
            sys.stderr.write(f"{program[0]} cannot be started ({error.strerror}): install the kiosk again.\n")
        os._exit(127)

    def _hand_on(self) -> None:
        """Tell systemd what a process of this user says, which is the kiosk."""
        words, extra, _, _ = self._ears.recvmsg(_MOST_BYTES, socket.CMSG_SPACE(_SENDER.size))
        senders = [_SENDER.unpack(data) for _, kind, data in extra if kind == socket.SCM_CREDENTIALS]
        if not senders or senders[0][1] != os.getuid():
            return
        self._kiosk = senders[0][0]
        if not self._systemd:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
            out.sendto(words, self._systemd)  # nobody listens while systemd begins anew

    def _end(self) -> None:
        """Ask the kiosk to end, and what shows it ends with it; ask that where the kiosk never spoke."""
        self._deadline = time.monotonic() + _PATIENCE_S
        try:
            os.kill(self._kiosk or self._child, signal.SIGTERM)
        except ProcessLookupError:
            os.kill(self._child, signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(Warden(sys.argv[1:], os.environ.get("NOTIFY_SOCKET", "")).run())
