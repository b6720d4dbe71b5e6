"""The site's own voices at work: each tried against the voice it stands for, before anybody hears it."""

import array
import math
import os
from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.content.errors import LeafletError
from kiosk.speech.process.library import EngineError
from kiosk.speech.process.own_voices import OwnVoice, own_voices

#: How much louder or softer, dB, and how many times as long a voice may be as the one it stands for.
MOST_DB, SHORTEST, LONGEST = 6.0, 0.7, 1.4

#: Returns the samples of a text in a shipped voice, spoken from a file in its place if one is named.
Speak = Callable[[str, str, str], bytes]


class StandIns:
    """Which file speaks for which shipped voice. A file that fails later is not asked again.

    ``root``: how to get from the engine's own folder of voices to the top of the file system.
    """

    def __init__(self, folders: Iterable[Path], root: str, speak: Speak) -> None:
        self._root = root
        self._speak = speak
        self._paths: dict[str, str] = {}
        self.own: dict[str, str] = {}
        self.refused: tuple[str, ...] = ()
        for found in own_voices(folders):
            try:
                if isinstance(found, LeafletError):
                    raise found
                self._take(found)
            except LeafletError as error:
                self.refused += (str(error),)

    def path(self, voice: str) -> str:
        """Return the path that the engine takes for the file that speaks for a voice; "" for none."""
        return self._paths.get(voice, "")

    def give_up(self, voice: str) -> None:
        """Let the shipped voice speak from now on."""
        self._paths.pop(voice, None)

    def _take(self, own: OwnVoice) -> None:
        """Let a file speak if it does so as it should. Raises LeafletError."""
        voice = own.language.voice
        if voice in self._paths:
            return
        # the file may change; what was tried does not
        memory = os.memfd_create("voice")
        os.write(memory, own.text.encode())
        path = f"{self._root}proc/self/fd/{memory}"
        try:
            self._try(own, path)
        except LeafletError:
            os.close(memory)
            raise
        self._paths[voice] = path
        self.own[voice] = str(own.file)

    def _try(self, own: OwnVoice, path: str) -> None:
        text = f"{own.language.welcome}. {own.language.endonym}."
        usual = self._speak(own.language.voice, text, "")
        try:
            heard = self._speak(own.language.voice, text, path)
        except EngineError as error:
            raise LeafletError(own.file, None, str(error), "correct it or take it away") from error
        louder = _dbfs(heard) - _dbfs(usual)
        if abs(louder) > MOST_DB:
            than = "louder" if louder > 0 else "softer"
            problem = f"it is {abs(louder):.0f} dB {than} than the usual voice"
            raise LeafletError(own.file, None, problem, f"stay within {MOST_DB:.0f} dB of it")
        if not SHORTEST <= len(heard) / len(usual) <= LONGEST:
            problem = f"it takes {len(heard) / len(usual):.1f} times as long as the usual voice"
            raise LeafletError(own.file, None, problem, f"stay between {SHORTEST} and {LONGEST} times")


def _dbfs(pcm: bytes) -> float:
    """Return how loud 16 bit samples are, dB below full scale; silence is -100."""
    samples = array.array("h", pcm)
    mean = sum(sample * sample for sample in samples) / max(len(samples), 1)
    return 10 * math.log10(mean / 32768**2) if mean else -100.0
