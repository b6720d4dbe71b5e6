"""What needs the engine and no sound output: renderings and the list of voices."""

import os

from kiosk.speech import wire
from kiosk.speech.process.library import EngineError
from kiosk.speech.process.voices import VoiceMissingError, Voices
from kiosk.speech.voice import Failed, Request, Trouble


def refusal(request: Request, error: Exception) -> wire.Broken:
    """Return why a request was not rendered; an engine that fails is cured by a fresh process."""
    if isinstance(error, VoiceMissingError):
        return wire.Broken(Failed(request.id, Trouble.NO_VOICE), str(error))
    return wire.Broken(Failed(request.id, Trouble.NO_PROCESS), str(error), fatal=True)


def answer(voices: Voices, command: wire.Render | wire.ListVoices) -> wire.Report:
    """Return the answer to an errand."""
    if isinstance(command, wire.ListVoices):
        return wire.Voices(voices.repertoire)
    try:
        return wire.Rendered(command.request.id, voices.render(command.request))
    except (VoiceMissingError, EngineError) as error:
        return refusal(command.request, error)


def run_errands(voices: Voices, commands: int, reports: int) -> int:
    """Answer renderings and lists until the commands end; other commands mean nothing here."""
    with os.fdopen(commands, "rb") as incoming, os.fdopen(reports, "wb") as outgoing:
        for line in incoming:
            command = wire.command(line)
            if isinstance(command, wire.Render | wire.ListVoices):
                outgoing.write(wire.line(answer(voices, command)))
                outgoing.flush()
    return 0
