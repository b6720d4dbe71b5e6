"""Spoken sound for files and checks: the voice process run once, playing nothing."""

import subprocess

import msgspec

from kiosk.speech import wire
from kiosk.speech.child import PROGRAM
from kiosk.speech.clip import Clip
from kiosk.speech.repertoire import Equipment, Repertoire
from kiosk.speech.voice import Request

_PATIENCE_S = 60.0


class SpeechError(Exception):
    """Nothing can be rendered on this machine; ``str()`` is one plain sentence."""


def render_clip(request: Request, program: tuple[str, ...] = PROGRAM) -> Clip:
    """Return the sound of a request (about 0.3 s, plus 0.1 s a minute of sound). Raises SpeechError."""
    match _errand(wire.Render(request), program):
        case wire.Rendered(_, clip):
            return clip
        case wire.Broken(_, reason) | wire.Unusable(reason):
            raise SpeechError(f"The text was not spoken: {reason}.")
        case other:
            raise SpeechError(f"The voice process answered with {type(other).__name__} instead of sound.")


def available_voices(program: tuple[str, ...] = PROGRAM) -> Repertoire:
    """Return the voices of this machine. Raises SpeechError."""
    match _errand(wire.ListVoices(), program):
        case wire.Voices(repertoire):
            return repertoire
        case wire.Unusable(reason):
            raise SpeechError(f"There are no voices: {reason}.")
        case other:
            raise SpeechError(f"The voice process answered with {type(other).__name__} instead of voices.")


def _errand(command: wire.Command, program: tuple[str, ...]) -> wire.Report:
    try:
        done = subprocess.run(
            [*program, "errands"],
            input=wire.line(command),
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SpeechError(_not_working(error)) from error
    return _report(done)


def equipment(program: tuple[str, ...] = PROGRAM) -> Equipment:
    """Start a voice process to ask it what it has (about half a second)."""
    try:
        done = subprocess.run([*program], input=b"", capture_output=True, timeout=_PATIENCE_S, check=False)
        report = _report(done)
    except (OSError, subprocess.TimeoutExpired) as error:
        return Equipment(None, trouble=_not_working(error))
    except SpeechError as error:
        return Equipment(None, trouble=str(error))
    match report:
        case wire.Ready(sound, _, repertoire):
            return Equipment(repertoire, sound)
        case wire.Unusable(reason):
            return Equipment(None, trouble=f"There is no voice: {reason}.")
        case other:
            return Equipment(None, trouble=f"The voice process answered with {type(other).__name__}.")


def _not_working(error: Exception) -> str:
    """Return what is wrong in one sentence, without the command, which is long and says nothing."""
    if isinstance(error, subprocess.TimeoutExpired):
        return f"The voice process did not answer within {error.timeout:.0f} seconds."
    return f"The voice process does not work: {error}."


def _report(done: "subprocess.CompletedProcess[bytes]") -> wire.Report:
    """Return the first thing the process reported. Raises SpeechError."""
    try:
        return wire.report(done.stdout.partition(b"\n")[0])
    except msgspec.MsgspecError as error:
        last = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise SpeechError(f"The voice process ended without an answer: {last or done.returncode}.") from error
