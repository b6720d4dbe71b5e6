"""Fingers as Qt tells them become what a hand means to somebody who does not look."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QSizeF, Signal
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QTouchEvent

from kiosk.access.discovery import Discovery, Ellipse, Search
from kiosk.access.explore import Explorer
from kiosk.access.geometry import Point
from kiosk.access.gestures import Gesture
from kiosk.access.zones import Glass as Pane
from kiosk.visit.clock import now_ms
from kiosk.visit.idle import MakeAlarm

_TOUCHES = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
)
_MOUSE = {
    QEvent.Type.MouseButtonPress: QEventPoint.State.Pressed,
    QEvent.Type.MouseMove: QEventPoint.State.Updated,
    QEvent.Type.MouseButtonRelease: QEventPoint.State.Released,
}


@dataclass(frozen=True, slots=True)
class _Finger:
    """A finger in an event: its number, state, place in px, and size in px."""

    number: int
    state: QEventPoint.State
    at: QPointF
    size: QSizeF


class Glass(QObject):
    """While touch is explored, takes every touch; before, only watches for somebody who asks for speech.

    Signals:
        gestured(Gesture): a hand meant this
        searched(Search): somebody asks for speech, or no longer
        touched(): a finger came down that does not explore
    """

    touched = Signal()
    gestured = Signal(object)
    searched = Signal(object)

    def __init__(self, make_alarm: MakeAlarm, now: Callable[[], int] = now_ms) -> None:
        super().__init__()
        self._alarm = make_alarm(self._ring)
        self._now = now
        self._px_per_mm = 1.0
        self._discovery = Discovery()
        self._explorer: Explorer | None = None
        self._pane = Pane(1.0, 1.0)

    @property
    def explores(self) -> bool:
        """Whether touch only tells what is there."""
        return self._explorer is not None

    def fit(self, pane: Pane, px_per_mm: float) -> None:
        """Take the size of the glass."""
        if pane != self._pane and self._explorer:
            self._explorer = Explorer(pane)
        self._pane, self._px_per_mm = pane, px_per_mm

    def explore(self, wanted: bool) -> None:
        """Begin or end to take every touch; a finger that is on the glass now means nothing more."""
        if wanted is not self.explores:
            self._explorer = Explorer(self._pane) if wanted else None
            self._discovery = Discovery()
            self._set_alarm()

    def forget(self) -> None:
        """Make nothing of the fingers that are on the glass now."""
        if self._explorer:
            self._explorer.forget()

    def close(self) -> None:
        """Wait for nothing any more."""
        self._alarm.clear()

    def take(self, event: QEvent) -> bool:
        """Take an event of the window; return whether no widget may have it."""
        fingers = list(_fingers(event))
        if not fingers and event.type() not in _TOUCHES:
            return self.explores and event.type() in _MOUSE
        explored = self.explores
        for finger in fingers:
            self._feed(finger)
        self._set_alarm()
        if explored or self.explores:
            event.accept()
            return True
        return False

    def _feed(self, finger: _Finger) -> None:
        point = Point(finger.at.x() / self._px_per_mm, finger.at.y() / self._px_per_mm)
        if self._explorer:
            self._tell(_explored(self._explorer, finger, point, self._now()))
        else:
            if finger.state is QEventPoint.State.Pressed:
                self.touched.emit()
            wide, high = finger.size.width() / self._px_per_mm, finger.size.height() / self._px_per_mm
            self._tell_search(_searched(self._discovery, finger, point, self._now(), Ellipse(wide, high)))

    def _ring(self) -> None:
        if self._explorer:
            self._tell(self._explorer.tick(self._now()))
        else:
            self._tell_search(self._discovery.tick(self._now()))
        self._set_alarm()

    def _set_alarm(self) -> None:
        due = self._explorer.wakes_at if self._explorer else self._discovery.wakes_at
        if due is None:
            self._alarm.clear()
        else:
            self._alarm.set(max(0, due - self._now()) / 1000)

    def _tell(self, gestures: tuple[Gesture, ...]) -> None:
        for gesture in gestures:
            self.gestured.emit(gesture)

    def _tell_search(self, steps: tuple[Search, ...]) -> None:
        for step in steps:
            self.searched.emit(step)


def _fingers(event: QEvent) -> Iterator[_Finger]:
    """Yield the fingers of a touch; a mouse is a finger too, but not where Qt makes it from a touch."""
    if isinstance(event, QTouchEvent):
        for point in event.points():
            cancelled = event.type() is QEvent.Type.TouchCancel
            state = QEventPoint.State.Released if cancelled else point.state()
            yield _Finger(point.id(), state, point.position(), point.ellipseDiameters())
    elif isinstance(event, QMouseEvent) and event.type() in _MOUSE and not _made_of_touch(event):
        yield _Finger(-1, _MOUSE[event.type()], event.position(), QSizeF())


def _made_of_touch(event: QMouseEvent) -> bool:
    return event.device().type() is QInputDevice.DeviceType.TouchScreen


def _explored(explorer: Explorer, finger: _Finger, point: Point, now: int) -> tuple[Gesture, ...]:
    if finger.state is QEventPoint.State.Pressed:
        return explorer.down(finger.number, point, now)
    if finger.state is QEventPoint.State.Released:
        return explorer.up(finger.number, point, now)
    return explorer.move(finger.number, point, now)


def _searched(
    discovery: Discovery, finger: _Finger, point: Point, now: int, size: Ellipse
) -> tuple[Search, ...]:
    if finger.state is QEventPoint.State.Pressed:
        return discovery.down(finger.number, point, now, size)
    if finger.state is QEventPoint.State.Released:
        return discovery.up(finger.number)
    return discovery.move(finger.number, point, now, size)
