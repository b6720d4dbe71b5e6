"""The plain needs of a machine: each has its sentence and its remedy."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.staff.housekeeping import House, housekeeping

INSTALLED = datetime(2026, 11, 1, tzinfo=UTC)
WELL = House(20_000, datetime(2026, 11, 24, 9, 5, tzinfo=UTC), INSTALLED, 3)


def lines(house):
    return {f"{one.what}: {one.how}": one.do for one in housekeeping(house)}


def test_a_house_in_order_needs_nobody():
    assert lines(WELL) == {
        "Disk: 20000 MB are free": "",
        "Clock: it is 09:05 on 24 November 2026": "",
        "Machine: it has been on for 3 days": "",
    }


def test_what_is_not_known_is_not_said():
    assert [one.what for one in housekeeping(replace(WELL, free_mb=None, on_days=None))] == ["Clock"]


@pytest.mark.parametrize(
    ("change", "said", "do"),
    [
        ({"free_mb": 12}, "Disk: 12 MB are free", "Make room"),
        ({"on_days": 200}, "Machine: it has been on for 200 days", "Restart the machine"),
        ({"lost": ["hearing loop"]}, "Sound: the hearing loop is set but not connected", "amplifier"),
        ({"keeping": "It is read only."}, "State folder: It is read only.", "IT"),
        (
            {"now": datetime(1970, 1, 1, tzinfo=UTC)},
            "Clock: it is 00:00 on 1 January 1970, which is before this version was installed",
            "Set date and time",
        ),
    ],
)
def test_each_need_has_its_sentence_and_its_remedy(change, said, do):
    assert do in lines(replace(WELL, **change))[said]
