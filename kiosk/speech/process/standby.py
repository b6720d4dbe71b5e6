"""An open, silent stream that keeps the output quick between clips."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtMultimedia import QAudioDevice

from kiosk.speech.process.output import Stream
from kiosk.speech.process.source import Source

_HZ = 22050
_BUFFER_MS = 40
#: Sound servers put an output to sleep after 5 s without sound.
_AWAKE_MS = 4000


class Standby(QObject):
    """Holds a stream open, standing still, while something is spoken and for 4 s after it.

    Standing still it costs this process about 1.4 wake-ups a second, and playing silence 170; so
    it is held all the time only where that is asked for.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_AWAKE_MS, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)
        self._stream: Stream | None = None
        self._device: QAudioDevice | None = None
        self._kept = False
        self._speaking = False

    @property
    def awake(self) -> bool:
        """Whether the output was used so recently that it cannot have gone to sleep."""
        return self._speaking or self._timer.isActive()

    def speaking(self, device: QAudioDevice) -> None:
        """Hold the output from now on."""
        self._speaking = True
        self._timer.stop()
        self._open(device)

    def silent(self) -> None:
        """Let go of the output soon."""
        self._speaking = False
        self._timer.start()

    def keep(self, wanted: bool, device: QAudioDevice | None) -> None:
        """Hold the output all the time, or only around what is played."""
        self._kept = wanted
        if wanted and device is not None:
            self._open(device)
        elif not self.awake:
            self._let_go()

    def leave(self) -> None:
        """Let go of the output at once: another one is used from now on."""
        self._timer.stop()
        self._speaking = False
        self._let_go()

    def _open(self, device: QAudioDevice) -> None:
        if self._device != device:
            self._let_go()
        if self._stream is None:
            self._device = device
            self._stream = Stream(device, _HZ, _BUFFER_MS, self)
            self._stream.broke.connect(self._let_go)
            self._stream.start(Source(bytes(2 * _HZ), _HZ), 0.0)
        if self._stream is not None:
            self._stream.hold()

    def _on_timeout(self) -> None:
        if not self._kept:
            self._let_go()

    def _let_go(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None
