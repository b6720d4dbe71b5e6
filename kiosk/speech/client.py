"""The voice of the kiosk: speaks through a process of its own, which may die."""

import logging

from PySide6.QtCore import QObject, QTimer

from kiosk.speech import wire
from kiosk.speech.child import PROGRAM
from kiosk.speech.lifeline import Lifeline
from kiosk.speech.outputs import Use, Wiring
from kiosk.speech.repertoire import Equipment
from kiosk.speech.voice import Failed, Request, Trouble, Voice

#: Without a word from the process for so long while it speaks, it hangs; of a dead output it tells after 3 s.
_SILENT_MS = 3600
#: A process that is only starting has longer.
_STARTING_MS = 10_000

_log = logging.getLogger(__name__)


class VoiceClient(Voice):
    """Speaks through the voice process. Nothing runs before ``start``.

    ``lead_in_ms`` is silence before the words while the sound output may be asleep, so that no word is
    clipped. A request made while the process starts, or starts again, waits for it.

    Signals:
        started, positionChanged, ended, failed, recovered, outputsChanged, levelChanged: see Voice
    """

    def __init__(
        self,
        lead_in_ms: int = 300,
        wiring: Wiring = Wiring(),  # noqa: B008  # frozen
        program: tuple[str, ...] = PROGRAM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lead_in_ms = lead_in_ms
        self._wiring, self._use = wiring, Use.LOUDSPEAKER
        self._request_id = 0
        self._trouble: Trouble | None = None
        self._watch = QTimer(self, singleShot=True)
        self._line = Lifeline(program, self)
        self._watch.timeout.connect(self._line.give_up)
        self._line.reported.connect(self._on_report)
        self._line.died.connect(self._on_died)
        self._line.lost.connect(self._on_lost)
        self._line.found.connect(self._on_found)
        self._line.set(wire.Route(self._use, wiring))

    @property
    def equipment(self) -> Equipment:
        """Voices and sound, without starting or asking anything."""
        return self._line.equipment

    @property
    def process_id(self) -> int:
        """The process's id, 0 when there is none."""
        return self._line.process_id

    def start(self) -> None:
        """Start the process unless it runs; also after it was given up or closed."""
        self._line.start()

    def play(self, request: Request) -> None:
        """Speak the request from its beginning, in place of the one before."""
        self._request_id = request.id
        self._line.send(wire.Play(request, self._lead_in_ms))
        if self._line.alive:
            self._watch.start(_SILENT_MS if self._line.ready else _STARTING_MS)
        else:
            QTimer.singleShot(0, self, lambda: self._refuse(request.id))

    def pause(self) -> None:
        """Hold the sound."""
        self._line.send(wire.Pause())
        self._watch.stop()

    def resume(self) -> None:
        """Go on at the same sample."""
        self._line.send(wire.Resume())
        if self._request_id:
            self._watch.start(_SILENT_MS)

    def stop(self) -> None:
        """Be silent, and forget the request."""
        self._request_id = 0
        self._watch.stop()
        self._line.send(wire.Stop())

    def set_loudness(self, decibel: float) -> None:
        """Set the gain, 0 dB the loudest."""
        self._line.set(wire.Loudness(decibel))

    def set_output(self, use: Use) -> None:
        """Speak to this output from now on, and to no other; what is being said ends."""
        self.stop()
        self._use = use
        if self._trouble is Trouble.NO_OUTPUT:
            self._trouble = None
        self._line.set(wire.Route(use, self._wiring))

    def note_jack(self, *, plugged: bool) -> None:
        """Tell what the socket of a keypad says; without one the sound server knows."""
        self._line.set(wire.Jack(plugged))

    def keep_awake(self, wanted: bool) -> None:
        """Hold the sound output open between requests (1.4 wake-ups a second), or only for 4 s after each."""
        self._line.set(wire.KeepAlive(wanted))

    def close(self) -> None:
        """End the process, within 1 s even if it hangs."""
        self._request_id = 0
        self._watch.stop()
        self._line.close()

    def _on_report(self, report: wire.Report) -> None:
        match report:
            case wire.Begun(started) if started.request_id == self._request_id:
                self._keep_watching()
                self.started.emit(started)
            case wire.Moved(position) if position.request_id == self._request_id:
                self._keep_watching()
                self.positionChanged.emit(position)
            case wire.Over(request_id) if request_id == self._request_id:
                self._request_id = 0
                self._watch.stop()
                self.ended.emit(request_id)
            case wire.Outputs(uses):
                # first: whoever goes on now shall be heard
                if self._trouble is Trouble.NO_OUTPUT and self._use in uses:
                    self._on_found()
                self.outputsChanged.emit(uses)
            case wire.Level(decibel):
                self.levelChanged.emit(decibel)
            case wire.Broken(failed, reason):
                _log.warning("request %d was not spoken: %s", failed.request_id, reason)
                if failed.request_id == self._request_id:
                    self._fail(failed.trouble)

    def _keep_watching(self) -> None:
        """Go on watching, but not over a pause."""
        if self._watch.isActive():
            self._watch.start(_SILENT_MS)

    def _fail(self, trouble: Trouble) -> None:
        failed = Failed(self._request_id, trouble)
        self._request_id = 0
        self._watch.stop()
        if trouble is not Trouble.NO_VOICE:
            self._trouble = trouble
        self.failed.emit(failed)

    def _refuse(self, request_id: int) -> None:
        if request_id == self._request_id:
            self._fail(self._trouble or Trouble.NO_PROCESS)

    def _on_died(self) -> None:
        if self._request_id:
            self._fail(Trouble.NO_PROCESS)

    def _on_lost(self, trouble: Trouble) -> None:
        if self._request_id or self._trouble is None:
            self._fail(trouble)

    def _on_found(self) -> None:
        if self._trouble is not None:
            self._trouble = None
            self.recovered.emit()
