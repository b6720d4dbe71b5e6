"""Scanning with one or two switches: what is marked next, and what a press does. Pure (D-07, d4).

Nothing is ever activated but by a press, and only what was marked before that press.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.access.clusters import Cluster, Stop
from kiosk.access.items import Item

#: A second press of a switch within this time is a tremor, ms (D-03).
REPEAT_MS = 500

#: After so many rounds in which nothing was chosen the scan rests, or gives up the second switch.
ROUNDS = 3

#: After so many presses of the second of two switches, and none of the first, there may be no first one.
MOST_ALONE = 6


@dataclass(frozen=True, slots=True)
class Marked:
    """A stop that is marked now."""

    stop: Stop


@dataclass(frozen=True, slots=True)
class Chosen:
    """An item that is to be activated."""

    item: Item


@dataclass(frozen=True, slots=True)
class Rested:
    """Nobody pressed for some rounds: nothing is marked until a press."""


@dataclass(frozen=True, slots=True)
class Stranded:
    """Somebody used only one of two switches: they may have no other."""


Move = Marked | Chosen | Rested | Stranded


class Scan:
    """Goes from stop to stop. What is on the screen is handed in each time; times are ms.

    ``step_ms`` is the time between two steps; None: it only steps when it is told to.
    """

    def __init__(self) -> None:
        self.step_ms: int | None = None
        self.marked = False
        self._key = ""  # of what is marked, or will be
        self._used = ""  # of what was activated last
        self._rounds = 0
        self._held = False
        self._resting = True
        self._due: int | None = None
        self._pressed: dict[int, int] = {}
        self._alone = 0  # presses of the second switch
        self._has_first = False

    @property
    def wakes_at(self) -> int | None:
        """When the next step is due, ms; None for never."""
        return self._due

    def trembles(self, switch: int, now: int) -> bool:
        """Note a press of a switch, by its number; return whether it only repeats the one before."""
        before = self._pressed.get(switch)
        if before is not None and now - before < REPEAT_MS:
            return True
        self._pressed[switch] = now
        self._has_first = self._has_first or switch == 1
        return False

    def note_press(self, now: int) -> None:
        """Note a press that was meant for something else; a tremor may follow it too."""
        self._pressed = dict.fromkeys((1, 2), now)

    def press(self, stops: Sequence[Stop], now: int) -> Move | None:
        """Activate what is marked, or go into it; where nothing is marked, mark something."""
        self.wake()
        if self._lacks_first():
            self.rest()
            return Stranded()
        stop = _at(stops, self._key) if self.marked else None
        if isinstance(stop, Cluster):
            return self._mark(stop.items[0], now)
        if stop is None:
            return self.resume(stops, now)
        self.unmark()
        self._key = self._used = stop.key
        return Chosen(stop)

    def step(self, stops: Sequence[Stop], now: int) -> Move | None:
        """Go to the next stop, as somebody told it to."""
        self._resting = False
        return self._next(stops, now) if self.marked else self.resume(stops, now)

    def tick(self, stops: Sequence[Stop], now: int) -> Move | None:
        """Go to the next stop if it is time."""
        if self._due is None or now < self._due:
            return None
        return self._next(stops, now) if self.marked else self.resume(stops, now)

    def resume(self, stops: Sequence[Stop], now: int) -> Move | None:
        """Mark what was marked or activated last; the first stop where that is gone."""
        stop = _at(stops, self._key) or next(iter(stops), None)
        return None if self._resting or stop is None else self._mark(stop, now)

    def aim(self, key: str) -> None:
        """Mark this next; "" for what comes first on the screen."""
        self.unmark()
        self._key, self._used, self._rounds = key, key, 0

    def wake(self) -> None:
        """Take steps again after a rest, once nothing is said any more."""
        self._rounds, self._resting = 0, False

    def unmark(self) -> None:
        """Let the next press only mark: something else has come in between."""
        self.marked, self._due = False, None

    def hold(self) -> None:
        """Take no step: something is said."""
        self._held, self._due = True, None

    def go_on(self, now: int) -> None:
        """Take steps again, the first one after the whole time."""
        self._held = False
        self._set_due(now)

    def rest(self) -> None:
        """Mark nothing until a press."""
        self.aim(self._used)
        self._resting = True
        self._alone, self._has_first = 0, False

    def _lacks_first(self) -> bool:
        """Count a press that chooses; return whether nobody has a first switch to step with."""
        if self.step_ms is not None or self._has_first:
            return False
        self._alone += 1
        return self._alone > MOST_ALONE

    def _next(self, stops: Sequence[Stop], now: int) -> Move | None:
        stop, round_over = _after(stops, self._key)
        self._rounds += round_over
        if self._rounds >= ROUNDS:
            self.rest()
            return Stranded() if self.step_ms is None else Rested()
        return self._mark(stop, now) if stop else None

    def _mark(self, stop: Stop, now: int) -> Marked:
        self.marked, self._key = True, stop.key
        self._set_due(now)
        return Marked(stop)

    def _set_due(self, now: int) -> None:
        steps = self.step_ms is not None and not self._held and not self._resting
        self._due = now + (self.step_ms or 0) if steps else None


def _at(stops: Sequence[Stop], key: str) -> Stop | None:
    inside = (item for stop in stops if isinstance(stop, Cluster) for item in stop.items)
    return next((stop for stop in (*stops, *inside) if stop.key == key), None)


def _after(stops: Sequence[Stop], key: str) -> tuple[Stop | None, bool]:
    """Return what comes next, and whether a round is over. After the last of a cluster comes the cluster."""
    for index, stop in enumerate(stops):
        if stop.key == key:
            return stops[(index + 1) % len(stops)], index + 1 == len(stops)
        if isinstance(stop, Cluster):
            keys = [item.key for item in stop.items]
            if key in keys:
                following = keys.index(key) + 1
                return stop.items[following] if following < len(keys) else stop, False
    return next(iter(stops), None), False
