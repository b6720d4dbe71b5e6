"""One stream of samples to the sound output."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QtAudio

from kiosk.speech.process.gain import volume
from kiosk.speech.process.source import SILENCE_DB, Source

_SAMPLE_BYTES = 2


class Stream(QObject):
    """Plays a source once: no Python runs while it plays.

    Signals:
        drained(): the last sample is about to be out
        broke(str): the output refused or lost it; the text is for the log
    """

    drained = Signal()
    broke = Signal(str)

    def __init__(self, device: QAudioDevice, hz: int, buffer_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        layout = QAudioFormat()
        layout.setSampleRate(hz)
        layout.setChannelCount(1)
        layout.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._source: Source | None = None
        self._sink = QAudioSink(device, layout, self)
        self._sink.setBufferSize(_SAMPLE_BYTES * hz * buffer_ms // 1000)
        self._sink.stateChanged.connect(self._on_state)

    def start(self, source: Source, decibel: float) -> None:
        """Begin, and keep the source; failure comes as ``broke``, perhaps before this returns."""
        source.setParent(self)
        self._source = source
        self._sink.setVolume(volume(decibel))
        self._sink.start(source.device)

    def set_loudness(self, decibel: float) -> None:
        """Change the gain at once."""
        self._sink.setVolume(volume(decibel))

    def hold(self) -> None:
        """Stand still; what was handed to the output stays there."""
        self._sink.suspend()

    def go_on(self) -> None:
        """Continue after ``hold``."""
        self._sink.resume()

    def close(self) -> None:
        """Be silent at once and let go of the output."""
        self._sink.stateChanged.disconnect(self._on_state)
        self._sink.stop()
        self.deleteLater()

    def level_db(self) -> float:
        """Return how loud the samples are that the output took last, in dB below full scale."""
        return self._source.level_db(self.played_ms()) if self._source is not None else SILENCE_DB

    def played_ms(self) -> float:
        """Return how much the output has taken; some 30 ms more than was heard."""
        return self._sink.processedUSecs() / 1000

    def _on_state(self) -> None:
        # asked for, because PySide6 cannot convert the state that the signal carries
        state = self._sink.state()
        if state == QtAudio.State.IdleState and self._source is not None and self._source.device.atEnd():
            self.drained.emit()
        elif state == QtAudio.State.StoppedState:
            self.broke.emit(f"the output stopped with {self._sink.error().name}")
