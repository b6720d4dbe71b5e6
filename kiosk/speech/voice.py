"""The border between the reader and whatever makes sound (or only keeps time)."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from kiosk.speech.outputs import Use


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words in one voice. ``voice`` is an espeak-ng identifier, ``pause_ms`` silence after it."""

    text: str
    voice: str
    pause_ms: int = 0


class Tone(StrEnum):
    """A short sound that is no word; what it means is always shown too."""

    FOUND = "found"  # rises: speech is there, hold on
    ENDED = "ended"  # falls: the visit is over
    ERROR = "error"
    EDGE = "edge"  # the finger crossed from one item to another
    TRIAL = "trial"  # for staff: long enough to measure how loud an output is


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to say. ``rate`` in words a minute; events of any other ``id`` are late and mean nothing.

    A ``tone`` is heard before the words. A ``private`` request is only for the person's own ears.
    """

    id: int
    segments: tuple[Segment, ...]
    rate: int = 155
    tone: Tone | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class WordMark:
    """A word begins: ``start``, ``length`` in code points of the segment text, ``ms`` from the start."""

    segment: int
    start: int
    length: int
    ms: int


@dataclass(frozen=True, slots=True)
class Started:
    """Sound of a request begins now."""

    request_id: int
    duration_ms: int
    words: tuple[WordMark, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """What is heard now, in ms of the request's sound (a lead-in is already subtracted)."""

    request_id: int
    ms: int


class Trouble(StrEnum):
    """Why there is no voice; each has one sentence for patients."""

    NO_VOICE = "no-voice"  # no voice for this language on this machine
    NO_PROCESS = "no-process"  # the voice process cannot start, or keeps dying
    NO_SOUND = "no-sound"  # no sound output, or it stopped moving
    NO_OUTPUT = "no-output"  # the headphones or the loop in use are not connected


@dataclass(frozen=True, slots=True)
class Failed:
    """A request could not be spoken, or stopped being heard. ``request_id`` 0: nothing was asked."""

    request_id: int
    trouble: Trouble


class Voice(QObject):
    """Something that speaks requests one at a time; a new request silences the old one.

    Signals:
        started(Started): the sound begins
        positionChanged(Position): as each word begins, and every 200 ms or so while speaking
        ended(int): the request of this id was spoken to its end
        failed(Failed): it will not be heard (any more)
        recovered(): sound is possible again after a failure
        outputsChanged(frozenset[Use]): other outputs are connected than before
        levelChanged(float): how loud it is on the loop, dB below full scale, ten times a second
    """

    started = Signal(object)
    positionChanged = Signal(object)
    ended = Signal(int)
    failed = Signal(object)
    recovered = Signal()
    outputsChanged = Signal(object)
    levelChanged = Signal(float)

    def play(self, request: Request) -> None:
        """Speak the request from its beginning."""
        raise NotImplementedError

    def pause(self) -> None:
        """Hold the sound; ``resume`` goes on at the same sample."""
        raise NotImplementedError

    def resume(self) -> None:
        """Go on after ``pause``."""
        raise NotImplementedError

    def stop(self) -> None:
        """Silence, at once (≤ 50 ms at the device)."""
        raise NotImplementedError

    def set_loudness(self, decibel: float) -> None:
        """Set the gain, 0 dB the loudest; heard at once."""
        raise NotImplementedError

    def set_output(self, use: Use) -> None:
        """Speak to this output from now on, and to no other; what is being said ends."""
        raise NotImplementedError

    def note_jack(self, *, plugged: bool) -> None:
        """Learn what the socket of a keypad says; without one the sound server knows."""

    def start(self) -> None:
        """Get ready to speak, if that takes any doing."""

    def renew(self) -> None:
        """Begin anew with the voices that there are now; what is being said ends."""
        self.close()
        self.start()

    def close(self) -> None:
        """End whatever makes the sound."""
        raise NotImplementedError
