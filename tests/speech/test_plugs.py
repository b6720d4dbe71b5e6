"""Plugs in sockets, told by a pactl of the test's own."""

import os

import pytest

from kiosk.speech.outputs import Use, Wiring
from kiosk.speech.process.plugs import Plugs

PACTL = """#!/bin/sh
cd {folder}
[ "$1" = subscribe ] && exec cat events
echo asked >> questions
cat sinks
"""
SINKS = """[{{"index": 3, "name": "card", "ports": [
    {{"name": "analog-output-speaker", "availability": "availability unknown"}},
    {{"name": "analog-output-headphones", "availability": "{plug}"}}]}}]"""


class Server:
    """What pactl would tell."""

    def __init__(self, folder):
        self.folder = folder
        self.program = folder / "pactl"
        self.program.write_text(PACTL.format(folder=folder))
        self.program.chmod(0o755)
        os.mkfifo(folder / "events")
        self._events = os.open(folder / "events", os.O_RDWR)
        self.set_plug("not available")

    def set_plug(self, plug):
        (self.folder / "sinks").write_text(SINKS.format(plug=plug))

    def tell(self, event):
        os.write(self._events, f"{event}\n".encode())

    @property
    def questions(self):
        asked = self.folder / "questions"
        return len(asked.read_text().splitlines()) if asked.exists() else 0

    def close(self):
        os.close(self._events)


@pytest.fixture
def server(tmp_path):
    made = Server(tmp_path)
    yield made
    made.close()


@pytest.fixture
def plugs(qapp, qtbot, server):
    made = Plugs(program=str(server.program))
    with qtbot.waitSignal(made.changed):
        made.start()
    yield made
    made.close()


def headphones(devices):
    return Wiring().device(Use.HEADPHONES, devices)


def test_a_plug_in_a_socket_is_seen_and_missed(qtbot, server, plugs):
    for plug, there in (("available", True), ("not available", False)):
        server.set_plug(plug)
        with qtbot.waitSignal(plugs.changed, timeout=1000) as told:
            server.tell("Event 'change' on card #0")
        assert (headphones(told.args[0]) is not None) is there


def test_an_output_that_goes_is_told_before_anything_is_asked(qtbot, server, plugs):
    told = []
    plugs.gone.connect(told.append)
    plugs.changed.connect(lambda devices: told.append(len(devices)))
    with qtbot.waitSignal(plugs.changed):
        server.tell("Event 'remove' on sink #3")
    assert told == [3, 1]


def test_what_happens_whenever_something_is_played_is_no_reason_to_ask(qtbot, server, plugs):
    before = server.questions
    for event in (
        "'change' on sink #3",
        "'new' on sink-input #7",
        "'new' on client #9",
        "'remove' on source #1",
    ):
        server.tell(f"Event {event}")
    with qtbot.waitSignal(plugs.changed):
        server.tell("Event 'change' on server")
    assert server.questions == before + 1


def test_an_answer_that_is_none_changes_nothing(qtbot, server, plugs):
    (server.folder / "sinks").write_text("Connection failure")
    with qtbot.assertNotEmitted(plugs.changed, wait=100):
        server.tell("Event 'change' on server")
    server.set_plug("available")
    with qtbot.waitSignal(plugs.changed):
        server.tell("Event 'change' on server")


def test_without_pactl_it_is_blind(qapp, qtbot):
    plugs = Plugs(program="/nowhere/pactl")
    with qtbot.waitSignal(plugs.blind):
        plugs.start()
    plugs.close()
