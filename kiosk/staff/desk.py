"""What staff have at one machine: the PIN, what they set, what the machine says of itself."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from kiosk.staff.fault_note import last_fault
from kiosk.staff.pin import Clocks, Pin
from kiosk.staff.selfcheck import Finding

#: Looks at the machine; slow enough (about a second) to be done when somebody wants to know.
Check = Callable[[], Sequence[Finding]]


def _nothing() -> Sequence[Finding]:
    return ()


class Desk:
    """Opened by the PIN, closed when the staff screens are left. ``folder`` is that of what is kept."""

    def __init__(self, folder: Path, check: Check = _nothing, clocks: Clocks | None = None) -> None:
        self.folder = folder
        self.check = check
        self.unlocked = False
        self._clocks = clocks

    @cached_property
    def pin(self) -> Pin:
        """The staff PIN."""
        return Pin(self.folder, self._clocks)

    def lock(self) -> None:
        """Ask for the PIN again."""
        self.unlocked = False

    def findings(self) -> tuple[Finding, ...]:
        """Return the whole self-check, what needs a person first."""
        found = [*last_fault(self.folder), *self._troubles(), *self.check()]
        return tuple(sorted(found, key=lambda one: one.well))

    def _troubles(self) -> list[Finding]:
        trouble = self.pin.trouble
        return (
            [Finding("Staff PIN", trouble, "Run kiosk pin again, then look here again.")] if trouble else []
        )
