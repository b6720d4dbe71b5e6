"""Which voice carries a request: the one that sounds, or the one that only keeps time."""

from PySide6.QtCore import QObject, Signal

from kiosk.speech.voice import Failed, Request, Trouble, Voice


class Outlet(QObject):
    """Sends requests to the voice, and to the silent one while there is trouble with the voice.

    A language without a voice is carried silently; any other trouble silences all languages.

    Signals:
        started(Started): a request begins, the one in hand or a late one
        positionChanged(Position): it moves on
        ended(int): it came to its end
        lost(int): the one in hand will not be heard; asked again, it is carried silently
        troubled(Trouble): the voice has failed
        recovered(): the next request will sound again
    """

    started = Signal(object)
    positionChanged = Signal(object)
    ended = Signal(int)
    lost = Signal(int)
    troubled = Signal(object)
    recovered = Signal()

    def __init__(self, voice: Voice, silent: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice, self._silent, self._carrier = voice, silent, voice
        self._request, self._language = 0, ""
        self._trouble: Trouble | None = None
        self._voiceless: set[str] = set()
        for carrier in (voice, silent):
            carrier.started.connect(self.started)
            carrier.positionChanged.connect(self.positionChanged)
            carrier.ended.connect(self.ended)
        voice.failed.connect(self._on_failed)
        voice.recovered.connect(self._on_recovered)

    def trouble_with(self, language: str) -> Trouble | None:
        """Return why a language cannot be heard now; None if it can."""
        if self._trouble is None and language in self._voiceless:
            return Trouble.NO_VOICE
        return self._trouble

    def play(self, request: Request, language: str) -> None:
        """Carry the request; it silences the one before it."""
        carrier = self._voice if self.trouble_with(language) is None else self._silent
        if carrier is not self._carrier:
            self._carrier.stop()
        self._carrier, self._request, self._language = carrier, request.id, language
        carrier.play(request)

    def pause(self) -> None:
        """Hold the request in hand."""
        self._carrier.pause()

    def resume(self) -> None:
        """Go on with it."""
        self._carrier.resume()

    def stop(self) -> None:
        """Silence, at once."""
        self._request = 0
        self._carrier.stop()

    def set_loudness(self, decibel: float) -> None:
        """Set the gain of the voice, in dB."""
        self._voice.set_loudness(decibel)

    def _on_failed(self, failed: Failed) -> None:
        if failed.request_id not in {0, self._request}:
            return
        in_hand = self._request if self._carrier is self._voice else 0
        if failed.trouble is not Trouble.NO_VOICE:
            self._trouble = failed.trouble
        elif in_hand:
            self._voiceless.add(self._language)
        self.troubled.emit(failed.trouble)
        if in_hand and in_hand == self._request:
            self.lost.emit(in_hand)

    def _on_recovered(self) -> None:
        self._trouble = None
        self._voiceless.clear()
        self.recovered.emit()
