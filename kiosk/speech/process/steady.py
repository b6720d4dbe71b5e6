"""An even level: loud passages softer, soft ones louder, and never a peak that the output would cut."""

import math
from collections.abc import Sequence
from operator import mul

#: How the level is held, in dB below full scale: what is aimed at, and what is a pause and left alone.
AIM_DB, PAUSE_DB = -20.0, -50.0
#: Of the distance from the aim this share is taken away, within these bounds, in dB.
_SHARE, _MOST_DB = 0.75, 12.0
#: No sample comes out above this.
_CEILING = 0.89 * 32767
#: A frame is long enough for one wave of a low voice, and short enough for a syllable.
_FRAME_MS = 20
#: Gain comes back so many dB a second after something loud.
_RECOVERY_DB_A_S = 40.0


class Steady:
    """Holds the level of sound that may come in pieces; it is one frame (20 ms) behind."""

    def __init__(self, hz: int) -> None:
        self._frame = hz * _FRAME_MS // 1000
        self._rest: list[float] = []
        self._gain_db, self._gain = 0.0, 1.0
        self._waiting: tuple[list[float], float] | None = None

    def run(self, samples: Sequence[float]) -> list[int]:
        """Return the frames that are complete."""
        self._rest += samples
        out: list[int] = []
        whole = len(self._rest) // self._frame * self._frame
        for start in range(0, whole, self._frame):
            frame = self._rest[start : start + self._frame]
            out += self._shift((frame, self._wanted(frame)))
        del self._rest[:whole]
        return out

    def finish(self) -> list[int]:
        """Return what is left."""
        out = self._shift((self._rest, self._gain))
        return out + self._shift(None)

    def _shift(self, following: tuple[list[float], float] | None) -> list[int]:
        """Return the frame that was waiting, its gain on the way to that of the one that follows it."""
        waiting, self._waiting = self._waiting, following
        if waiting is None:
            return []
        frame, wanted = waiting
        # the lower of both where two frames meet: so no gain is ever above its frame's own
        end = min(wanted, following[1]) if following else wanted
        start, self._gain = min(self._gain, wanted), end
        step = (end - start) / max(len(frame), 1)
        return [round(sample * (start + step * index)) for index, sample in enumerate(frame)]

    def _wanted(self, frame: list[float]) -> float:
        """Return the gain for a frame: down at once, up slowly, and held through a pause."""
        level = 10 * math.log10(sum(map(mul, frame, frame)) / len(frame) / 32768**2 + 1e-12)
        if level > PAUSE_DB:
            aimed = max(-_MOST_DB, min((AIM_DB - level) * _SHARE, _MOST_DB))
            self._gain_db = min(aimed, self._gain_db + _RECOVERY_DB_A_S * _FRAME_MS / 1000)
        highest, lowest = max(frame), min(frame)
        peak = max(highest, -lowest, 1.0)
        return min(float(10 ** (self._gain_db / 20)), _CEILING / peak)
