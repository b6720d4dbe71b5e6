"""Text → sound with pyttsx3: every segment in the voice it asks for, or not at all."""

import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.speech.clip import Clip
from kiosk.speech.process.library import EngineError, load_library, way_to_root
from kiosk.speech.process.paces import setting
from kiosk.speech.process.stand_ins import StandIns
from kiosk.speech.process.tones import tone_pcm
from kiosk.speech.repertoire import Repertoire
from kiosk.speech.voice import Request, Segment, WordMark

#: Samples, and of each word its start and length in code points, and when it begins, ms.
Said = tuple[bytes, tuple[tuple[int, int, int], ...]]

_SAMPLE_BYTES = 2
_STOPS = {"Po", "Pd"}
_CLOSERS = {"Pe", "Pf", "Pi"}


class VoiceMissingError(Exception):
    """A segment asks for a voice that this machine does not have."""


class Voices:
    """The voices of this machine. Raises EngineError where there is no engine.

    ``folders``: a site's own voices, the strongest folder first.
    """

    def __init__(self, folders: Iterable[Path] = ()) -> None:
        load_library()
        try:
            # only now: importing pyttsx3's driver opens the library that was loaded above
            import pyttsx3  # noqa: PLC0415

            from kiosk.speech.process import driver  # noqa: PLC0415
        except (ImportError, OSError, RuntimeError) as error:
            raise EngineError(f"pyttsx3 cannot be loaded: {error}; run make setup again") from error
        driver.register()
        self.engine_name = f"espeak-ng {driver.version()}"
        self._errors: list[Exception] = []
        self._engine: Any = pyttsx3.init(driver.NAME)
        self._engine.connect("error", self._on_error)
        self._driver: driver.KioskDriver = self._engine.proxy._driver  # noqa: SLF001
        self.ids = frozenset(str(voice.id) for voice in self._engine.getProperty("voices"))
        self._stand_ins = StandIns(folders, way_to_root(), self._trial)

    @property
    def repertoire(self) -> Repertoire:
        """Which voices there are."""
        return Repertoire(self.ids, self._stand_ins.own, self._stand_ins.refused)

    @property
    def voice(self) -> str:
        """The voice that spoke last, as the engine says."""
        return str(self._engine.getProperty("voice"))

    def render(self, request: Request) -> Clip:
        """Return the sound of the segments with their pauses.

        Raises VoiceMissingError before anything is rendered, EngineError when the engine fails.
        """
        missing = {segment.voice for segment in request.segments} - self.ids
        if missing:
            raise VoiceMissingError(f"there is no voice {', '.join(sorted(missing))} on this machine")
        words, last = list[WordMark](), len(request.segments) - 1
        pcm = bytearray(tone_pcm(request.tone, self._driver.hz) if request.tone else b"")
        for index, segment in enumerate(request.segments):
            before_ms = len(pcm) * 1000 // (_SAMPLE_BYTES * self._driver.hz)
            # a change of voice within a sentence is no place to breathe
            self._driver.end_pause = index == last or _ends_clause(segment.text)
            spoken, marks = self._say(segment, request.rate)
            pcm += spoken + bytes(_SAMPLE_BYTES * (segment.pause_ms * self._driver.hz // 1000))
            words += (WordMark(index, start, length, before_ms + ms) for start, length, ms in marks)
        return Clip(bytes(pcm), self._driver.hz, tuple(words))

    def _say(self, segment: Segment, rate: int) -> Said:
        """Say a segment in the site's own voice, or in the usual one where that fails. Raises EngineError."""
        if own := self._stand_ins.path(segment.voice):
            try:
                return self._speak(segment, rate, own)
            except EngineError:
                self._stand_ins.give_up(segment.voice)
        return self._speak(segment, rate)

    def _speak(self, segment: Segment, rate: int, own: str = "") -> Said:
        self._errors.clear()
        self._driver.spoken = None
        self._engine.setProperty("voice", segment.voice)
        if own:
            self._driver.use_file(own)
        self._engine.setProperty("rate", setting(segment.voice, rate))
        if not segment.text.strip():
            return b"", ()
        self._engine.say(segment.text)
        self._engine.runAndWait()
        self._require_right(segment.voice, own)
        spoken = self._driver.spoken
        if spoken is None or not spoken.complete or not spoken.pcm:
            raise EngineError("the speech engine returned no sound")
        return spoken.pcm, spoken.words

    def _trial(self, voice: str, text: str, own: str) -> bytes:
        """Return the samples of a text. Raises EngineError."""
        return self._speak(Segment(text, voice), 155, own)[0]

    def _require_right(self, voice: str, own: str) -> None:
        """Refuse a sound in another voice: an engine that fails to change it goes on in the one before."""
        if self._errors:
            raise EngineError(f"the speech engine failed: {self._errors[0]}")
        if self.voice != voice and not own:
            raise EngineError(f"the speech engine spoke as {self.voice}, not as {voice}")

    def _on_error(self, name: str | None, exception: Exception) -> None:  # noqa: ARG002  # pyttsx3 names them
        self._errors.append(exception)


def _ends_clause(text: str) -> bool:
    """Say whether a text ends in a mark that asks for a pause, closing quotes and brackets left aside."""
    kinds = [unicodedata.category(character) for character in reversed(text.rstrip())]
    return next((kind in _STOPS for kind in kinds if kind not in _CLOSERS), False)
