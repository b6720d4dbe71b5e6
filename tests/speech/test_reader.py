import pytest

from kiosk.content.place import Place
from kiosk.i18n.languages import language
from kiosk.speech.passage import announcement_of
from kiosk.speech.reader import Reader
from kiosk.speech.state import Paused, Playing, Starting, Stopped
from kiosk.speech.voice import Failed, Trouble
from kiosk.visit.preferences import LOUDNESS_DB, Preferences
from tests.speech.blocks import passage
from tests.speech.fake_voice import FakeVoice

ONE = passage("Lie down. Keep still.", block_id="a.p1")
TWO = passage("Rest. Go home.", block_id="a.p2")
HELLO = announcement_of("Good day. Welcome.", language("en"))
LOUDER = announcement_of("Louder.", language("en"))
TOLD = ("stateChanged", "markChanged", "passageFinished", "finished", "announced", "troubled", "recovered")


@pytest.fixture
def voice():
    return FakeVoice()


@pytest.fixture
def silent():
    return FakeVoice()


@pytest.fixture
def reader(voice, silent):
    return Reader(voice, silent)


class Log:
    """What the reader told, in order."""

    def __init__(self, reader):
        self.events = []
        for name in (
            "stateChanged",
            "markChanged",
            "passageFinished",
            "finished",
            "announced",
            "troubled",
            "recovered",
        ):
            getattr(reader, name).connect(lambda *values, name=name: self.events.append((name, *values)))

    def of(self, name):
        return [event[1] if len(event) > 1 else None for event in self.events if event[0] == name]


def lit(mark, one=ONE):
    """The words of a mark: its sentence and its word."""
    if mark is None:
        return None
    word = one.shown[mark.word.start : mark.word.end] if mark.word else None
    return one.shown[mark.sentence.start : mark.sentence.end], word


def kinds(states):
    return [type(state) for state in states]


def test_block_after_block_is_read_and_told(reader, voice):
    log = Log(reader)
    reader.read([ONE, TWO])
    assert voice.said == "Lie down. Keep still."
    voice.begin()
    voice.end()
    assert voice.said == "Rest. Go home."
    voice.begin()
    voice.end()
    assert kinds(log.of("stateChanged")) == [Starting, Playing, Starting, Playing, Stopped]
    assert log.of("passageFinished") == ["a.p1", "a.p2"]
    assert log.events[-1] == ("finished",)
    assert reader.mark is None


def test_marks_follow_the_voice_word_by_word(reader, voice):
    log = Log(reader)
    reader.read([ONE])
    voice.begin()
    for word in (0, 0, 1, 2, 3):
        voice.reach(word)
    assert [lit(mark) for mark in log.of("markChanged")] == [
        ("Lie down.", None),
        ("Lie down.", "Lie"),
        ("Lie down.", "down"),
        ("Keep still.", "Keep"),
        ("Keep still.", "still"),
    ]
    assert reader.state.sentence == 1
    assert len(log.of("stateChanged")) == 2


def test_reading_begins_at_the_sentence_of_the_place(reader, voice):
    reader.read([ONE, TWO], Place("a.p1", 14))
    assert voice.said == "Keep still."
    assert lit(reader.mark) == ("Keep still.", None)
    voice.begin()
    voice.reach(1)
    assert lit(reader.mark) == ("Keep still.", "still")


def test_pause_and_resume_go_on_at_the_same_word(reader, voice):
    reader.read([ONE])
    voice.begin()
    voice.reach(1)
    reader.pause()
    assert isinstance(reader.state, Paused)
    reader.resume()
    assert isinstance(reader.state, Playing)
    assert voice.calls == ["play", "pause", "resume"]
    assert lit(reader.mark) == ("Lie down.", "down")


def test_a_pause_before_the_sound_begins_is_silence_and_asks_again(reader, voice):
    reader.read([ONE])
    early = voice.request
    reader.pause()
    assert voice.calls == ["play", "stop"]
    voice.begin(early)
    assert isinstance(reader.state, Paused)
    reader.resume()
    assert voice.request.id != early.id
    assert voice.said == "Lie down. Keep still."


def test_toggle(reader, voice):
    reader.toggle()
    assert voice.calls == []
    reader.read([ONE])
    voice.begin()
    reader.toggle()
    assert isinstance(reader.state, Paused)
    reader.toggle()
    assert isinstance(reader.state, Playing)


def test_stop_silences_first_and_tells_later(reader, voice):
    order = []
    reader.read([ONE])
    voice.begin()
    reader.stateChanged.connect(lambda _: order.append(voice.calls[-1]))
    reader.stop()
    assert order == ["stop"]
    assert reader.state == Stopped()
    assert reader.mark is None
    reader.resume()
    reader.repeat()
    assert voice.calls.count("play") == 1


def test_late_events_die(reader, voice):
    reader.read([ONE])
    old = voice.request
    voice.begin()
    reader.read([TWO])
    log = Log(reader)
    voice.begin(old)
    voice.reach(3, old)
    voice.end(old)
    voice.fail(Trouble.NO_SOUND, old)
    assert log.events == []
    reader.stop()
    voice.begin()
    voice.end()
    assert log.of("finished") == []
    assert reader.state == Stopped()


