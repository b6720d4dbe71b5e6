"""What can go wrong when a copy is handed over, on paper or on a memory stick."""

from enum import StrEnum


class HandTrouble(StrEnum):
    """Why a copy did not arrive; each has one sentence for patients."""

    NOT_MADE = "not-made"
    NO_PRINTER = "no-printer"
    STOPPED = "stopped"  # no paper, or switched off by staff
    REFUSED = "refused"
    NO_STICK = "no-stick"
    FULL = "full"
    READ_ONLY = "read-only"
    PULLED_OUT = "pulled-out"


class HandError(Exception):
    """A copy did not arrive; ``str()`` is one plain sentence in English for the log."""

    def __init__(self, trouble: HandTrouble, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble
