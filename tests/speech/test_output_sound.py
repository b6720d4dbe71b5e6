"""Where the sound goes, recorded at three outputs: loudspeaker, headphones, loop."""

import time

import pytest

from kiosk.speech.outputs import Use, Wiring
from kiosk.speech.voice import Failed, Tone, Trouble
from tests.speech.sound_server import RATE, SINK, Ears
from tests.speech.spectrum import share_outside

pytestmark = [pytest.mark.sound, pytest.mark.voice]

NAMED = Wiring((SINK,), ("*phones*",), ("line",))
SYSTEMS = Wiring(loop=("line",))
#: Longer than it takes the sound server, the process and the recorder to settle.
AFTER_S = 0.4


class Room:
    """A machine with all three outputs, somebody at each of them, and a voice."""

    def __init__(self, server, client):
        self.server, self.client = server, client
        self.modules = {"phones": server.plug("phones", "Headphones"), "line": server.plug("line", "Line")}
        self.ears = {sink: Ears(server, sink) for sink in (SINK, "phones", "line")}

    def unplug(self):
        self.ears.pop("phones").close()
        self.server.unplug(self.modules["phones"])


@pytest.fixture
def make_room(qtbot, own_server, make_client):
    rooms = []

    def make(wiring):
        own_server.start()
        client = make_client(wiring=wiring)
        room = Room(own_server, client)
        rooms.append(room)
        with qtbot.waitSignal(
            client.outputsChanged, check_params_cb=lambda uses: len(uses) == 3, timeout=10_000
        ):
            client.start()
        qtbot.waitUntil(lambda: all(one.steady() for one in room.ears.values()), timeout=10_000)
        return room

    yield make
    for room in rooms:
        for ears in room.ears.values():
            ears.close()


def speak(qtbot, client, request):
    with qtbot.waitSignals([client.started, *[client.positionChanged] * 4], timeout=5000):
        client.play(request)


def heard(qtbot, ears, begin):
    """Where something was heard since a moment; waits until all of it has arrived."""
    now = time.monotonic()
    qtbot.waitUntil(lambda: all(one.up_to(now) for one in ears.values()), timeout=5000)
    return {sink for sink, one in ears.items() if one.onsets(begin, now)}


def test_a_change_of_output_moves_the_sound(qtbot, make_room, say):
    room = make_room(NAMED)
    speak(qtbot, room.client, say(1, times=3))
    room.client.set_output(Use.HEADPHONES)
    begin = time.monotonic() + 0.05
    speak(qtbot, room.client, say(2))
    assert heard(qtbot, room.ears, begin) == {"phones"}
    room.client.set_output(Use.LOUDSPEAKER)
    begin = time.monotonic() + 0.05
    speak(qtbot, room.client, say(3))
    assert heard(qtbot, room.ears, begin) == {SINK}


@pytest.mark.parametrize(("wiring", "fallen_ms"), [(NAMED, 0), (SYSTEMS, 60)])
def test_headphones_pulled_out_are_silence_and_nothing_reaches_the_loudspeaker(
    qtbot, make_room, say, wiring, fallen_ms
):
    """A loudspeaker that the site names is muted meanwhile; else the server may let some ms through."""
    room = make_room(wiring)
    client = room.client
    client.set_output(Use.HEADPHONES)
    speak(qtbot, client, say(1, times=4))
    pulled = time.monotonic()
    told = []
    client.outputsChanged.connect(told.append)
    with qtbot.waitSignal(client.failed, timeout=1000), qtbot.assertNotEmitted(client.recovered, wait=50):
        client.failed.connect(told.append)
        room.unplug()
    assert told[-2:] == [frozenset({Use.LOUDSPEAKER, Use.LOOP}), Failed(1, Trouble.NO_OUTPUT)]
    qtbot.waitUntil(lambda: room.ears[SINK].up_to(pulled + AFTER_S), timeout=5000)
    fallen = [moment for moment, level in room.ears[SINK].levels(pulled, pulled + AFTER_S) if level > 20]
    assert 2 * len(fallen) <= fallen_ms
    assert max(fallen, default=pulled) - pulled < 0.15


def test_headphones_are_missed_and_found_again(qtbot, make_room, say):
    room = make_room(NAMED)
    client = room.client
    client.set_output(Use.HEADPHONES)
    with qtbot.waitSignal(client.outputsChanged, timeout=1000):
        room.unplug()
    with qtbot.waitSignal(client.failed) as failed, qtbot.assertNotEmitted(client.started):
        client.play(say(1))
    assert failed.args == [Failed(1, Trouble.NO_OUTPUT)]
    process = client.process_id
    begin = time.monotonic()
    with qtbot.waitSignals([client.recovered, client.outputsChanged], timeout=1000):
        room.modules["phones"] = room.server.plug("phones", "Headphones")
    room.ears["phones"] = Ears(room.server, "phones")
    qtbot.waitUntil(room.ears["phones"].steady, timeout=10_000)
    speak(qtbot, client, say(2))
    assert heard(qtbot, room.ears, begin) == {"phones"}
    assert client.process_id == process


def test_a_keypads_socket_silences_as_well(qtbot, make_room, say):
    room = make_room(NAMED)
    client = room.client
    client.set_output(Use.HEADPHONES)
    speak(qtbot, client, say(1, times=4))
    with qtbot.waitSignal(client.failed, timeout=1000) as failed:
        client.note_jack(plugged=False)
        pulled = time.monotonic()
    assert failed.args == [Failed(1, Trouble.NO_OUTPUT)]
    assert heard(qtbot, room.ears, pulled + 0.15) == set()
    with qtbot.waitSignal(client.recovered, timeout=1000):
        client.note_jack(plugged=True)


def test_the_loop_has_its_band_and_tells_its_level_while_it_speaks(qtbot, make_room, say):
    room = make_room(NAMED)
    client, levels = room.client, []
    client.levelChanged.connect(levels.append)
    client.set_output(Use.LOOP)
    begin = time.monotonic()
    with qtbot.waitSignal(client.ended, timeout=15_000):
        client.play(say(1, times=2))
    lasted, count = time.monotonic() - begin, len(levels)
    assert heard(qtbot, room.ears, begin) == {"line"}
    assert share_outside(room.ears["line"].samples(begin, begin + 2.5), RATE, 150, 6000) <= -30
    assert 5 * lasted < count <= 10 * lasted + 1
    assert max(levels) > -26
    speak(qtbot, client, say(2))
    client.pause()
    with qtbot.waitSignal(client.levelChanged, timeout=400, raising=False) as late:
        levels.clear()
    assert not late.signal_triggered or len(levels) <= 1


def test_a_tone_sounds_by_the_same_way(qtbot, make_room, say):
    room = make_room(NAMED)
    begin = time.monotonic()
    request = type(say())(1, (), tone=Tone.FOUND)
    with qtbot.waitSignal(room.client.ended, timeout=5000):
        room.client.play(request)
    assert heard(qtbot, room.ears, begin) == {SINK}
