"""When the kiosk rests: dark and silent until somebody touches it. Pure."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

#: The times of a kiosk that was told none; only used once staff turn the hours on.
USUAL_WAKE, USUAL_REST = "07:00", "20:00"

#: A step of the times that staff set.
STEP = timedelta(minutes=30)


def time_of(printed: str) -> time:
    """Return HH:MM as a time of day. Raises ValueError."""
    hours, _, minutes = printed.partition(":")
    return time(int(hours), int(minutes))


def moved(printed: str, steps: int) -> str:
    """Return a time of day some steps later, round the clock."""
    at = time_of(printed)
    minutes = round((timedelta(hours=at.hour, minutes=at.minute) + steps * STEP).total_seconds() / 60)
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


@dataclass(frozen=True, slots=True)
class Hours:
    """From ``wake`` to ``rest`` the kiosk is awake; equal times are no rest at all."""

    wake: time
    rest: time

    def dark(self, at: time) -> bool:
        """Return whether the kiosk rests at a time of day."""
        if self.wake <= self.rest:
            return self.wake != self.rest and not self.wake <= at < self.rest
        return self.rest <= at < self.wake

    def until_change(self, now: datetime) -> float:
        """Return how long it is to the next waking or resting, s, at most a day."""
        gone = timedelta(hours=now.hour, minutes=now.minute, seconds=now.second)
        ends = (timedelta(hours=at.hour, minutes=at.minute) - gone for at in (self.wake, self.rest))
        day = timedelta(days=1)
        return min((end % day or day).total_seconds() for end in ends)
