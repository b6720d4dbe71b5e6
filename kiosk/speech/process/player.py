"""Clips → sound, one at a time, with what is heard told as it goes on."""

from bisect import bisect_right

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice

from kiosk.speech.clip import Clip
from kiosk.speech.process.output import Stream
from kiosk.speech.process.source import Source
from kiosk.speech.process.standby import Standby

_BUFFER_MS = 100
#: When to look how far the sound is: as soon as the next word should begin, but within these bounds.
_LOOK_SOON_MS, _LOOK_LATE_MS = 10, 200
#: The output has taken this much more than is heard (measured 20 to 43 ms on a PulseAudio null sink).
_AHEAD_MS = 30
#: A stream that stands still for so long has lost its output; nothing else tells when that happens.
_FROZEN_MS = 3000
#: The output reports its end about 20 ms early, so the sound ends in silence that may be cut.
_TAIL_MS = 60
_LEVEL_MS = 100


class Player(QObject):
    """Plays one clip at a time; a new one silences the old one.

    Signals:
        moved(int): ms of the clip that were heard, at each word and every 200 ms while that changes
        levelChanged(float): how loud it is now, dB below full scale; ten times a second on the loop only
        ended(): the clip was heard to its end
        broke(str): it will not be heard (any more); the text is for the log
        froze(): it stands still and the process cannot be trusted with sound any more
    """

    moved = Signal(int)
    levelChanged = Signal(float)
    ended = Signal()
    broke = Signal(str)
    froze = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standby = Standby(self)
        self._poll = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._poll.timeout.connect(self._look)
        self._meter = QTimer(self)
        self._meter.timeout.connect(self._measure)
        self._still = QElapsedTimer()
        self._stream: Stream | None = None
        self._decibel = 0.0
        self._word_times: tuple[int, ...] = ()
        self._lead_ms = 0
        self._played_ms, self._heard_ms = 0.0, 0

    def play(self, clip: Clip, device: QAudioDevice, lead_in_ms: int, *, loop: bool = False) -> None:
        """Play a clip after silence of ``lead_in_ms``, left out while the output is known to be awake.

        ``loop``: make the sound fit for a hearing loop, and tell how loud it is.
        """
        self.stop()
        self._word_times = tuple(word.ms for word in clip.words)
        self._lead_ms = 0 if self._standby.awake else lead_in_ms
        self._played_ms, self._heard_ms = 0.0, 0
        self._stream = Stream(device, clip.hz, _BUFFER_MS, self)
        self._stream.drained.connect(self._on_drained)
        self._stream.broke.connect(self._on_broke)
        padded = _silence(self._lead_ms, clip.hz) + clip.pcm + _silence(_TAIL_MS, clip.hz)
        self._stream.start(Source(padded, clip.hz, loop=loop), self._decibel)
        if self._stream is not None:
            self._standby.speaking(device)
            self._meter.setInterval(_LEVEL_MS if loop else 0)
            self._watch()

    def pause(self) -> None:
        """Hold the clip."""
        if self._stream is not None:
            self._stream.hold()
            self._poll.stop()
            self._meter.stop()

    def resume(self) -> None:
        """Go on after ``pause``."""
        if self._stream is not None and not self._poll.isActive():
            self._stream.go_on()
            self._watch()

    def stop(self) -> None:
        """Be silent."""
        self._poll.stop()
        self._meter.stop()
        if self._stream is not None:
            self._stream.close()
            self._stream = None
            self._standby.silent()

    def set_loudness(self, decibel: float) -> None:
        """Set the gain of this clip and the next ones, 0 dB the loudest."""
        self._decibel = decibel
        if self._stream is not None:
            self._stream.set_loudness(decibel)

    def leave(self) -> None:
        """Be silent, and let go of the output: another one is used from now on."""
        self.stop()
        self._standby.leave()

    def keep_awake(self, wanted: bool, device: QAudioDevice | None) -> None:
        """Hold the output open between clips, or only for a moment after each."""
        self._standby.keep(wanted, device)

    def _watch(self) -> None:
        self._still.start()
        self._poll.start(_LOOK_SOON_MS)
        if self._meter.interval():
            self._meter.start()

    def _measure(self) -> None:
        if self._stream is not None:
            self.levelChanged.emit(self._stream.level_db() + self._decibel)

    def _look(self) -> None:
        if self._stream is None:
            return
        played = self._stream.played_ms()
        if played != self._played_ms:
            self._played_ms = played
            self._still.start()
            self._tell(max(round(played) - self._lead_ms - _AHEAD_MS, 0))
        elif self._still.hasExpired(_FROZEN_MS):
            self.froze.emit()
            return
        self._poll.start(self._until_next_word())

    def _until_next_word(self) -> int:
        after = bisect_right(self._word_times, self._heard_ms)
        following = self._word_times[after : after + 1]
        wait = following[0] - self._heard_ms if following else _LOOK_LATE_MS
        return min(max(wait, _LOOK_SOON_MS), _LOOK_LATE_MS)

    def _tell(self, heard_ms: int) -> None:
        if heard_ms != self._heard_ms:
            self._heard_ms = heard_ms
            self.moved.emit(heard_ms)

    def _on_drained(self) -> None:
        self.stop()
        self.ended.emit()

    def _on_broke(self, reason: str) -> None:
        self.stop()
        self.broke.emit(reason)


def _silence(ms: int, hz: int) -> bytes:
    return bytes(2 * (ms * hz // 1000))
