"""What reaches the sound output, recorded there."""

import math
import time

import pytest

from kiosk.speech.voice import Request, Segment

pytestmark = [pytest.mark.sound, pytest.mark.voice]


@pytest.fixture
def client(ears, started_client):
    assert ears.steady()
    return started_client()


def heard(qtbot, ears, moment):
    qtbot.waitUntil(lambda: ears.up_to(moment), timeout=5000)


def play(qtbot, client, request):
    """Play from beginning to end; return the moments of asking and of the end, and what started."""
    asked = time.monotonic()
    with qtbot.waitSignal(client.started) as started, qtbot.waitSignal(client.ended, timeout=15_000) as ended:
        client.play(request)
    assert ended.args == [request.id]
    return asked, time.monotonic(), started.args[0]


def test_words_are_heard_at_once_and_for_as_long_as_announced(qtbot, client, ears, say):
    asked, ended, started = play(qtbot, client, say())
    heard(qtbot, ears, ended + 0.1)
    first, last = ears.onsets(asked, ended + 0.1)[0], ears.last_sound(asked, ended + 0.1)
    assert first - asked < 0.1
    assert last - first == pytest.approx(started.duration_ms / 1000 - 0.37, abs=0.1)
    assert -28 < 10 * math.log10(ears.power(first, last) / 32768**2) < -14


def test_stop_is_silence_within_50_ms(qtbot, client, ears, say):
    with qtbot.waitSignals([client.started, *[client.positionChanged] * 4]):
        client.play(say(times=3))
    client.stop()
    stopped = time.monotonic()
    heard(qtbot, ears, stopped + 0.3)
    assert ears.onsets(stopped - 0.5, stopped)
    assert (ears.last_sound(stopped - 0.5, stopped + 0.3) or 0) - stopped < 0.05


def test_a_new_request_silences_the_old_one_and_its_events(qtbot, client, say):
    seen = []
    client.started.connect(lambda started: seen.append(started.request_id))
    client.positionChanged.connect(lambda position: seen.append(position.request_id))
    client.ended.connect(seen.append)
    with qtbot.waitSignal(client.positionChanged):
        client.play(say(1, times=3))
    seen.clear()
    play(qtbot, client, say(2, "Yes."))
    assert set(seen) == {2}


def test_pause_holds_the_sound_and_resume_goes_on_at_the_same_place(qtbot, client, ears, say):
    positions = []
    client.positionChanged.connect(lambda position: positions.append(position.ms))
    asked = time.monotonic()
    with qtbot.waitSignal(client.started) as started, qtbot.waitSignals([client.positionChanged] * 4):
        client.play(say())
    client.pause()
    paused = time.monotonic()
    heard(qtbot, ears, paused + 0.6)
    resumed = time.monotonic()
    with qtbot.waitSignal(client.ended, timeout=15_000):
        client.resume()
    ended = time.monotonic()
    heard(qtbot, ears, ended + 0.1)
    held = resumed - paused
    assert ears.last_sound(asked, resumed - 0.05) - paused < 0.05
    assert positions == sorted(positions)
    sounded = ears.last_sound(asked, ended + 0.1) - ears.onsets(asked, ended + 0.1)[0]
    assert sounded - held == pytest.approx(started.args[0].duration_ms / 1000 - 0.37, abs=0.12)


def test_loudness_changes_by_just_the_decibels_asked_for(qtbot, client, ears, say):
    energies = []
    for number, decibel in enumerate((0, -3, -21), 1):
        client.set_loudness(decibel)
        asked, ended, _ = play(qtbot, client, say(number, "Go home today."))
        heard(qtbot, ears, ended)
        energies.append(ears.power(asked, ended) * (ended - asked))
    steps = [10 * math.log10(energy / energies[0]) for energy in energies]
    assert steps == pytest.approx([0, -3, -21], abs=0.5)


def test_positions_follow_the_words_at_the_output(qtbot, client, ears):
    reached = {}
    client.positionChanged.connect(lambda position: reached.setdefault(position.ms, time.monotonic()))
    words = ("paper", "doctor", "button", "today")
    request = Request(1, tuple(Segment(f"{word}.", "gmw/en") for word in words))
    asked, ended, started = play(qtbot, client, request)
    heard(qtbot, ears, ended)
    onsets = ears.onsets(asked, ended)
    assert len(onsets) == len(started.words) == len(words)
    for mark, onset in zip(started.words, onsets, strict=True):
        lit = min(moment for ms, moment in reached.items() if ms >= mark.ms)
        assert abs(lit - onset) < 0.1


def test_a_lead_in_only_wakes_an_output_that_may_be_asleep(qtbot, ears, started_client, say):
    client = started_client(lead_in_ms=300)
    before = []
    for number in (1, 2):
        asked, ended, started = play(qtbot, client, say(number, "Today."))
        heard(qtbot, ears, ended)
        before.append(ears.onsets(asked, ended)[0] - asked)
        assert started.words[0].ms < 50
    assert 0.3 <= before[0] < 0.4
    assert before[1] < 0.1


def test_200_quick_changes_of_mind_leave_the_process_healthy(qtbot, client, say):
    process = client.process_id
    troubles = []
    client.failed.connect(troubles.append)
    for number in range(200):
        client.play(say(number + 1))
        if number % 3:
            client.stop()
    play(qtbot, client, say(500, "Today."))
    assert troubles == []
    assert client.process_id == process