def test_late_events_move_nothing_that_is_heard_now(reader, voice):
    reader.read([passage("I am so old. Five.", block_id="a.p0")])
    old = voice.request
    reader.read([ONE])
    voice.begin()
    voice.begin(old)
    voice.reach(1)
    assert lit(reader.mark) == ("Lie down.", "down")
    voice.reach(3, old)
    reader.repeat()
    assert voice.said == "Lie down. Keep still."


def test_next_and_previous_sentence_cross_blocks(reader, voice):
    reader.read([ONE, TWO])
    voice.begin()
    said = []
    for step in (
        reader.next_sentence,
        reader.next_sentence,
        reader.previous_sentence,
        reader.previous_sentence,
        reader.previous_sentence,
    ):
        step()
        said.append(voice.said)
    assert said == [
        "Keep still.",
        "Rest. Go home.",
        "Keep still.",
        "Lie down. Keep still.",
        "Lie down. Keep still.",
    ]


def test_next_starts_from_the_sentence_being_heard(reader, voice):
    reader.read([ONE, TWO])
    voice.begin()
    voice.reach(2)
    reader.next_sentence()
    assert voice.said == "Rest. Go home."


def test_next_after_the_last_sentence_is_the_end(reader, voice):
    log = Log(reader)
    reader.read([TWO], Place("a.p2", 8))
    voice.begin()
    reader.next_sentence()
    assert log.events[-1] == ("finished",)
    assert voice.calls[-1] == "stop"
    reader.next_sentence()
    assert voice.calls.count("play") == 1


def test_repeat_says_the_sentence_being_heard_again(reader, voice):
    reader.read([ONE])
    voice.begin()
    voice.reach(2)
    reader.repeat()
    assert voice.said == "Keep still."
    assert lit(reader.mark) == ("Keep still.", None)


def test_repeat_after_the_end_says_the_last_sentence(reader, voice):
    reader.read([ONE])
    voice.begin()
    voice.reach(3)
    voice.end()
    reader.repeat()
    assert voice.said == "Keep still."


def test_another_rate_begins_the_sentence_again(reader, voice):
    reader.read([ONE])
    voice.begin()
    voice.reach(2)
    assert voice.request.rate == Preferences().rate
    reader.set_rate(220)
    assert (voice.said, voice.request.rate) == ("Keep still.", 220)
    reader.set_rate(220)
    assert voice.calls.count("play") == 2


def test_another_rate_while_paused_is_heard_on_resuming(reader, voice):
    reader.read([ONE])
    voice.begin()
    voice.reach(2)
    reader.pause()
    reader.set_rate(100)
    assert voice.calls.count("play") == 1
    reader.resume()
    assert (voice.said, voice.request.rate) == ("Keep still.", 100)
    assert voice.request.segments[0].pause_ms == 600 + 250
    assert "resume" not in voice.calls


def test_no_voice_is_stretched_below_a_hundred_words_a_minute(reader, voice):
    reader.set_rate(80)
    reader.read([ONE])
    assert voice.request.rate == 100


@pytest.mark.parametrize(("index", "decibel"), list(enumerate(LOUDNESS_DB)))
def test_loudness_steps_are_those_of_the_preferences(reader, voice, index, decibel):
    reader.outlet.set_loudness(index)
    assert voice.decibel == decibel


def test_an_announcement_silences_reading_and_lights_nothing(reader, voice):
    log = Log(reader)
    reader.read([ONE])
    voice.begin()
    voice.reach(2)
    old = voice.request
    reader.announce([HELLO])
    assert voice.said == "Good day. Welcome."
    assert reader.mark is None
    voice.end(old)
    voice.begin()
    voice.reach(0)
    voice.end()
    assert log.of("passageFinished") == []
    assert log.of("finished") == []
    assert log.events[-1] == ("announced",)
    reader.toggle()
    assert voice.said == "Keep still."
    assert lit(reader.mark) == ("Keep still.", None)


def test_reading_goes_on_by_itself_after_an_announcement_if_asked(reader, voice):
    reader.read([ONE, TWO])
    voice.begin()
    voice.reach(2)
    reader.announce([LOUDER], go_on=True)
    voice.begin()
    voice.end()
    assert voice.said == "Keep still."


def test_paused_reading_does_not_go_on_by_itself(reader, voice):
    reader.read([ONE])
    voice.begin()
    reader.pause()
    reader.announce([LOUDER], go_on=True)
    voice.begin()
    voice.end()
    assert reader.state == Stopped()
    reader.resume()
    assert voice.said == "Lie down. Keep still."


def test_the_newest_of_two_announcements_wins(reader, voice):
    reader.read([ONE])
    voice.begin()
    reader.announce([LOUDER], go_on=True)
    old = voice.request
    reader.announce([HELLO])
    voice.end(old)
    assert voice.said == "Good day. Welcome."
    voice.begin()
    voice.end()
    assert reader.state == Stopped()


