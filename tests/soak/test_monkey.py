"""A short monkey run with seeds of its own; the long one is ``make soak``."""

import pytest

from tests.soak.events import events
from tests.soak.ledger import Holdings
from tests.soak.round import Rounds
from tests.ui.conftest import finger, nothing_goes_on, qapp

__all__ = ["finger", "nothing_goes_on", "qapp"]


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
@pytest.mark.usefixtures("nothing_goes_on")
def test_nothing_goes_wrong_whatever_is_touched(finger, seed):
    rounds = Rounds(finger)
    found = rounds.play(seed, 450)
    rounds.close()
    assert found is None, str(found)


def test_a_seed_gives_the_same_events_each_time():
    assert list(events(7, 200)) == list(events(7, 200))
    assert list(events(7, 200)) != list(events(8, 200))


@pytest.mark.usefixtures("qapp")
def test_what_is_held_for_longer_is_noticed(tmp_path):
    before = Holdings.now()
    with (tmp_path / "held").open("w"):
        assert Holdings.now().more_than(before, memory_mib=50) == ["1 more files"]
    assert Holdings.now().more_than(before, memory_mib=50) == []
