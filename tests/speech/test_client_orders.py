"""What the client makes of a process's words; the process here is a script that speaks for it."""

import os
import signal
import sys

import pytest

from kiosk.speech import wire
from kiosk.speech.outputs import Use, Wiring
from kiosk.speech.repertoire import Repertoire
from kiosk.speech.voice import Failed, Position, Started, Trouble

READY = wire.Ready(True, "script")
ROUTE = wire.Route(Use.LOUDSPEAKER, Wiring())
SCRIPT = """
import sys
heard = open(sys.argv[1], "a")
first, then = sys.argv[2:]
print(first, flush=True)
for line in sys.stdin:
    heard.write(line)
    heard.flush()
    if '"play"' in line:
        print(then, flush=True)
"""


@pytest.fixture
def heard(tmp_path):
    return tmp_path / "heard"


@pytest.fixture
def scripted(make_client, heard):
    def client(first=READY, *then, **options):
        lines = ["".join(wire.line(report).decode() for report in reports) for reports in ((first,), then)]
        return make_client(program=(sys.executable, "-c", SCRIPT, str(heard), *lines), **options)

    return client


def commands(heard):
    return [wire.command(line) for line in heard.read_bytes().splitlines()] if heard.exists() else []


def test_settings_reach_every_process(qtbot, scripted, heard):
    client = scripted()
    client.set_loudness(-6)
    client.keep_awake(True)
    client.start()
    settings = [ROUTE, wire.Loudness(-6), wire.KeepAlive(True)]
    qtbot.waitUntil(lambda: commands(heard) == settings)
    os.kill(client.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: commands(heard) == settings * 2)


def test_the_lead_in_goes_with_the_request(qtbot, scripted, heard, say):
    client = scripted(lead_in_ms=250)
    client.start()
    client.play(say(5))
    qtbot.waitUntil(lambda: commands(heard) == [ROUTE, wire.Play(say(5), 250)])


def test_pause_resume_and_stop_are_passed_on_in_order(qtbot, scripted, heard):
    client = scripted()
    client.start()
    for order in (client.pause, client.resume, client.stop):
        order()
    qtbot.waitUntil(lambda: commands(heard) == [ROUTE, wire.Pause(), wire.Resume(), wire.Stop()])


def test_events_of_other_requests_mean_nothing(qtbot, scripted, say):
    late = (
        wire.Begun(Started(4, 100, ())),
        wire.Moved(Position(4, 10)),
        wire.Over(4),
        wire.Broken(Failed(4, Trouble.NO_VOICE), "late"),
    )
    client = scripted(READY, *late, wire.Begun(Started(5, 100, ())))
    client.start()
    others = (client.positionChanged, client.ended, client.failed)
    seen = []
    for signal_ in others:
        signal_.connect(seen.append)
    with qtbot.waitSignal(client.started) as started:
        client.play(say(5))
    assert started.args == [Started(5, 100, ())]
    assert seen == []


def test_events_after_stop_mean_nothing(qtbot, scripted, heard, say):
    client = scripted(READY, wire.Begun(Started(5, 100, ())), wire.Over(5))
    client.start()
    seen = []
    client.started.connect(seen.append)
    client.ended.connect(seen.append)
    client.play(say(5))
    client.stop()
    qtbot.waitUntil(lambda: commands(heard)[-1:] == [wire.Stop()])
    with qtbot.waitSignal(client.ended):
        client.play(say(5))
    assert seen == [Started(5, 100, ()), 5]


def test_sound_that_moves_is_believed_over_an_output_that_is_not_listed(qtbot, scripted, say):
    client = scripted(wire.Ready(False, "script"), wire.Moved(Position(5, 30)))
    with qtbot.waitSignal(client.failed) as failed:
        client.start()
    assert failed.args == [Failed(0, Trouble.NO_SOUND)]
    with qtbot.waitSignals([client.recovered, client.positionChanged]):
        client.play(say(5))


def test_a_loss_is_told_once(qtbot, scripted, heard):
    client = scripted(wire.Ready(False, "script"))
    client.set_loudness(0)
    failures = []
    client.failed.connect(failures.append)
    client.start()
    qtbot.waitUntil(lambda: len(commands(heard)) == 6, timeout=10_000)
    assert failures == [Failed(0, Trouble.NO_SOUND)]


def test_who_asks_again_on_failure_reaches_the_new_process(qtbot, scripted, heard, say):
    frozen = wire.Broken(Failed(5, Trouble.NO_SOUND), "frozen", fatal=True)
    client = scripted(READY, frozen)
    client.start()
    client.failed.connect(lambda _: client.play(say(6)))
    first = client.process_id
    with qtbot.waitSignal(client.failed):
        client.play(say(5))
    asked = [ROUTE, wire.Play(say(5), 0), ROUTE, wire.Play(say(6), 0)]
    qtbot.waitUntil(lambda: commands(heard)[: len(asked)] == asked)  # the new one freezes too, at once
    assert client.process_id != first


def test_an_engine_that_fails_is_replaced(qtbot, scripted, say):
    client = scripted(READY, wire.Broken(Failed(5, Trouble.NO_PROCESS), "no sound came", fatal=True))
    client.start()
    first = client.process_id
    with qtbot.waitSignal(client.recovered), qtbot.waitSignal(client.failed) as failed:
        client.play(say(5))
    assert failed.args == [Failed(5, Trouble.NO_PROCESS)]
    assert client.process_id not in {0, first}


def test_it_knows_what_the_process_told_without_asking(qtbot, scripted):
    voices = Repertoire(frozenset({"gmw/en"}))
    client = scripted(wire.Ready(True, "script", voices))
    assert client.equipment.repertoire is None
    client.start()
    qtbot.waitUntil(lambda: client.equipment.repertoire == voices)
    assert (client.equipment.sound, client.equipment.engine) == (True, "script")


def test_a_process_that_cannot_speak_says_why(qtbot, scripted):
    client = scripted(wire.Unusable("the engine is gone"))
    client.start()
    qtbot.waitUntil(lambda: client.equipment.trouble == "the engine is gone")


def test_begun_anew_it_is_another_process(qtbot, scripted):
    client = scripted()
    client.start()
    qtbot.waitUntil(lambda: client.equipment.repertoire is not None)
    before = client.process_id
    client.renew()
    qtbot.waitUntil(lambda: client.equipment.repertoire is not None)
    assert client.process_id not in {0, before}
