"""Sound for a hearing loop: 150 Hz to 6 kHz at an even level (accessibility B-10)."""

import array

from kiosk.speech.process.biquad import butterworth
from kiosk.speech.process.steady import Steady

#: Where the band is left, in Hz: inside its ends, 150 and 6,000, so that little is beyond them.
LOWEST_HZ, HIGHEST_HZ = 200, 5400


class LoopSound:
    """Turns 16 bit mono samples into those for the loop, piece by piece (about 20 ms a second of sound)."""

    def __init__(self, hz: int) -> None:
        self._sections = butterworth(LOWEST_HZ, hz, 6, high=True)
        if hz > 2 * HIGHEST_HZ:
            self._sections += butterworth(HIGHEST_HZ, hz, 6, high=False)
        self._steady = Steady(hz)

    def run(self, pcm: bytes) -> bytes:
        """Return what is ready after one more piece."""
        samples: list[float] = list(map(float, array.array("h", pcm)))
        for section in self._sections:
            samples = section.run(samples)
        return array.array("h", self._steady.run(samples)).tobytes()

    def finish(self) -> bytes:
        """Return what is left: as many samples went out as came in."""
        return array.array("h", self._steady.finish()).tobytes()
