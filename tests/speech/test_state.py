from itertools import product

import pytest

from kiosk.content.model import Range
from kiosk.speech.state import (
    Asked,
    Began,
    Moved,
    Paused,
    PauseWanted,
    Playing,
    ResumeWanted,
    Starting,
    Stopped,
    StopWanted,
    after,
)
from kiosk.speech.track import Mark

FIRST = Mark("x.p1", Range(0, 9))
WORD = Mark("x.p1", Range(0, 9), Range(4, 8))
SECOND = Mark("x.p1", Range(10, 19))

STOPPED = Stopped()
STARTING = Starting(7, 2, 0, FIRST)
PLAYING = Playing(7, 2, 0, FIRST)
PAUSED = Paused(7, 2, 0, FIRST)
STATES = (STOPPED, STARTING, PLAYING, PAUSED)


@pytest.mark.parametrize(
    ("state", "event", "then"),
    [
        (STARTING, Began(7), PLAYING),
        (PLAYING, Began(7), PLAYING),
        (PAUSED, Began(7), PAUSED),
        (PLAYING, Moved(7, 0, WORD), Playing(7, 2, 0, WORD)),
        (PLAYING, Moved(7, 1, SECOND), Playing(7, 2, 1, SECOND)),
        (Playing(7, 2, 1, SECOND), Moved(7, 0, WORD), Playing(7, 2, 1, SECOND)),
        (STARTING, Moved(7, 0, WORD), STARTING),
        (PAUSED, Moved(7, 0, WORD), Paused(7, 2, 0, WORD)),
        (STARTING, PauseWanted(), PAUSED),
        (PLAYING, PauseWanted(), PAUSED),
        (PAUSED, PauseWanted(), PAUSED),
        (STOPPED, PauseWanted(), STOPPED),
        (PAUSED, ResumeWanted(), PLAYING),
        (PLAYING, ResumeWanted(), PLAYING),
        (STARTING, ResumeWanted(), STARTING),
        (STOPPED, ResumeWanted(), STOPPED),
    ],
)
def test_transitions(state, event, then):
    assert after(state, event) == then


@pytest.mark.parametrize("state", STATES)
def test_a_new_wish_and_a_stop_are_always_heard(state):
    assert after(state, Asked(8, 0, 1, SECOND)) == Starting(8, 0, 1, SECOND)
    assert after(state, StopWanted()) == STOPPED


@pytest.mark.parametrize(("state", "late"), list(product(STATES, (Began(6), Moved(6, 1, SECOND), Began(8)))))
def test_events_of_another_request_change_nothing(state, late):
    assert after(state, late) is state
