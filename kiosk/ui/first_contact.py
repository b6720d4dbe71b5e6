"""Somebody touches a kiosk that waited, and perhaps does not see it: how speech is found (d1)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.ui.audio_mode import AudioMode
from kiosk.ui.guide_words import first_words
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.stage import Stage

#: For so long nobody has touched a kiosk that waits, ms.
WAITED_MS = 30_000

#: Within so long of the touch its words can have been cut off by what it led to, ms.
_LASTS_MS = 3_000


class FirstContact(QObject):
    """Says it once a visit, and never in place of anything else that is said."""

    def __init__(self, stage: Stage, narrator: Narrator, audio: AudioMode, now: Callable[[], int]) -> None:
        super().__init__(stage)
        self._stage, self._narrator, self._audio, self._now = stage, narrator, audio, now
        self._last = now()
        self._waited = False
        self._said_at: int | None = None

    def note_touch(self) -> None:
        """Note that somebody is here."""
        now = self._now()
        self._waited, self._last = now - self._last >= WAITED_MS, now

    def offer(self) -> None:
        """Take a finger that came down."""
        if self._waited and self._said_at is None and self._stage.window.question is None:
            self._say()

    def follow(self) -> None:
        """Say it again where the touch led to another screen, which silences what was being said."""
        if self._said_at is not None and self._now() - self._said_at < _LASTS_MS:
            self._say()

    def forget(self) -> None:
        """Begin anew: the visit is over."""
        self._said_at = None

    def _say(self) -> None:
        if self._narrator.voicing is Voicing.SILENT and not self._audio.on:
            self._said_at = self._now()
            if self._narrator.prompt(first_words()):
                self._audio.guide.spokeOfItself.emit(first_words())
