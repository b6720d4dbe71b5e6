import pytest
from PySide6.QtCore import QTimer

from kiosk.speech.silent import SilentVoice
from kiosk.speech.voice import Request, Segment

FAST = 6000


@pytest.fixture
def voice():
    return SilentVoice()


class Log:
    def __init__(self, voice):
        self.events = []
        voice.started.connect(lambda started: self.events.append(("started", started.request_id)))
        voice.positionChanged.connect(lambda position: self.events.append(("at", position.ms)))
        voice.ended.connect(lambda request_id: self.events.append(("ended", request_id)))


def running(voice):
    return any(timer.isActive() for timer in voice.findChildren(QTimer))


def test_it_tells_every_word_and_the_end_in_order(qtbot, voice):
    log = Log(voice)
    with qtbot.waitSignal(voice.ended):
        voice.play(Request(3, (Segment("Lie down.", "gmw/en"), Segment("Keep still.", "gmw/en")), FAST))
    assert log.events[0] == ("started", 3)
    assert log.events[-1] == ("ended", 3)
    at = [ms for what, ms in log.events if what == "at"]
    assert at == sorted(at)
    assert len(at) >= 3


@pytest.mark.parametrize(("rate", "least", "most"), [(155, 11_000, 15_000), (400, 4_000, 6_500)])
def test_thirty_words_take_as_long_as_reading_them(qtbot, voice, rate, least, most):
    words = " ".join(["words"] * 30)
    with qtbot.waitSignal(voice.started) as begun:
        voice.play(Request(1, (Segment(words, "gmw/en"),), rate))
    voice.stop()
    assert least < begun.args[0].duration_ms < most
    assert [mark.start for mark in begun.args[0].words] == [6 * index for index in range(30)]


def test_long_words_take_longer(qtbot, voice):
    with qtbot.waitSignal(voice.started) as begun:
        voice.play(Request(1, (Segment("a anaesthetic a", "gmw/en"),)))
    voice.stop()
    first, second, third = (mark.ms for mark in begun.args[0].words)
    assert third - second > 3 * (second - first)


def test_nothing_runs_before_after_or_while_paused(qtbot, voice):
    assert not running(voice)
    with qtbot.waitSignal(voice.started):
        voice.play(Request(1, (Segment("Lie down", "gmw/en"),)))
    assert running(voice)
    voice.pause()
    assert not running(voice)
    voice.resume()
    assert running(voice)
    voice.stop()
    assert not running(voice)


def test_it_goes_on_where_it_was_paused(qtbot, voice):
    log = Log(voice)
    with qtbot.waitSignal(voice.positionChanged):
        voice.play(Request(1, (Segment("Lie down", "gmw/en"),), FAST))
    voice.pause()
    with qtbot.waitSignal(voice.ended):
        voice.resume()
    assert [what for what, _ in log.events].count("started") == 1


def test_a_stopped_request_never_ends(qtbot, voice):
    log = Log(voice)
    voice.play(Request(1, (Segment("Lie down", "gmw/en"),), FAST))
    voice.stop()
    voice.resume()
    with qtbot.waitSignal(voice.ended):
        voice.play(Request(2, (Segment("Up", "gmw/en"),), FAST))
    assert {number for what, number in log.events if what != "at"} == {2}


def test_whoever_stops_it_as_it_begins_hears_no_more(qtbot, voice):
    log = Log(voice)
    voice.started.connect(lambda _: voice.stop())
    with qtbot.waitSignal(voice.started):
        voice.play(Request(1, (Segment("Lie down", "gmw/en"),), FAST))
    assert log.events == [("started", 1)]
    assert not running(voice)


def test_whoever_asks_for_something_else_as_it_begins_hears_only_that(qtbot, voice):
    heard = []
    other = Request(2, (Segment("Up", "gmw/en"),), FAST)
    voice.positionChanged.connect(lambda position: heard.append(position.request_id))
    voice.started.connect(lambda begun: voice.play(other) if begun.request_id == 1 else None)
    with qtbot.waitSignal(voice.ended):
        voice.play(Request(1, (Segment("Lie down", "gmw/en"),), FAST))
    assert set(heard) == {2}
