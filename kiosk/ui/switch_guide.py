"""Switches: whoever has no more than one or two of them can do everything (accessibility D-07)."""

from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.access.scanning import Chosen, Marked, Move, Rested, Scan, Stranded
from kiosk.ui.attendance import OFFERED
from kiosk.ui.audio_mode import AudioMode
from kiosk.ui.narrator import Narrator
from kiosk.ui.scan_mark import ScanMark
from kiosk.ui.stage import Stage
from kiosk.visit.clock import Timing
from kiosk.visit.preferences import Preferences, Scanning
from kiosk.visit.visit import Visit


class SwitchGuide(QObject):
    """Marks one stop of the screen after the other, says it with speech on, and activates what is pressed at.

    It waits while anything is said. ``starts_speech``: the first press of a visit starts speech too.
    """

    def __init__(
        self, stage: Stage, visit: Visit, narrator: Narrator, audio: AudioMode, timing: Timing
    ) -> None:
        super().__init__(stage)
        self._window, self._visit, self._audio = stage.window, visit, audio
        self._mark = ScanMark(audio, narrator)
        self._scan = Scan()
        self._now = timing.now
        self._alarm = timing.make_alarm(self._tick)
        self._begun = False
        self._known = visit.preferences.switches
        self.starts_speech = True
        self._follow(visit.preferences)
        narrator.voicingChanged.connect(self._note_voicing)
        visit.preferencesChanged.connect(self._follow)
        stage.routeChanged.connect(self._note_route)
        stage.window.questionChanged.connect(self._note_question)
        visit.ended.connect(self._note_end)
        audio.guide.spokeOfScreen.connect(self._note_said)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._alarm.clear()

    def press(self, switch: int) -> None:
        """Take a press of the first or second switch."""
        if self._scan.trembles(switch, self._now()):
            return
        if not self._begun or self._scanning is Scanning.OFF:
            self._begin()
            return
        steps = self._scanning is Scanning.TWO and switch == 1
        if self._mark.silence(self._scan) and not steps:
            self._scan.wake()
            self.note_key()
            return
        self._do((self._scan.step if steps else self._scan.press)(self._mark.stops(), self._now()))

    def note_key(self) -> None:
        """Let the next press only mark: the focus may have moved."""
        self._scan.unmark()
        self._note_voicing()

    @property
    def _scanning(self) -> Scanning:
        return self._visit.preferences.switches.scanning

    def _begin(self) -> None:
        """Begin to scan: the way this kiosk is made for, or with one switch."""
        usual = self._visit.fresh.switches.scanning
        speaks = self.starts_speech and not self._begun and not self._audio.on
        self._begun = True
        self._scan.wake()
        if self._scanning is Scanning.OFF:
            self._choose(Scanning.ONE if usual is Scanning.OFF else usual)
        if speaks:
            self._audio.begin_by_key()
        self._go_on()

    def _choose(self, scanning: Scanning) -> None:
        self._visit.choose_switches(replace(self._visit.preferences.switches, scanning=scanning))

    def _do(self, move: Move | None) -> None:
        match move:
            case Marked(stop):
                self._mark.show(stop)
            case Chosen(item):
                self._mark.use(item)
                self._go_on()
            case Rested():
                self._mark.hide()
            case Stranded():
                self._choose(Scanning.ONE)
        self._set_alarm()

    def _go_on(self) -> None:
        """Mark at once where nothing is said; else the scan goes on when that is over."""
        if self._scanning is not Scanning.OFF and not self._mark.speaking and not self._window.question:
            self._do(self._scan.resume(self._mark.stops(), self._now()))

    def _tick(self) -> None:
        self._do(self._scan.tick(self._mark.stops(), self._now()))

    def _set_alarm(self) -> None:
        due = self._scan.wakes_at
        if due is None or self._window.question:
            self._alarm.clear()
        else:
            self._alarm.set(max(0, due - self._now()) / 1000)

    def _note_voicing(self) -> None:
        if self._mark.speaking:
            self._scan.hold()
        else:
            self._scan.go_on(self._now())
        self._set_alarm()

    def _note_said(self) -> None:
        """Activate nothing that is no longer marked: something else is spoken of."""
        if not self._mark.showing:
            self.note_key()

    def _note_route(self) -> None:
        self._scan.aim("")
        self._go_on()

    def _note_question(self) -> None:
        """Stand still while something is asked; then go on with what is offered to who answered by a key."""
        if self._begun and not self._window.question:
            self._scan.note_press(self._now())
            self._scan.wake()
            self._scan.aim(OFFERED)
            self._note_voicing()
            if not self._audio.on:  # what is said first is not known here yet
                self._go_on()
        self._set_alarm()

    def _follow(self, preferences: Preferences) -> None:
        """Begin when switches are chosen; keep the mark in sight when the screen is made anew."""
        before, self._known = self._known, preferences.switches
        self._scan.step_ms = self._known.step_ms if self._scanning is Scanning.ONE else None
        if self._scanning is Scanning.OFF:
            self._scan.rest()
            self._set_alarm()
        elif self._scanning is not before.scanning:
            self._begun = True
            self._scan.wake()
            self._go_on()
        elif self._scan.marked:
            self._go_on()

    def _note_end(self) -> None:
        """Begin no visit by itself."""
        self._begun = False
        self._scan.aim("")
        self._scan.rest()
        self._mark.clear()
        self._set_alarm()
