"""Explore by touch: fingers on the glass become gestures. Pure: mm and ms in, gestures out (d1).

Whoever feeds it calls :meth:`Explorer.tick` when ``wakes_at`` has come.
"""

import math

from kiosk.access.contacts import Contact
from kiosk.access.discovery import HOLD_MS, TREMBLE_MM
from kiosk.access.geometry import Point
from kiosk.access.gestures import (
    CornerRested,
    CornerTapped,
    Direction,
    DoubleTapped,
    Explored,
    Gesture,
    HeldStill,
    RailSlid,
    SplitTapped,
    Swiped,
    Tapped,
    Touched,
    TwoFingerTapped,
)
from kiosk.access.zones import Glass

#: A finger that is still for so long wants to hear what is under it, ms.
DWELL_MS = 100

#: A swipe: at least so far (mm), within so long (ms), at most so far off its direction (degrees).
SWIPE_MM, SWIPE_MS, SWIPE_DEGREES = 15.0, 500, 30.0

#: A tap is at most so long (ms) and wanders at most so far (mm).
TAP_MS, TAP_MM = 300, 8.0

#: Between two taps that belong together: at most so long (ms) and so far apart (mm).
GAP_MS, SPREAD_MM = 600, 25.0

#: So many contacts at once are a palm, which means nothing here.
PALM = 3


class Explorer:
    """Tells gestures apart. One finger does everything; a second one only adds short ways."""

    def __init__(self, glass: Glass) -> None:
        self._glass = glass
        self._fingers: dict[int, Contact] = {}
        self._first: int | None = None
        self._ignored = False
        self._rested = self._held = False
        self._pair_since: int | None = None
        self._tap: tuple[Point, int] | None = None

    @property
    def wakes_at(self) -> int | None:
        """When something will be due without another event, ms; None for never."""
        if self._first is not None and not self._ignored:
            if not self._rested:
                return self._finger.still_since + DWELL_MS
            if not self._held and self._unmoved:
                return self._finger.since + HOLD_MS
        if self._tap is not None and not self._fingers:
            return self._tap[1] + GAP_MS + 1
        return None

    def down(self, number: int, point: Point, now: int) -> tuple[Gesture, ...]:
        """Take a finger that came down."""
        late = self._expired(now)
        self._fingers[number] = Contact.down(number, point, now)
        if len(self._fingers) == 1:
            self._first, self._ignored, self._pair_since = number, False, None
            self._rested = self._held = False
            again = self._tap is not None and self._tap[0].to(point) <= SPREAD_MM
            return (*late, Touched(again))
        if len(self._fingers) >= PALM:
            self.forget()
        elif not self._ignored:
            self._pair_since = now
        return late

    def move(self, number: int, point: Point, now: int) -> tuple[Gesture, ...]:
        """Take a finger that moved."""
        if number not in self._fingers:
            return ()
        self._fingers[number] = self._fingers[number].moved(point, now)
        if number == self._first and self._fingers[number].still_since == now:
            self._rested = False
        return self.tick(now)

    def up(self, number: int, point: Point, now: int) -> tuple[Gesture, ...]:
        """Take a finger that was lifted."""
        if number not in self._fingers:
            return ()
        finger = self._fingers.pop(number).moved(point, now)
        if self._ignored:
            return self._settled(())
        if self._pair_since is not None:
            return self._settled(self._pair_up(finger, now))
        self._first = None
        return self._lifted(finger, now)

    def tick(self, now: int) -> tuple[Gesture, ...]:
        """Take the time: a rest has become long enough, or no second tap came."""
        if self._first is None or self._ignored:
            return self._expired(now)
        finger = self._finger
        if not self._rested and now - finger.still_since >= DWELL_MS:
            self._rested = True
            return (self._rest(finger),)
        if self._rested and not self._held and self._unmoved and now - finger.since >= HOLD_MS:
            self._held = True
            return (HeldStill(),)
        return ()

    def forget(self) -> None:
        """Make nothing of what is on the glass now, nor of a tap before it."""
        self._ignored, self._tap, self._pair_since = bool(self._fingers), None, None

    @property
    def _finger(self) -> Contact:
        if self._first is None:
            raise LookupError("No finger is on the glass.")
        return self._fingers[self._first]

    @property
    def _unmoved(self) -> bool:
        """Whether the finger is alone and where it came down."""
        return len(self._fingers) == 1 and self._finger.farthest <= TREMBLE_MM

    def _rest(self, finger: Contact) -> Gesture:
        if self._glass.on_rail(finger.begun):
            return RailSlid(finger.begun, finger.point)
        corner = self._glass.corner(finger.point)
        return CornerRested(corner) if corner else Explored(finger.point)

    def _pair_up(self, finger: Contact, now: int) -> tuple[Gesture, ...]:
        """Return what a second finger meant, when the first of the two is lifted."""
        since = self._pair_since or now
        self._ignored = True
        if now - since > TAP_MS or finger.farthest > TAP_MM:
            return ()
        if finger.id != self._first and self._rested:
            self._ignored, self._pair_since = False, None
            return (SplitTapped(),)
        return () if self._rested else (TwoFingerTapped(),)

    def _settled(self, gestures: tuple[Gesture, ...]) -> tuple[Gesture, ...]:
        if not self._fingers:
            self._first, self._ignored, self._pair_since = None, False, None
        return gestures

    def _lifted(self, finger: Contact, now: int) -> tuple[Gesture, ...]:
        lasted = now - finger.since
        slid = self._rested or self._glass.on_rail(finger.begun)
        direction = None if slid else _direction(finger, lasted)
        if direction:
            self._tap = None
            return (Swiped(direction),)
        if lasted > TAP_MS or finger.farthest > TAP_MM:
            self._tap = None
            return ()
        corner = self._glass.corner(finger.begun)
        if corner:
            self._tap = None
            return (CornerTapped(corner),)
        return self._tapped(finger, now)

    def _tapped(self, finger: Contact, now: int) -> tuple[Gesture, ...]:
        before, self._tap = self._tap, (finger.begun, now)
        if before and before[0].to(finger.begun) <= SPREAD_MM and finger.since - before[1] <= GAP_MS:
            self._tap = None
            return (DoubleTapped(),)
        return ()

    def _expired(self, now: int) -> tuple[Gesture, ...]:
        """Return the tap that stayed alone."""
        if self._tap is None or self._fingers or now - self._tap[1] <= GAP_MS:
            return ()
        point, self._tap = self._tap[0], None
        return (Tapped(point),)


def _direction(finger: Contact, lasted: int) -> Direction | None:
    """Return where a finger was swiped, or None if that was no swipe."""
    across, down = finger.point.x - finger.begun.x, finger.point.y - finger.begun.y
    if lasted > SWIPE_MS or math.hypot(across, down) < SWIPE_MM:
        return None
    off = math.tan(math.radians(SWIPE_DEGREES))
    if abs(down) <= off * abs(across):
        return Direction.RIGHT if across > 0 else Direction.LEFT
    if abs(across) <= off * abs(down):
        return Direction.DOWN if down > 0 else Direction.UP
    return None
