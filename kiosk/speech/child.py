"""One life of the voice process, seen from the kiosk."""

import logging
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, Qt, Signal

from kiosk.speech import wire

PROGRAM = (sys.executable, "-m", "kiosk.speech.process")
"""The voice process; with the argument ``errands`` it needs no sound output."""


def program_with(voices: Iterable[Path]) -> tuple[str, ...]:
    """Return the voice process that speaks with a site's own voices too, those of the first folder first."""
    return (*PROGRAM, *(str(folder.absolute()) for folder in voices))


_LEAVE_MS, _TERMINATE_MS, _KILL_MS = 400, 250, 250
_COMPLAINT_BYTES = 2000

_log = logging.getLogger(__name__)


class Child(QObject):
    """Runs the process, writes commands and reads reports.

    Signals:
        reported(Report): it reported something
        died(str): it ended without being told to, or never started; the text is for the log
    """

    reported = Signal(object)
    died = Signal(str)

    def __init__(self, program: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = wire.Lines()
        self._wanted = True
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        # queued: a program that is not there would be reported before start() returns
        self._process.errorOccurred.connect(self._on_error, Qt.ConnectionType.QueuedConnection)
        self._process.finished.connect(self._on_finished)
        self._process.start(program[0], list(program[1:]))

    @property
    def pid(self) -> int:
        """The process's id, 0 when it does not run."""
        return self._process.processId()

    def send(self, command: wire.Command) -> None:
        """Write a command; it waits if the process is still starting."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.write(wire.line(command))

    def kill(self) -> None:
        """End it this instant."""
        self._wanted = False
        self._process.kill()
        self._process.waitForFinished(_KILL_MS)
        self.deleteLater()

    def close(self) -> None:
        """Let it leave, or make it: within 1 s it is gone."""
        self._wanted = False
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_LEAVE_MS):
            self._process.terminate()
            if not self._process.waitForFinished(_TERMINATE_MS):
                self._process.kill()
                self._process.waitForFinished(_KILL_MS)
        self.deleteLater()

    def _read(self) -> None:
        data = bytes(self._process.readAllStandardOutput().data())
        for line in self._lines.feed(data):
            try:
                report = wire.report(line)
            except msgspec.MsgspecError as error:
                _log.warning("the voice process wrote what is no report: %s", error)
                continue
            if self._wanted:
                self.reported.emit(report)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(f"it does not start: {self._process.errorString()}")

    def _on_finished(self, code: int) -> None:
        complaint = bytes(self._process.readAllStandardError().data())[-_COMPLAINT_BYTES:].decode(
            errors="replace"
        )
        self._end(f"it ended with {code}: {complaint.strip()}")

    def _end(self, reason: str) -> None:
        if self._wanted:
            self._wanted = False
            self.died.emit(reason)
            self.deleteLater()
