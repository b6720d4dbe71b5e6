"""The question whether somebody is there, by ear: asked again and again, answered by anything (a5, d1)."""

from PySide6.QtCore import QObject

from kiosk.access.said import Saying
from kiosk.ui.audio_mode import AudioMode
from kiosk.ui.guide import Guide
from kiosk.ui.guide_words import still_there, then_offered
from kiosk.ui.routes import Route
from kiosk.ui.stage import Stage
from kiosk.visit.idle import IdleClock, MakeAlarm

#: How often it is asked, s.
REMIND_S = 15


class TimeGuide(QObject):
    """Speaks the warning; whoever stays hears the interrupted sentence again, or where they are."""

    def __init__(
        self, clock: IdleClock, audio: AudioMode, guide: Guide, stage: Stage, make_alarm: MakeAlarm
    ) -> None:
        super().__init__(audio)
        self._audio = audio
        self._guide = guide
        self._stage = stage
        self._alarm = make_alarm(self._ask)
        clock.warned.connect(self._ask)
        clock.resumed.connect(self._go_on)
        clock.ranOut.connect(self._alarm.clear)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._alarm.clear()

    def _ask(self) -> None:
        if self._audio.on:
            words = (*self._guide.question_words(), still_there(), *self._offered())
            self._guide.say(Saying(sentence) for sentence in words)
            self._alarm.set(REMIND_S)

    def _offered(self) -> tuple[str, ...]:
        """Return what can be chosen afterwards; the start screen has no bar for it."""
        return () if self._stage.route is Route.START else (then_offered(),)

    def _go_on(self) -> None:
        self._alarm.clear()
        if self._audio.on:
            self._audio.go_on()
