"""The staff PIN: an Argon2 hash, and a wait that grows with each wrong try and survives a restart."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import msgspec

from kiosk.staff.kept import KeptError, read_kept, write_kept

FILE = "staff-pin.json"
SHORTEST, LONGEST = 4, 12

#: So many wrong tries are free; each one more doubles the wait, s, up to the longest.
_FREE_TRIES, _FIRST_WAIT_S, _LONGEST_WAIT_S = 3, 30, 3600

#: Argon2id as OWASP has it for little memory (19 MiB, two rounds, one lane): about 30 ms.
_MEMORY_KIB, _ROUNDS, _LANES = 19456, 2, 1


class _Kept(msgspec.Struct, frozen=True):
    """What the file keeps. ``since`` is the time of day of the last wrong try, s since 1970."""

    hash: str = ""
    wrong: int = 0
    since: float = 0.0


@dataclass(frozen=True, slots=True)
class Clocks:
    """The time of day in s since 1970, which somebody may set, and a clock that is never set, s."""

    day: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic


def wait_after(wrong: int) -> int:
    """Return the wait after so many wrong tries, s."""
    extra = wrong - _FREE_TRIES
    return 0 if extra <= 0 else int(min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2 ** min(extra - 1, 10)))


def weakness(pin: str) -> str:
    """Return why digits are no PIN, in one plain sentence; "" if they are one."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        return f"A PIN is {SHORTEST} to {LONGEST} digits; choose another."
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        return "Digits that are all the same or in a row are guessed at once; choose another PIN."
    return ""


class Pin:
    """The PIN of one machine. What goes wrong with its file is a sentence in ``trouble``."""

    def __init__(self, folder: Path, clocks: Clocks | None = None) -> None:
        self._file = folder / FILE
        self._clocks = clocks or Clocks()
        self._ends = 0.0
        self._kept = _Kept()
        self.trouble = ""
        self.read()

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN."""
        return bool(self._kept.hash)

    @property
    def wait_s(self) -> int:
        """How long nothing can be tried, s; 0 for not at all."""
        return max(0, round(self._ends - self._clocks.steady()))

    def read(self) -> None:
        """Read the file again: somebody may have set a PIN."""
        before = self._kept
        try:
            found = read_kept(self._file, _Kept)
        except KeptError as error:
            self.trouble = str(error)
            return
        self._kept = found or _Kept()
        if self._kept != before:
            self._wait(wait_after(self._kept.wrong) - self._gone_by())

    def set(self, pin: str) -> None:
        """Set the PIN; nothing is left to wait for. Raises ValueError for a weak one, KeptError."""
        fault = weakness(pin)
        if fault:
            raise ValueError(fault)
        write_kept(self._file, _Kept(_hash(pin)))
        self.read()

    def tries(self, pin: str) -> bool:
        """Return whether this is the PIN. It is noted before it is judged: no power cut undoes a try."""
        if not self.is_set or self.wait_s:
            return False
        self._note(self._kept.wrong + 1)
        if _matches(self._kept.hash, pin):
            self._note(0)
            return True
        self._wait(wait_after(self._kept.wrong))
        return False

    def _note(self, wrong: int) -> None:
        self._kept = _Kept(self._kept.hash, wrong, self._clocks.day() if wrong else 0.0)
        try:
            write_kept(self._file, self._kept)
        except KeptError as error:
            self.trouble = str(error)

    def _gone_by(self) -> float:
        """Return how much of the wait is over, s: none of it if the time of day was set back."""
        return max(0.0, self._clocks.day() - self._kept.since)

    def _wait(self, seconds: float) -> None:
        self._ends = self._clocks.steady() + max(0.0, seconds)


def _hash(pin: str) -> str:
    from argon2 import PasswordHasher  # noqa: PLC0415 - most visits need no PIN

    return PasswordHasher(_ROUNDS, _MEMORY_KIB, _LANES).hash(pin)


def _matches(kept: str, pin: str) -> bool:
    from argon2 import PasswordHasher, exceptions  # noqa: PLC0415 - most visits need no PIN

    try:
        return PasswordHasher().verify(kept, pin)
    except (exceptions.VerificationError, exceptions.InvalidHashError):
        return False
