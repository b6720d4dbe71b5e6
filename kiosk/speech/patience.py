"""How often to try again."""

from collections import deque

#: More deaths than this within the time, in s, are no accident.
_DEATHS, _WITHIN_S = 3, 60.0
#: Pauses between looks for a sound output, in ms; the last one for ever.
_LOOK_AFTER_MS = (500, 2000, 4000, 8000, 16000, 30000)


class Patience:
    """Counts what went wrong lately."""

    def __init__(self) -> None:
        self._deaths: deque[float] = deque(maxlen=_DEATHS)
        self._looks = 0

    def died(self, now_s: float) -> bool:
        """Note a death; return whether another start is worth while. ``now_s`` is any steady clock."""
        self._deaths.append(now_s)
        return len(self._deaths) < _DEATHS or now_s - self._deaths[0] > _WITHIN_S

    def next_look_ms(self) -> int:
        """Return how long to wait before the sound output is looked for again: longer each time."""
        pause = _LOOK_AFTER_MS[min(self._looks, len(_LOOK_AFTER_MS) - 1)]
        self._looks += 1
        return pause

    def sound_found(self) -> None:
        """Start the pauses from the short ones again."""
        self._looks = 0

    def fresh(self) -> None:
        """Forget everything."""
        self._deaths.clear()
        self._looks = 0
