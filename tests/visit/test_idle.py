"""Left alone → asked → ended; never while something is read aloud."""

import pytest

from kiosk.visit.idle import MORE_TIME_S, Idle, IdleClock, limit_of
from kiosk.visit.preferences import Audio, Edition, Preferences, Scanning, Switches


class Alarm:
    """Rings when told to."""

    def __init__(self, ring):
        self.ring_now, self.seconds = ring, None

    def set(self, seconds):
        self.seconds = seconds

    def clear(self):
        self.seconds = None

    def ring(self):
        assert self.seconds is not None
        self.seconds = None
        self.ring_now()


@pytest.fixture
def made():
    alarms, told = [], []

    def make(ring):
        alarms.append(Alarm(ring))
        return alarms[-1]

    clock = IdleClock(120, 60, make)
    clock.warned.connect(lambda: told.append("warned"))
    clock.resumed.connect(lambda: told.append("resumed"))
    clock.ranOut.connect(lambda: told.append("ran out"))
    return clock, alarms[0], told


def test_it_asks_after_two_minutes_and_ends_after_another(made):
    clock, alarm, told = made
    clock.touch()
    assert alarm.seconds == 120
    alarm.ring()
    assert (told, alarm.seconds, clock.state) == (["warned"], 60, Idle.WARNING)
    alarm.ring()
    assert told == ["warned", "ran out"]
    assert (clock.state, alarm.seconds) == (Idle.ASLEEP, None)


def test_any_touch_answers_the_question(made):
    clock, alarm, told = made
    clock.touch()
    alarm.ring()
    clock.touch()
    assert (told, alarm.seconds, clock.state) == (["warned", "resumed"], 120, Idle.WATCHING)


def test_it_waits_while_something_is_read(made):
    clock, alarm, _ = made
    clock.touch()
    clock.note_speaking(True)
    assert alarm.seconds is None
    clock.touch()
    assert alarm.seconds is None
    clock.note_speaking(False)
    assert alarm.seconds == 120


def test_it_rests_on_the_start_screen(made):
    clock, alarm, _ = made
    clock.touch()
    clock.rest()
    assert (clock.state, alarm.seconds) == (Idle.ASLEEP, None)
    clock.note_speaking(False)
    assert alarm.seconds is None


def test_nought_never_ends_a_visit():
    alarms = []
    clock = IdleClock(0, 60, lambda ring: alarms.append(Alarm(ring)) or alarms[-1])
    clock.touch()
    assert alarms[0].seconds is None


@pytest.mark.parametrize(
    ("preferences", "seconds"),
    [
        (Preferences(), 120),
        (Preferences(audio=Audio.LISTEN), 240),
        (Preferences(edition=Edition.EASY_READ), 240),
        (Preferences(switches=Switches(Scanning.ONE)), 240),
        (Preferences(switches=Switches(Scanning.TWO), more_time=True), MORE_TIME_S),
    ],
)
def test_who_is_slower_has_twice_the_time(preferences, seconds):
    assert limit_of(preferences, 120) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 120),
        ("one " * 60, 120),
        ("one " * 100, 180),
        ("\u75db" * 160, 180 + 1.8),  # a hundred Chinese words, and no gap but the end
    ],
)
def test_a_page_of_many_words_leaves_a_slow_reader_the_time_for_it(text, seconds):
    assert limit_of(Preferences(), 120, text) == pytest.approx(seconds, abs=2)
    assert limit_of(Preferences(audio=Audio.LISTEN), 120, text) == pytest.approx(2 * seconds, abs=4)
    assert limit_of(Preferences(), 0, text) == 0
