"""A voice process that is always there: started, replaced when it dies, renewed until there is sound."""

import logging
import time
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.speech import wire
from kiosk.speech.child import Child
from kiosk.speech.patience import Patience
from kiosk.speech.repertoire import Equipment
from kiosk.speech.voice import Trouble

_STARTING_MS = 10_000
_GIVEN_UP_MS = 30_000

_log = logging.getLogger(__name__)


class Lifeline(QObject):
    """Keeps a process. One that dies is replaced at once, after three deaths within a minute 30 s later.

    A sound library that lost its server never finds it again, so while there is no sound a fresh
    process looks for it now and then. All timers stand still while all is well.

    Signals:
        reported(Report): what the process says of a request
        died(): the process is gone, and with it what was asked of it
        lost(Trouble): there is no speech for the time being
        found(): a process is ready, and there is a sound output
    """

    reported = Signal(object)
    died = Signal()
    lost = Signal(object)
    found = Signal()

    def __init__(self, program: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._child: Child | None = None
        self._ready = False
        self._told = Equipment(None, trouble="the voice process does not answer")
        self._settings: dict[type, wire.Command] = {}
        self._patience = Patience()
        self._starting = QTimer(self, singleShot=True, interval=_STARTING_MS)
        self._starting.timeout.connect(self.give_up)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._renew)

    @property
    def equipment(self) -> Equipment:
        """What the process has, from what it told; no voices while there is none that answered."""
        known = self._told if self._ready else replace(self._told, repertoire=None)
        return replace(known, sound=not self._retry.isActive())

    @property
    def process_id(self) -> int:
        """The process's id, 0 when there is none."""
        return self._child.pid if self._child else 0

    @property
    def ready(self) -> bool:
        """Whether the process takes commands at once."""
        return self._ready

    @property
    def alive(self) -> bool:
        """Whether a command will be heard, now or when the process has started."""
        return self._child is not None

    def start(self) -> None:
        """Start a process unless there is one."""
        if self._child is None:
            self._patience.fresh()
            self._retry.stop()
            self._spawn()

    def send(self, command: wire.Command) -> None:
        """Hand a command to the process, if there is one."""
        if self._child is not None:
            self._child.send(command)

    def set(self, command: wire.Command) -> None:
        """Hand a command to this process and to every later one."""
        self._settings[type(command)] = command
        self.send(command)

    def give_up(self) -> None:
        """End a process that does not answer; as if it had died."""
        if self._child is not None:
            self._child.kill()
            self._on_died("it does not answer")

    def close(self) -> None:
        """End the process, within 1 s even if it hangs."""
        self._starting.stop()
        self._retry.stop()
        if self._child is not None:
            self._child.close()
        self._child, self._ready = None, False

    def _spawn(self) -> None:
        self._ready = False
        self._child = Child(self._program, self)
        self._child.reported.connect(self._on_report)
        self._child.died.connect(self._on_died)
        self._starting.start()
        for command in self._settings.values():
            self._child.send(command)

    def _renew(self) -> None:
        self._replace()
        self.died.emit()

    def _replace(self) -> None:
        if self._child is not None:
            self._child.kill()
        self._spawn()

    def _on_report(self, report: wire.Report) -> None:
        match report:
            case wire.Ready(sound, engine, repertoire):
                self._starting.stop()
                self._ready, self._told = True, replace(self._told, repertoire=repertoire, engine=engine)
                self._on_sound(sound)
            case wire.SoundChanged(available):
                self._on_sound(available)
            case wire.Unusable(reason):
                self._told = replace(self._told, trouble=reason)
                _log.error("the voice process cannot speak: %s", reason)
            case _:
                # first: whoever hears of the failure may ask again, and shall reach the new process
                self._learn(report)
                self.reported.emit(report)

    def _on_sound(self, available: bool) -> None:
        if available:
            self._retry.stop()
            self._patience.sound_found()
            self.found.emit()
        else:
            self._retry.start(self._patience.next_look_ms())
            self.lost.emit(Trouble.NO_SOUND)

    def _learn(self, report: wire.Report) -> None:
        """Draw conclusions about the sound from what happened to a request."""
        match report:
            case wire.Moved() if self._retry.isActive():
                self._on_sound(True)
            case wire.Broken(_, _, fatal=True):
                self._replace()
            case wire.Broken(failed) if failed.trouble is Trouble.NO_SOUND:
                self._retry.start(self._patience.next_look_ms())

    def _on_died(self, reason: str) -> None:
        _log.error("the voice process is gone: %s", reason)
        self._child, self._ready = None, False
        self._starting.stop()
        if self._patience.died(time.monotonic()):
            self._spawn()
            self.died.emit()
        else:
            self._retry.start(_GIVEN_UP_MS)
            self.lost.emit(Trouble.NO_PROCESS)
