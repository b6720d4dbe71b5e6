"""What is plugged in, told by the sound server the moment it changes."""

import re
import shutil

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.speech.outputs import Device, Port

PROGRAM = "pactl"
_AGAIN_MS = 5000
#: pactl does not notice that nobody reads any more, so it is told to end with this process.
_MORTAL = ("setpriv", "--pdeathsig", "KILL", "--")
_PLUGGED = {"available": True, "not available": False}
_GONE = re.compile(rb"'remove' on sink #(\d+)")
#: Not every change of a sink: it changes whenever something is played.
_CHANGED = re.compile(rb"'(?:new|remove)' on sink #|on card #|on server", re.MULTILINE)


class _Port(Struct):
    name: str
    availability: str = ""


class _Sink(Struct):
    index: int
    name: str
    description: str = ""
    ports: list[_Port] = []


def devices_in(listing: bytes) -> tuple[Device, ...]:
    """Return the outputs of ``pactl --format=json list sinks``. Raises msgspec.MsgspecError."""
    sinks = msgspec.json.decode(listing, type=list[_Sink])
    return tuple(
        Device(
            sink.index,
            sink.name,
            sink.description,
            tuple(Port(port.name, _PLUGGED.get(port.availability)) for port in sink.ports),
        )
        for sink in sinks
    )


class Plugs(QObject):
    """Watches PulseAudio, or PipeWire in its stead, through ``pactl``; without that it never says a word.

    Qt itself tells of outputs that come, but neither of those that go nor of plugs in their sockets.

    Signals:
        changed(tuple[Device, ...]): the outputs there are now
        gone(int): the output of this index went; what there is now will follow
        blind(): there is no server to ask, or no pactl to ask it with
    """

    changed = Signal(tuple)
    gone = Signal(int)
    blind = Signal()

    def __init__(self, parent: QObject | None = None, program: str = PROGRAM) -> None:
        super().__init__(parent)
        self._program = program
        self._stale = False
        self._events, self._listing = QProcess(self), QProcess(self)
        for process in (self._events, self._listing):
            process.setStandardErrorFile(QProcess.nullDevice())
            process.errorOccurred.connect(self._on_error)
        self._events.started.connect(self._look)
        self._events.readyReadStandardOutput.connect(self._read)
        self._events.finished.connect(self._on_finished)
        self._listing.finished.connect(self._on_listed)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.start)

    def start(self) -> None:
        """Begin to watch; if the server goes away, try again every 5 s."""
        if shutil.which(self._program) is None:
            self.blind.emit()
            return
        setpriv, *arguments = _MORTAL
        self._events.start(setpriv, [*arguments, self._program, "subscribe"])

    def close(self) -> None:
        """Watch no longer."""
        self._again.stop()
        for process in (self._events, self._listing):
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(100)

    def _on_finished(self) -> None:
        self._again.start()
        self.blind.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.blind.emit()

    def _read(self) -> None:
        lines = bytes(self._events.readAllStandardOutput().data())
        for index in _GONE.findall(lines):
            self.gone.emit(int(index))
        if _CHANGED.search(lines):
            self._look()

    def _look(self) -> None:
        """Ask what there is; once more if something changed meanwhile."""
        if self._listing.state() != QProcess.ProcessState.NotRunning:
            self._stale = True
            return
        self._stale = False
        self._listing.start(self._program, ["--format=json", "list", "sinks"])

    def _on_listed(self) -> None:
        listing = bytes(self._listing.readAllStandardOutput().data())
        if self._stale:
            self._look()
            return
        try:
            devices = devices_in(listing)
        except msgspec.MsgspecError:
            return
        self.changed.emit(devices)
