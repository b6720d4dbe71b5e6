"""Rest hours: which times are dark, and how long until that changes."""

from datetime import date, datetime, time

import pytest

from kiosk.staff.hours import Hours, moved, time_of

DAY = Hours(time(7), time(20))
NIGHT_SHIFT = Hours(time(18), time(2))


@pytest.mark.parametrize(
    ("hours", "at", "dark"),
    [
        (DAY, time(6, 59), True),
        (DAY, time(7), False),
        (DAY, time(19, 59), False),
        (DAY, time(20), True),
        (DAY, time(0), True),
        (NIGHT_SHIFT, time(17, 59), True),
        (NIGHT_SHIFT, time(23), False),
        (NIGHT_SHIFT, time(1, 59), False),
        (NIGHT_SHIFT, time(2), True),
        (Hours(time(7), time(7)), time(3), False),
    ],
)
def test_what_is_dark(hours, at, dark):
    assert hours.dark(at) is dark


@pytest.mark.parametrize(
    ("at", "seconds"), [("06:00", 3600), ("07:00", 13 * 3600), ("19:30", 1800), ("23:00", 8 * 3600)]
)
def test_how_long_until_it_changes(at, seconds):
    now = datetime.combine(date(2026, 3, 1), time_of(at))
    assert DAY.until_change(now) == seconds


def test_times_move_by_half_an_hour_round_the_clock():
    assert [moved("07:00", 1), moved("00:00", -1), moved("23:30", 1)] == ["07:30", "23:30", "00:00"]
