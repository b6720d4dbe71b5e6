"""Whether somebody is there: asks before a visit that was left is ended."""

from PySide6.QtCore import QObject

from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.routes import Route
from kiosk.ui.stage import Stage
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.touch_guard import TouchGuard
from kiosk.visit.idle import Idle, IdleClock, limit_of
from kiosk.visit.visit import Visit

#: How long a visit that staff have set waits for its visitor, s.
AWAITED_S = 300

#: The name of the button that offers more time after the question.
OFFERED = "offered.more-time"


class Attendance(QObject):
    """Connects touches, the voice and the idle clock; shows the question."""

    def __init__(
        self, guard: TouchGuard, stage: Stage, visit: Visit, narrator: Narrator, clock: IdleClock
    ) -> None:
        super().__init__(stage)
        self._window = stage.window
        self._stage = stage
        self._visit = visit
        self._clock = clock
        self._reset_s = clock.reset_s
        self._changing = False
        guard.touched.connect(self._note_touch)
        narrator.voicingChanged.connect(self._note_voicing)
        stage.busyChanged.connect(clock.note_speaking)
        stage.routeChanged.connect(self._follow)
        stage.pageTurned.connect(self._follow)
        visit.preferencesChanged.connect(self._follow)
        clock.warned.connect(self._ask)
        clock.resumed.connect(lambda: self._window.ask(None))
        clock.ranOut.connect(self._end)

    def _note_touch(self) -> None:
        self._visit.welcome()
        self._window.screen_shown.hold_still()
        if self._clock.state is not Idle.WARNING:
            self._clock.touch()
            self._follow()

    def _note_voicing(self, voicing: Voicing) -> None:
        self._follow()  # the voice may have turned the page
        self._clock.note_speaking(voicing is Voicing.SPEAKING)

    def _follow(self) -> None:
        """Let the start screen of a fresh visit wait for ever, and nothing else: one touch may be all."""
        if self._changing:
            self._offer_more_time()
        text = self._window.screen_shown.text_shown
        usual = limit_of(self._visit.preferences, self._reset_s, text)
        self._clock.allow(AWAITED_S if self._visit.awaited else usual)
        if self._stage.route is Route.START and self._visit.untouched:
            self._clock.rest()
        elif self._clock.state is Idle.ASLEEP:
            self._clock.touch()

    def _ask(self) -> None:
        if self._visit.awaited:  # whom it was set for did not come
            self._end()
            return
        from kiosk.ui.screens.still_there import StillThere  # noqa: PLC0415 - not on the way to the first page

        question = StillThere(self._stage.scene, self._window)
        question.stayed.connect(self._stay)
        question.leftNow.connect(self._end)
        question.moreWanted.connect(self._give_more_time)
        self._window.ask(question)

    def _stay(self) -> None:
        """Go on, and offer what a key could not choose: any key meant yes."""
        self._offer_more_time()
        self._clock.touch()

    def _offer_more_time(self) -> None:
        """Offer it in the place of the title, beside Start again, until another screen is shown."""
        from kiosk.ui.screens.still_there import more_time_face  # noqa: PLC0415

        chosen = self._visit.preferences.more_time
        button = TouchButton(more_time_face(OFFERED, chosen=chosen), self._stage.scene.look)
        button.clicked.connect(self._change_more_time)
        self._window.offer(button)

    def _change_more_time(self) -> None:
        """Let the button stay where it is, with its new state, before anybody tells of it."""
        self._changing = True
        self._visit.choose_more_time(not self._visit.preferences.more_time)
        self._changing = False

    def _give_more_time(self) -> None:
        self._visit.choose_more_time(True)
        self._clock.touch()

    def _end(self) -> None:
        self._clock.rest()
        self._window.ask(None)
        self._visit.reset()
