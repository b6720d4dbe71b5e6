"""Headphones that are pulled out while everything is spoken: a while to put them back, then the end (d1)."""

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.ui.audio_mode import AudioMode
from kiosk.ui.hearing import Hearing
from kiosk.ui.screens.still_there import Asked, StillThere
from kiosk.ui.stage import Stage
from kiosk.visit.idle import MakeAlarm
from kiosk.visit.visit import Visit

#: For so long headphones can be put back and the visit goes on, s (accessibility B-06).
GRACE_S = 15


def unplugged_words() -> Asked:
    """Return what is shown meanwhile."""
    return Asked(
        QCoreApplication.translate("Unplugged", "The headphones are out."),
        QCoreApplication.translate(
            "Unplugged",
            "Plug them in again to go on, or touch the screen. "
            "If not, it will go back to the start for the next person.",
        ),
    )


class Unplugged(QObject):
    """Asks in sight alone, for nothing of the visit may reach the loudspeaker; the end is said aloud."""

    def __init__(
        self, stage: Stage, visit: Visit, audio: AudioMode, hearing: Hearing, make_alarm: MakeAlarm
    ) -> None:
        super().__init__(audio)
        self._stage, self._visit, self._audio, self._hearing = stage, visit, audio, hearing
        self._question: StillThere | None = None
        self._alarm = make_alarm(self._end)
        hearing.headphonesChanged.connect(self._note)
        visit.ended.connect(self._put_away)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._alarm.clear()

    def _note(self, plugged: bool) -> None:
        if plugged:
            self._go_on()
        elif self._audio.on:
            self._alarm.set(GRACE_S)
            self._ask()

    def _ask(self) -> None:
        if self._stage.window.question is None:
            self._question = StillThere(self._stage.scene, self._stage.window, unplugged_words())
            self._question.stayed.connect(self._stay)
            self._question.moreWanted.connect(self._stay)
            self._question.leftNow.connect(self._end)
            self._stage.window.ask(self._question)

    def _go_on(self) -> None:
        """Begin the sentence again that was cut off."""
        waited = self._hearing.cut_off
        self._stay()
        if self._audio.on and waited:
            self._audio.go_on()

    def _stay(self) -> None:
        self._hearing.cut_off = False
        self._put_away()

    def _put_away(self) -> None:
        self._alarm.clear()
        if self._question and self._stage.window.question is self._question:
            self._stage.window.ask(None)
        self._question = None

    def _end(self) -> None:
        self._put_away()
        self._visit.reset()
