"""The small parts of the voice process and its client."""

import msgspec
import pytest

from kiosk.speech import wire
from kiosk.speech.clip import Clip
from kiosk.speech.outputs import Use, Wiring
from kiosk.speech.patience import Patience
from kiosk.speech.process.errand import refusal
from kiosk.speech.process.gain import volume
from kiosk.speech.process.library import EngineError
from kiosk.speech.process.paces import setting
from kiosk.speech.process.voices import VoiceMissingError
from kiosk.speech.repertoire import Repertoire
from kiosk.speech.voice import Failed, Position, Request, Segment, Started, Tone, Trouble, WordMark

REQUEST = Request(3, (Segment("„Łódź” 😀\n", "zlw/pl", 250), Segment("", "gmw/en")), 120)
MARK = WordMark(1, 2, 3, 4)


@pytest.mark.parametrize(
    "command",
    [
        wire.Play(REQUEST, 300),
        wire.Pause(),
        wire.Resume(),
        wire.Stop(),
        wire.Loudness(-6.5),
        wire.KeepAlive(True),
        wire.Route(Use.LOOP, Wiring(("*speaker*",), loop=("usb*", "*line*"))),
        wire.Jack(False),
        wire.Play(Request(4, (), tone=Tone.EDGE, private=True)),
        wire.Render(REQUEST),
        wire.ListVoices(),
    ],
    ids=lambda command: type(command).__name__,
)
def test_commands_arrive_as_they_were_sent(command):
    line = wire.line(command)
    assert line.count(b"\n") == 1
    assert wire.command(line) == command


@pytest.mark.parametrize(
    "report",
    [
        wire.Ready(True, "espeak-ng 1.52.0"),
        wire.Unusable("no"),
        wire.SoundChanged(False),
        wire.Outputs(frozenset({Use.HEADPHONES, Use.LOUDSPEAKER})),
        wire.Level(-23.5),
        wire.Begun(Started(3, 900, (MARK,))),
        wire.Moved(Position(3, 40)),
        wire.Over(3),
        wire.Broken(Failed(3, Trouble.NO_SOUND), "why", fatal=True),
        wire.Rendered(3, Clip(b"\0\1\2\3", 22050, (MARK,))),
        wire.Voices(Repertoire(frozenset({"gmw/en"}))),
    ],
    ids=lambda report: type(report).__name__,
)
def test_reports_arrive_as_they_were_sent(report):
    line = wire.line(report)
    assert line.count(b"\n") == 1
    assert wire.report(line) == report


@pytest.mark.parametrize("line", [b"", b"hello", b"[]", b'{"type":"shout"}', b'{"type":"play"}'])
def test_nonsense_is_no_command(line):
    with pytest.raises(msgspec.MsgspecError):
        wire.command(line)


def test_lines_are_put_together_from_pieces():
    lines = wire.Lines()
    assert list(lines.feed(b'{"a"')) == []
    assert list(lines.feed(b":1}\n\n{}\n{")) == [b'{"a":1}', b"{}"]
    assert list(lines.feed(b"}\n")) == [b"{}"]


def test_a_clip_knows_its_length():
    assert Clip(bytes(2 * 22050), 22050, ()).duration_ms == 1000


def test_loudness_is_in_decibels_and_never_above_the_recording():
    assert [volume(decibel) for decibel in (0, -6, -20)] == pytest.approx([1, 0.501, 0.1], abs=0.001)
    assert volume(6) == 1


@pytest.mark.parametrize(
    ("voice", "rate", "expected"),
    [
        ("gmw/en", 155, 147),
        ("zle/ru", 155, 113),
        ("xx/new", 140, 133),
        ("zle/ru", 100, 80),
        ("zle/uk", 400, 450),
    ],
)
def test_each_voice_has_its_own_setting_within_what_the_engine_takes(voice, rate, expected):
    assert setting(voice, rate) == expected


def test_a_missing_voice_is_no_reason_for_a_new_process_but_a_broken_engine_is():
    missing = refusal(REQUEST, VoiceMissingError("there is no voice"))
    broken = refusal(REQUEST, EngineError("it failed"))
    assert (missing.failed, missing.fatal) == (Failed(3, Trouble.NO_VOICE), False)
    assert (broken.failed, broken.fatal) == (Failed(3, Trouble.NO_PROCESS), True)


def test_three_deaths_within_a_minute_are_too_many():
    patience = Patience()
    assert [patience.died(now) for now in (0, 30, 59)] == [True, True, False]
    assert [patience.died(now) for now in (0, 30, 59, 100)][:1] == [False]


def test_rare_deaths_are_forgiven_for_ever():
    patience = Patience()
    assert all(patience.died(now) for now in range(0, 1000, 31))


def test_a_fresh_start_forgets_the_deaths():
    patience = Patience()
    assert [patience.died(1), patience.died(2)] == [True, True]
    patience.fresh()
    assert patience.died(3)


def test_sound_is_looked_for_soon_and_then_less_and_less_often():
    patience = Patience()
    pauses = [patience.next_look_ms() for _ in range(9)]
    assert pauses == sorted(pauses)
    assert pauses[0] <= 500
    assert pauses[-1] == 30_000
    patience.sound_found()
    assert patience.next_look_ms() == pauses[0]
