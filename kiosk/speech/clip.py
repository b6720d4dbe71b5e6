"""Sound of a request, before anybody plays or stores it."""

from dataclasses import dataclass

from kiosk.speech.voice import WordMark


@dataclass(frozen=True, slots=True)
class Clip:
    """16 bit little-endian mono samples, ``hz`` of them a second, and when each word begins."""

    pcm: bytes
    hz: int
    words: tuple[WordMark, ...]

    @property
    def duration_ms(self) -> int:
        """Length of the sound in ms."""
        return len(self.pcm) * 1000 // (2 * self.hz)
