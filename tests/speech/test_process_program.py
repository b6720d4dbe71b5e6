"""The voice process as a program: its lines, its silence, its end."""

import os
import signal
import subprocess
import sys

import pytest

from kiosk.speech import wire
from kiosk.speech.voice import Failed, Trouble

PROGRAM = [sys.executable, "-m", "kiosk.speech.process"]

pytestmark = pytest.mark.voice


def reports(done):
    return [wire.report(line) for line in done.stdout.splitlines()]


def run(sent, *arguments, program=PROGRAM, **variables):
    return subprocess.run(
        [*program, *arguments],
        input=sent,
        capture_output=True,
        timeout=20,
        env=os.environ | variables,
        check=False,
    )


def without(module):
    """Return the program on a machine where a module cannot be imported."""
    block = f"import runpy, sys; sys.modules[{module!r}] = None"
    return [sys.executable, "-c", f"{block}; runpy.run_module({PROGRAM[2]!r}, run_name='__main__')"]


def test_without_a_sound_server_it_says_so_and_leaves_when_nobody_is_there_any_more(say):
    done = run(wire.line(wire.Play(say(3))), PULSE_SERVER="unix:/nowhere")
    ready, _, broken = reports(done)
    assert (ready.sound, ready.engine) == (False, "espeak-ng 1.52.0")
    assert broken.failed == Failed(3, Trouble.NO_SOUND)
    assert done.returncode == 0


def test_without_pactl_it_is_ready_all_the_same():
    ready, outputs = reports(run(b"", PATH="/nowhere", PULSE_SERVER="unix:/nowhere"))
    assert (ready.sound, ready.engine) == (False, "espeak-ng 1.52.0")
    assert outputs == wire.Outputs(frozenset())


def test_nonsense_is_passed_over(say):
    sent = b'hello\n{"type":"shout"}\n' + wire.line(wire.Render(say(3, "Yes.")))
    ready, _, rendered = reports(run(sent, PULSE_SERVER="unix:/nowhere"))
    assert isinstance(ready, wire.Ready)
    assert rendered.clip.duration_ms > 300


def test_it_lists_its_voices():
    *_, voices = reports(run(wire.line(wire.ListVoices()), PULSE_SERVER="unix:/nowhere"))
    assert {"gmw/en", "inc/ne", "zlw/pl", "sem/ar"} <= voices.repertoire.ids


@pytest.mark.parametrize(
    ("module", "words"), [("pyttsx3", "pyttsx3"), ("PySide6.QtMultimedia", "sound library")]
)
def test_a_library_that_is_not_there_is_one_plain_sentence(module, words):
    done = run(b"", program=without(module))
    (unusable,) = reports(done)
    assert isinstance(unusable, wire.Unusable)
    assert words in unusable.reason
    assert done.returncode == 1
    assert done.stderr == b""


def test_errands_need_no_sound_library(say):
    (rendered,) = reports(
        run(wire.line(wire.Render(say(4))), "errands", program=without("PySide6.QtMultimedia"))
    )
    assert rendered.request_id == 4


def test_ctrl_c_in_the_terminal_is_the_kiosks_business():
    program = subprocess.Popen([*PROGRAM, "errands"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        program.stdin.write(wire.line(wire.ListVoices()))
        program.stdin.flush()
        program.stdout.readline()
        program.send_signal(signal.SIGINT)
        answer, _ = program.communicate(wire.line(wire.ListVoices()), timeout=10)
    finally:
        program.kill()
        program.wait(5)
    assert wire.report(answer).repertoire.ids
    assert program.returncode == 0


def test_the_kiosk_itself_loads_neither_the_engine_nor_the_sound_library():
    code = "import sys, kiosk.speech.client, kiosk.speech.render; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"pyttsx3", "espeakng_loader", "PySide6.QtMultimedia"} & set(loaded)
