"""What staff have at one machine: the PIN, what they set, what the machine says of itself."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cached_property
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from kiosk.content.errors import LeafletError
from kiosk.content.model import Leaflet
from kiosk.staff.choices import Choices, KeptChoices
from kiosk.staff.hours import Hours, time_of
from kiosk.staff.pin import Clocks, Pin
from kiosk.staff.selfcheck import Finding
from kiosk.watch.faults import Fault, forget_fault, last_fault

#: Looks at the machine; slow enough (a tenth of a second) to be done when somebody wants to know.
Check = Callable[[], Sequence[Finding]]


class Wish(StrEnum):
    """What staff want the whole kiosk to do."""

    CLEAN = "clean"
    REST = "rest"
    RESTART = "restart"
    CLOSE = "close"


def _nothing() -> Sequence[Finding]:
    return ()


class Desk(QObject):
    """Opened by the PIN, closed when the staff screens are left. ``folder`` is that of what is kept.

    ``usual`` is what holds where staff chose nothing; ``awake``: no rest today.

    Signals:
        choicesChanged(Choices): staff chose something that lasts
        wished(Wish): staff want the whole kiosk to do something
    """

    choicesChanged = Signal(object)
    wished = Signal(object)

    def __init__(self, folder: Path, check: Check = _nothing, clocks: Clocks | None = None) -> None:
        super().__init__()
        self.folder = folder
        self.check = check
        self.unlocked = False
        self.awake = False
        self.usual = Choices()
        self._refused: tuple[LeafletError, ...] = ()
        self._clocks = clocks

    @cached_property
    def pin(self) -> Pin:
        """The staff PIN."""
        return Pin(self.folder, self._clocks)

    @cached_property
    def kept(self) -> KeptChoices:
        """What staff chose that lasts."""
        return KeptChoices(self.folder)

    @property
    def now(self) -> Choices:
        """What holds now."""
        return self.kept.own.over(self.usual)

    @property
    def hours(self) -> Hours | None:
        """When the kiosk is awake, on a day like others; None for always."""
        if self.now.hours != "on":
            return None
        return Hours(time_of(self.now.wake), time_of(self.now.rest))

    def choose(self, **changed: object) -> None:
        """Change some of the choices that last; the names are those of :class:`Choices`."""
        self.kept.change(msgspec.structs.replace(self.kept.own, **changed))
        self.choicesChanged.emit(self.now)

    def stay_awake(self, *, awake: bool) -> None:
        """Do not rest today, or rest again at the usual times."""
        self.awake = awake
        self.choicesChanged.emit(self.now)

    def note_refused(self, refused: tuple[LeafletError, ...]) -> None:
        """Tell staff of the leaflets and translations that are refused now."""
        self._refused = refused

    def lock(self) -> None:
        """Ask for the PIN again."""
        self.unlocked = False

    def has_seen(self, leaflet: Leaflet) -> bool:
        """Return whether staff know that this leaflet is due for review."""
        return self.now.seen.get(leaflet.id) == leaflet.dates.next_review

    def note_seen(self, leaflet: Leaflet) -> None:
        """Staff know that this leaflet is due for review; who, is nobody's business here."""
        self.choose(seen={**self.now.seen, leaflet.id: leaflet.dates.next_review})

    @property
    def fault(self) -> Fault | None:
        """The last fault that staff do not know of yet."""
        return last_fault(self.folder)

    def know_fault(self) -> None:
        """Staff know of the last fault; the log still has it."""
        forget_fault(self.folder)

    def findings(self, check: Check | None = None) -> tuple[Finding, ...]:
        """Return the whole self-check: what needs a person first, translators last of these.

        ``check`` looks at the machine in place of the desk's own.
        """
        found = [*self._last_fault(), *self._troubles(), self._pin_line(), *(check or self.check)()]
        return tuple(sorted(found, key=lambda one: (one.well, one.translator)))

    def _pin_line(self) -> Finding:
        if self.pin.is_set:
            return Finding("Staff PIN", "it is set")
        return Finding("Staff PIN", "none is set, so nobody can open the staff screen", "Run: kiosk pin")

    def _last_fault(self) -> list[Finding]:
        fault = self.fault
        if fault is None:
            return []
        how = f"{fault.when.astimezone():%-d %B %Y, %H:%M}: {fault.sentence}"
        do = "" if fault.old else "Tell IT if it comes again; the log says more."
        return [Finding("Last fault", how, do)]

    def _troubles(self) -> list[Finding]:
        told = (("Staff PIN", self.pin.trouble), ("What staff set", self.kept.trouble))
        do, mend = (
            "Set it again; if this line stays, tell IT.",
            "Mend it; the last good one stays up.",
        )
        return [
            *(Finding(what, trouble, do) for what, trouble in told if trouble),
            *(Finding("Leaflet", str(error), mend) for error in self._refused),
        ]
