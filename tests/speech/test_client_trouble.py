"""What goes wrong is said within 4 s, and what comes back is used."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.speech.voice import Failed, Trouble

SOON_MS = 4000
BACK_MS = 15_000


def gone(process):
    """Whether a process has ended; one that only waits to be collected counts."""
    try:
        return "(zombie)" in Path(f"/proc/{process}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return True


def speak(qtbot, client, request):
    with qtbot.waitSignals([client.started, client.positionChanged, client.positionChanged], timeout=5000):
        client.play(request)


def begin(qtbot, client, request):
    with qtbot.waitSignal(client.started):
        client.play(request)


@pytest.fixture
def speaking(qtbot, ears, started_client, say):
    assert ears.steady()
    client = started_client()
    speak(qtbot, client, say(7, times=4))
    return client


@pytest.mark.sound
@pytest.mark.voice
class TestProcess:
    def test_a_killed_process_is_replaced(self, qtbot, speaking, say):
        old = speaking.process_id
        with qtbot.waitSignal(speaking.recovered, timeout=2000):
            with qtbot.waitSignal(speaking.failed, timeout=500) as failed:
                os.kill(old, signal.SIGKILL)
            assert failed.args == [Failed(7, Trouble.NO_PROCESS)]
        assert speaking.process_id not in {0, old}
        speak(qtbot, speaking, say(8))

    @pytest.mark.usefixtures("ears")
    def test_words_wait_for_a_process_that_is_starting(self, qtbot, make_client, say):
        client = make_client()
        client.start()
        speak(qtbot, client, say())

    def test_a_hanging_process_is_replaced(self, qtbot, speaking, say):
        old = speaking.process_id
        with qtbot.waitSignal(speaking.recovered, timeout=SOON_MS + 2000):
            with qtbot.waitSignal(speaking.failed, timeout=SOON_MS) as failed:
                os.kill(old, signal.SIGSTOP)
            assert failed.args == [Failed(7, Trouble.NO_PROCESS)]
        assert gone(old)
        speak(qtbot, speaking, say(8))

    def test_a_voice_that_is_not_there_is_no_reason_to_speak_in_another(self, qtbot, speaking, say):
        process = speaking.process_id
        with qtbot.waitSignal(speaking.failed) as failed, qtbot.assertNotEmitted(speaking.started):
            speaking.play(say(8, voice="xx/none"))
        assert failed.args == [Failed(8, Trouble.NO_VOICE)]
        speak(qtbot, speaking, say(9))
        assert speaking.process_id == process

    def test_close_ends_even_a_hanging_process(self, speaking):
        process = speaking.process_id
        os.kill(process, signal.SIGSTOP)
        before = time.monotonic()
        speaking.close()
        assert time.monotonic() - before < 1
        assert gone(process)

    def test_close_ends_a_healthy_process_and_start_brings_one_back(self, qtbot, speaking, say):
        process = speaking.process_id
        speaking.close()
        assert gone(process)
        speaking.start()
        speak(qtbot, speaking, say(8))

    @pytest.mark.usefixtures("server")
    @pytest.mark.parametrize("stuck", [False, True])
    def test_a_process_does_not_outlive_a_killed_kiosk(self, qtbot, stuck):
        kiosk = subprocess.Popen(
            [sys.executable, "-c", KIOSK], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        process = int(kiosk.stdout.readline())
        assert not gone(process)
        if stuck:
            os.kill(process, signal.SIGSTOP)
        kiosk.kill()
        kiosk.wait(5)
        kiosk.stdout.close()
        qtbot.waitUntil(lambda: gone(process), timeout=2000)


KIOSK = """
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.speech.client import VoiceClient
app = QCoreApplication([])
voice = VoiceClient()
voice.start()
def tell():
    if voice.equipment.engine:
        print(voice.process_id, flush=True)
        look.stop()
