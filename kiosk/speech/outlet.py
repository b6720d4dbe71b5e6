"""Which voice carries a request: the one that sounds, or the one that only keeps time."""

from PySide6.QtCore import QObject, Signal

from kiosk.speech.outputs import Use
from kiosk.speech.privacy import may_be_spoken
from kiosk.speech.voice import Failed, Request, Trouble, Voice

#: Loudness is set in steps of this many dB; the last of them is 0 dB (accessibility B-02).
LOUDNESS_STEP_DB, LOUDEST = 3.0, 7


class Outlet(QObject):
    """Sends requests to the voice, and to the silent one while there is trouble with the voice.

    A language without a voice is carried silently, and so is what is private while others could hear
    it; any other trouble silences all languages.

    Signals:
        started(Started): a request begins, the one in hand or a late one
        positionChanged(Position): it moves on
        ended(int): it came to its end
        lost(int): the one in hand will not be heard; asked again, it is carried silently
        troubled(Trouble): the voice has failed
        recovered(): the next request will sound again
        withheld(): a private request is carried silently, because others could hear it
    """

    started = Signal(object)
    positionChanged = Signal(object)
    ended = Signal(int)
    lost = Signal(int)
    troubled = Signal(object)
    recovered = Signal()
    withheld = Signal()

    def __init__(self, voice: Voice, silent: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice, self._silent, self._carrier = voice, silent, voice
        self._request, self._language = 0, ""
        self._use, self._aloud = Use.LOUDSPEAKER, False
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
        allowed = may_be_spoken(self._use, private=request.private, aloud=self._aloud)
        carrier = self._voice if allowed and self.trouble_with(language) is None else self._silent
        if carrier is not self._carrier:
            self._carrier.stop()
        self._carrier, self._request, self._language = carrier, request.id, language
        carrier.play(request)
        if not allowed:
            self.withheld.emit()

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

    def set_loudness(self, step: int) -> None:
        """Set the loudness of the voice, 0 the softest to 7 the loudest, 3 dB apart; heard at once."""
        self._voice.set_loudness((step - LOUDEST) * LOUDNESS_STEP_DB)

    def set_output(self, use: Use) -> None:
        """Speak to another output; what is in hand is lost, and can be asked for again."""
        if use is self._use:
            return
        self._use = use
        self._voice.set_output(use)
        self._give_up()

    def set_aloud(self, *, aloud: bool) -> None:
        """Allow private things where others can hear them, or no longer: what is in hand is lost then."""
        if aloud is not self._aloud:
            self._aloud = aloud
            self._give_up()

    def _give_up(self) -> None:
        in_hand = self._request
        self._carrier.stop()
        if self._trouble is Trouble.NO_OUTPUT:
            self._on_recovered()
        if in_hand:
            self.lost.emit(in_hand)

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
