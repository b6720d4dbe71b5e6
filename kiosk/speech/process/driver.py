"""A pyttsx3 driver that returns sound instead of playing it: espeak-ng, synchronous, with timed words.

The driver that pyttsx3 brings works in a thread of its own, plays through aplay, and loses the first
clip that is saved. Import only after ``library.load_library()``.
"""

# ruff: noqa: ANN401  # pyttsx3 and ctypes hand over what has no types

import ctypes
import sys
from dataclasses import dataclass
from functools import cache
from typing import Any

import pyttsx3.drivers
from pyttsx3.drivers import _espeak, espeak

from kiosk.speech.process.library import EngineError, data_folder

NAME = "kiosk"
"""What ``pyttsx3.init`` calls this driver."""

_CALLBACK_MS = 200
_UNSPEAKABLE = dict.fromkeys([0, *range(0xD800, 0xE000)], " ")
"""NUL would cut the text off, lone surrogates cannot be encoded."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Sound of one text: 16 bit mono, and (start, length, ms) of each word, in code points."""

    pcm: bytes
    words: tuple[tuple[int, int, int], ...]
    complete: bool


class KioskDriver(espeak.EspeakDriver):  # type: ignore[misc]  # pyttsx3 is untyped
    """espeak-ng in synchronous mode; ``say`` leaves its sound in ``spoken``, ``hz`` samples a second."""

    def __init__(self, proxy: Any) -> None:
        self.hz = _started()
        # the parent would start the engine in its own way; these keep it from that
        parent = espeak.EspeakDriver
        parent._defaultVoice = "gmw/en"  # noqa: SLF001
        parent._moduleInitialized = True  # noqa: SLF001
        self.end_pause = True
        self.spoken: Utterance | None = None
        self._pcm = bytearray()
        self._words: list[tuple[int, int, int]] = []
        super().__init__(proxy)

    def say(self, text: str) -> None:
        """Synthesise the text (2-20 ms a sentence)."""
        self._pcm, self._words = bytearray(), []
        _espeak.SetSynthCallback(self._onSynth)
        self._proxy.setBusy(True)
        self._proxy.notify("started-utterance")
        flags = _espeak.CHARS_UTF8 | (_espeak.ENDPAUSE if self.end_pause else 0)
        status = _espeak.Synth(text.translate(_UNSPEAKABLE).encode(), flags=flags)
        complete = status == _espeak.EE_OK
        self.spoken = Utterance(bytes(self._pcm), tuple(self._words), complete)
        self._proxy.notify("finished-utterance", completed=complete)
        self._proxy.setBusy(False)

    def use_file(self, path: str) -> None:
        """Speak from now on as a file of settings says; its path counts from the engine's own voices.

        Raises EngineError.
        """
        status = _espeak.dll.espeak_ng_SetVoiceByFile(path.encode())
        if status != _espeak.EE_OK:
            raise EngineError("the speech engine does not take it")

    def save_to_file(self, text: str, filename: str) -> None:
        """Refuse: the sound is in ``spoken``."""
        raise NotImplementedError("this driver writes no files")

    def stop(self) -> None:
        """Do nothing: synthesis is over before anything else can ask."""

    @staticmethod
    def destroy() -> None:
        """Do nothing: the parent would take the callback from under a sound that a later driver makes."""

    def startLoop(self) -> None:
        """Work off the queue and return; ``runAndWait`` calls this."""
        self._looping = True
        self._proxy.setBusy(False)
        self._looping = False

    def _onSynth(self, wave: Any, count: int, events: Any) -> int:
        index = 0
        while events[index].type != _espeak.EVENT_LIST_TERMINATED:
            self._note(events[index])
            index += 1
        if wave and count > 0:
            self._pcm += ctypes.string_at(wave, 2 * count)
        return 0

    def _note(self, event: Any) -> None:
        # espeak-ng counts from 1, and sends words of no length at the end of some texts
        if event.type == _espeak.EVENT_WORD and event.length > 0 and event.text_position > 0:
            self._words.append((event.text_position - 1, event.length, event.audio_position))


@cache
def _started() -> int:
    """Start espeak-ng and return its samples a second. Raises EngineError.

    Once a process: a second start frees the phoneme data that the last sound still points into, and
    the next sound reads there.
    """
    hz = int(_espeak.Initialize(_espeak.AUDIO_OUTPUT_SYNCHRONOUS, _CALLBACK_MS, data_folder()))
    if hz <= 0:
        raise EngineError("the speech engine does not start; run make setup again")
    return hz


def buildDriver(proxy: Any) -> KioskDriver:
    """Return the driver; pyttsx3 calls this by its name."""
    return KioskDriver(proxy)


def register() -> None:
    """Let ``pyttsx3.init(NAME)`` find this module."""
    sys.modules[f"{pyttsx3.drivers.__name__}.{NAME}"] = sys.modules[__name__]


def version() -> str:
    """Return the version of espeak-ng, such as ``1.52.0``."""
    return str(_espeak.Info(None).decode())
