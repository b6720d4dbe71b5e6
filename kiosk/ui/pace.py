"""How fast is read: as the visitor chose, Easy Read slower."""

from kiosk.speech.easy import easy_rate
from kiosk.speech.narrator import DEFAULT_RATE
from kiosk.speech.reader import Reader


class Pace:
    """Keeps the reader at the right speed, words a minute."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._rate = DEFAULT_RATE
        self._slow = False

    def choose(self, rate: int) -> None:
        """Take the visitor's choice."""
        self._rate = rate
        self.read(slow=self._slow)

    def read(self, *, slow: bool) -> None:
        """Get ready to read; ``slow`` is Easy Read."""
        self._slow = slow
        self._reader.set_rate(easy_rate(self._rate) if slow else self._rate)