look = QTimer(interval=20)
look.timeout.connect(tell)
look.start()
app.exec()
"""


@pytest.mark.sound
@pytest.mark.voice
class TestSound:
    @pytest.fixture
    def client(self, own_server, started_client):
        own_server.start()
        return started_client()

    def test_an_output_that_goes_and_comes_back(self, qtbot, client, own_server, say):
        begin(qtbot, client, say(1, times=4))
        with qtbot.waitSignal(client.failed, timeout=SOON_MS) as failed:
            own_server.pactl("unload-module", "module-null-sink")
        assert failed.args == [Failed(1, Trouble.NO_SOUND)]
        with qtbot.waitSignal(client.recovered, timeout=BACK_MS):
            own_server.pactl("load-module", "module-null-sink", "sink_name=kiosk")
        speak(qtbot, client, say(2))

    def test_a_sound_server_that_dies_while_we_speak(self, qtbot, client, own_server, say):
        speak(qtbot, client, say(1, times=4))
        with qtbot.waitSignal(client.failed, timeout=SOON_MS) as failed:
            own_server.kill()
        assert failed.args == [Failed(1, Trouble.NO_SOUND)]
        with qtbot.waitSignal(client.recovered, timeout=BACK_MS):
            own_server.start()
        speak(qtbot, client, say(2))

    def test_a_sound_server_that_died_while_we_were_silent(self, qtbot, client, own_server, say):
        begin(qtbot, client, say(1))
        client.stop()
        own_server.kill()
        with qtbot.waitSignal(client.failed, timeout=SOON_MS) as failed:
            client.play(say(2))
        assert failed.args[0].request_id == 2
        with qtbot.waitSignal(client.recovered, timeout=BACK_MS):
            own_server.start()
        speak(qtbot, client, say(3))

    def test_a_machine_whose_sound_comes_late(self, qtbot, own_server, make_client, say):
        client = make_client()
        with qtbot.waitSignal(client.failed) as failed:
            client.start()
        assert failed.args == [Failed(0, Trouble.NO_SOUND)]
        with qtbot.waitSignal(client.failed) as failed:
            client.play(say(1))
        assert failed.args == [Failed(1, Trouble.NO_SOUND)]
        with qtbot.waitSignal(client.recovered, timeout=BACK_MS):
            own_server.start()
        speak(qtbot, client, say(2))


class TestNoProcess:
    @pytest.mark.parametrize("program", [("/nowhere/python",), (sys.executable, "-c", "")])
    def test_after_three_deaths_it_gives_up_until_started_again(self, qtbot, make_client, say, program):
        client = make_client(program=program)
        for _ in range(2):
            with qtbot.waitSignal(client.failed) as failed:
                client.start()
            assert failed.args == [Failed(0, Trouble.NO_PROCESS)]
            with qtbot.waitSignal(client.failed) as failed:
                client.play(say(3))
            assert failed.args == [Failed(3, Trouble.NO_PROCESS)]
            assert client.process_id == 0
            client.close()
            client = make_client(program=program)

    def test_nothing_runs_before_start(self, qtbot, make_client, say):
        client = make_client()
        with qtbot.waitSignal(client.failed) as failed:
            client.play(say(3))
        assert failed.args == [Failed(3, Trouble.NO_PROCESS)]

    def test_a_request_withdrawn_fails_no_more(self, qtbot, make_client, say):
        client = make_client()
        client.play(say(3))
        client.play(say(4))
        with qtbot.waitSignal(client.failed) as failed:
            pass
        assert failed.args == [Failed(4, Trouble.NO_PROCESS)]

    def test_a_process_that_talks_nonsense_is_not_believed(self, qtbot, make_client, caplog):
        client = make_client(program=(sys.executable, "-c", "print('hello')"))
        with qtbot.waitSignal(client.failed) as failed:
            client.start()
        assert failed.args == [Failed(0, Trouble.NO_PROCESS)]
        assert "what is no report" in caplog.text
