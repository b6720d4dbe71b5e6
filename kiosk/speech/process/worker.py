"""The voice process at work: commands in, sound and reports out."""

import os
import sys

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

from kiosk.speech import wire
from kiosk.speech.outputs import Use
from kiosk.speech.process.errand import answer, refusal
from kiosk.speech.process.library import EngineError
from kiosk.speech.process.player import Player
from kiosk.speech.process.switchboard import Switchboard
from kiosk.speech.process.voices import VoiceMissingError, Voices
from kiosk.speech.voice import Failed, Position, Request, Started, Trouble

_READ_BYTES = 65536


class Worker(QObject):
    """Reads commands from one file descriptor, writes reports to another; ends when the first closes."""

    def __init__(self, voices: Voices, commands: int, reports: int) -> None:
        super().__init__()
        self._voices = voices
        self._commands, self._reports = commands, reports
        self._lines = wire.Lines()
        self._request_id, self._sound = 0, False
        self._player = Player(self)
        self._player.moved.connect(self._on_moved)
        self._player.ended.connect(self._on_ended)
        self._player.broke.connect(self._on_broke)
        self._player.froze.connect(self._on_froze)
        self._player.levelChanged.connect(lambda decibel: self.report(wire.Level(decibel)))
        self._outputs = Switchboard(self)
        self._outputs.gone.connect(self._player.leave)
        self._outputs.lost.connect(self._on_lost)
        self._notifier = QSocketNotifier(commands, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        # what was asked meanwhile waits: it must not go to the wrong output
        self._notifier.setEnabled(False)
        self._outputs.ready.connect(self._begin)

    def _begin(self) -> None:
        """Say what this process can do, and begin to obey."""
        self._sound = self._outputs.any_output
        self.report(wire.Ready(self._sound, self._voices.engine_name, self._voices.repertoire))
        self.report(wire.Outputs(self._outputs.uses))
        self._outputs.changed.connect(self._on_outputs_changed)
        self._notifier.setEnabled(True)

    def report(self, report: wire.Report) -> None:
        """Write a report; end if nobody is there to read it."""
        data = wire.line(report)
        try:
            while data:
                data = data[os.write(self._reports, data) :]
        except BrokenPipeError:
            self._end()

    def _read(self) -> None:
        data = os.read(self._commands, _READ_BYTES)
        if not data:
            self._end()
            return
        for line in self._lines.feed(data):
            try:
                command = wire.command(line)
            except msgspec.MsgspecError as error:
                sys.stderr.write(f"this is no command: {error}\n")
            else:
                self._obey(command)

    def _obey(self, command: wire.Command) -> None:
        match command:
            case wire.Play(request, lead_in_ms):
                self._play(request, lead_in_ms)
            case wire.Pause():
                self._player.pause()
            case wire.Resume():
                self._player.resume()
            case wire.Stop():
                self._request_id = 0
                self._player.stop()
            case wire.Loudness(decibel):
                self._player.set_loudness(decibel)
            case wire.KeepAlive(on):
                self._player.keep_awake(on, self._outputs.device())
            case wire.Route(use, wiring):
                self._player.leave()
                self._outputs.route(use, wiring)
            case wire.Jack(plugged):
                self._outputs.note_jack(plugged=plugged)
            case wire.Render() | wire.ListVoices():
                self.report(answer(self._voices, command))

    def _play(self, request: Request, lead_in_ms: int) -> None:
        self._player.stop()
        self._request_id = request.id
        try:
            clip = self._voices.render(request)
        except (VoiceMissingError, EngineError) as error:
            self.report(refusal(request, error))
            return
        device = self._outputs.device()
        if device is None:
            self._refuse("the output in use is not there")
            return
        self.report(wire.Begun(Started(request.id, clip.duration_ms, clip.words)))
        self._player.play(clip, device, lead_in_ms, loop=self._outputs.use is Use.LOOP)

    def _on_moved(self, ms: int) -> None:
        self.report(wire.Moved(Position(self._request_id, ms)))

    def _on_ended(self) -> None:
        request_id, self._request_id = self._request_id, 0
        self.report(wire.Over(request_id))

    def _on_broke(self, reason: str) -> None:
        self.report(wire.Broken(Failed(self._request_id, Trouble.NO_SOUND), reason))

    def _on_froze(self) -> None:
        # the sound library may abort the process at its next use, so this one only waits for its end
        failed = Failed(self._request_id, Trouble.NO_SOUND)
        self.report(wire.Broken(failed, "the sound output stands still", fatal=True))

    def _on_lost(self) -> None:
        if self._request_id:
            self._refuse("the output in use went")

    def _on_outputs_changed(self) -> None:
        self.report(wire.Outputs(self._outputs.uses))
        before, self._sound = self._sound, self._outputs.any_output
        if before is not self._sound:
            self.report(wire.SoundChanged(self._sound))

    def _refuse(self, reason: str) -> None:
        trouble = Trouble.NO_OUTPUT if self._outputs.any_output else Trouble.NO_SOUND
        request_id, self._request_id = self._request_id, 0
        self.report(wire.Broken(Failed(request_id, trouble), reason))

    def _end(self) -> None:
        self._notifier.setEnabled(False)
        self._player.stop()
        self._outputs.close()
        QCoreApplication.quit()


def serve(voices: Voices, commands: int, reports: int) -> int:
    """Work until the commands end; return the exit code."""
    app = QCoreApplication([])
    _worker = Worker(voices, commands, reports)
    return app.exec()
