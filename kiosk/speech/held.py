"""The leaflet's text that something else interrupted."""

from kiosk.speech.reading import Reading
from kiosk.speech.state import Paused, State, Stopped


class Held:
    """Keeps the interrupted reading until it is taken up again; ``goes_on``: by itself."""

    def __init__(self) -> None:
        self._reading: Reading | None = None
        self.goes_on = False

    def __bool__(self) -> bool:
        return self._reading is not None

    def interrupt(self, reading: Reading | None, state: State, *, go_on: bool = False) -> None:
        """Keep what is being read, if it is the leaflet."""
        if reading is not None and reading.leaflet and not isinstance(state, Stopped):
            self._reading = reading
            self.goes_on = go_on and not isinstance(state, Paused)
        else:
            self.goes_on &= go_on

    def keep(self, reading: Reading) -> None:
        """Keep what comes next, until what is said before it is over."""
        self._reading, self.goes_on = reading, True

    def take(self) -> Reading | None:
        """Return what was kept, and keep it no longer."""
        held, self._reading = self._reading, None
        return held