def test_stopping_an_announcement_forgets_the_reading_too(reader, voice):
    reader.read([ONE])
    reader.announce([HELLO], go_on=True)
    reader.stop()
    reader.resume()
    assert voice.said == "Good day. Welcome."
    assert reader.state == Stopped()


def test_nothing_to_announce_disturbs_nothing(reader, voice):
    reader.read([ONE])
    reader.announce([announcement_of("…", language("en"))])
    assert voice.said == "Lie down. Keep still."


def test_blocks_without_words_are_passed_over(reader, voice):
    log = Log(reader)
    reader.read([passage("—", block_id="a.p0"), ONE])
    assert voice.said == "Lie down. Keep still."
    reader.read([passage("—")])
    assert log.events[-1] == ("finished",)
    assert reader.state == Stopped()


def test_trouble_is_told_and_the_sentence_goes_on_in_silence(reader, voice, silent):
    log = Log(reader)
    reader.read([ONE, TWO])
    voice.begin()
    voice.reach(2)
    voice.fail(Trouble.NO_SOUND)
    assert log.of("troubled") == [Trouble.NO_SOUND]
    assert silent.said == "Keep still."
    silent.begin()
    silent.reach(1)
    assert lit(reader.mark) == ("Keep still.", "still")
    silent.end()
    assert log.of("passageFinished") == ["a.p1"]
    assert silent.said == "Rest. Go home."
    assert voice.calls.count("play") == 1


def test_the_next_block_is_heard_again_after_recovery(reader, voice, silent):
    log = Log(reader)
    reader.read([ONE, TWO])
    voice.fail(Trouble.NO_PROCESS)
    silent.begin()
    voice.recovered.emit()
    assert log.events[-1] == ("recovered",)
    assert silent.calls == ["play"]
    silent.end()
    assert silent.calls == ["play", "stop"]
    assert voice.said == "Rest. Go home."


def test_a_language_without_a_voice_is_silent_and_others_are_heard(reader, voice, silent):
    log = Log(reader)
    reader.read([passage("Leżeć.", "pl"), passage("Wstać.", "pl"), ONE])
    voice.fail(Trouble.NO_VOICE)
    silent.begin()
    silent.end()
    assert silent.said == "Wstać."
    silent.begin()
    silent.end()
    assert voice.said == "Lie down. Keep still."
    assert log.of("troubled") == [Trouble.NO_VOICE]


def test_a_language_is_tried_again_after_recovery(reader, voice):
    reader.read([passage("Leżeć.", "pl")])
    voice.fail(Trouble.NO_VOICE)
    voice.recovered.emit()
    reader.read([passage("Wstać.", "pl")])
    assert voice.said == "Wstać."


def test_a_new_wish_in_trouble_is_told_again(reader, voice, silent):
    log = Log(reader)
    reader.read([ONE])
    voice.fail(Trouble.NO_SOUND)
    reader.stop()
    reader.read([TWO])
    assert silent.said == "Rest. Go home."
    assert log.of("troubled") == [Trouble.NO_SOUND, Trouble.NO_SOUND]


def test_trouble_before_anything_is_asked(reader, voice, silent):
    log = Log(reader)
    voice.failed.emit(Failed(0, Trouble.NO_PROCESS))
    assert log.events == [("troubled", Trouble.NO_PROCESS)]
    reader.read([ONE])
    assert silent.said == "Lie down. Keep still."


def test_trouble_while_paused_begins_nothing_by_itself(reader, voice, silent):
    reader.read([ONE])
    voice.begin()
    voice.reach(2)
    reader.pause()
    voice.fail(Trouble.NO_SOUND)
    assert isinstance(reader.state, Paused)
    assert silent.calls == []
    reader.resume()
    assert silent.said == "Keep still."


def test_a_voice_that_fails_at_once_is_survived(silent):
    class Mute(FakeVoice):
        def play(self, request):
            super().play(request)
            self.fail(Trouble.NO_VOICE)

    voice = Mute()
    reader = Reader(voice, silent)
    log = Log(reader)
    reader.read([ONE])
    silent.begin()
    assert isinstance(reader.state, Playing)
    assert log.of("troubled") == [Trouble.NO_VOICE]
    assert reader.state.request == silent.request.id


def test_stop_in_the_middle_of_being_told_is_obeyed(reader, voice):
    reader.passageFinished.connect(lambda _: reader.stop())
    reader.read([ONE, TWO])
    voice.begin()
    voice.end()
    assert reader.state == Stopped()
    assert voice.calls.count("play") == 1


def test_a_new_reading_in_the_middle_of_being_told_is_obeyed(reader, voice):
    reader.passageFinished.connect(lambda block_id: reader.read([TWO]) if block_id == "a.p1" else None)
    reader.read([ONE, ONE])
    voice.begin()
    voice.end()
    assert voice.said == "Rest. Go home."
    assert voice.calls.count("play") == 2


def test_stop_on_the_first_change_of_state_asks_for_nothing(reader, voice):
    reader.stateChanged.connect(lambda state: reader.stop() if isinstance(state, Starting) else None)
    reader.read([ONE])
    assert "play" not in voice.calls
    assert reader.state == Stopped()
