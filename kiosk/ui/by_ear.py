"""Everything for those who use the kiosk by ear and hand; made after the first page is painted."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.access.keypad import Keypad
from kiosk.ui.audio_mode import AudioMode
from kiosk.ui.captions import Captions
from kiosk.ui.controls import Controls
from kiosk.ui.first_contact import FirstContact
from kiosk.ui.glass import Glass
from kiosk.ui.guide import Guide
from kiosk.ui.hearing import Hearing
from kiosk.ui.jack_keys import JackKeys
from kiosk.ui.milestones import Milestones
from kiosk.ui.narrator import Narrator
from kiosk.ui.privacy_gate import PrivacyGate
from kiosk.ui.stage import Stage
from kiosk.ui.switch_guide import SwitchGuide
from kiosk.ui.time_guide import TimeGuide
from kiosk.ui.touch_guard import TouchGuard
from kiosk.ui.touch_guide import TouchGuide
from kiosk.ui.unplugged import Unplugged
from kiosk.visit.clock import Timing
from kiosk.visit.idle import IdleClock, MakeAlarm
from kiosk.visit.visit import Visit


@dataclass(frozen=True, slots=True)
class Kit:
    """What there is already."""

    stage: Stage
    visit: Visit
    narrator: Narrator
    hearing: Hearing
    guard: TouchGuard
    clock: IdleClock


@dataclass(frozen=True, slots=True)
class Ways:
    """How a machine is used: its keys, whether any key starts speech, its alarms and its time in ms."""

    keypad: Keypad
    key_starts: bool
    make_alarm: MakeAlarm
    now: Callable[[], int]


class ByEar(QObject):
    """Builds guide, glass and keys, and connects them; decides nothing."""

    def __init__(self, kit: Kit, ways: Ways) -> None:
        super().__init__(kit.stage)
        self.glass = Glass(ways.make_alarm, ways.now)
        self.guide = Guide(kit.stage, kit.visit, kit.narrator)
        self.audio = AudioMode(kit.stage, kit.visit, kit.narrator, self.glass, self.guide)
        self.audio.hear_of(kit.hearing)
        self.touch = TouchGuide(self.glass, kit.stage, kit.narrator, self.guide)
        self.captions = Captions(kit.stage, kit.narrator, self.guide)
        self.time = TimeGuide(kit.clock, self.audio, self.guide, kit.stage, ways.make_alarm)
        self.first = FirstContact(kit.stage, kit.narrator, self.audio, ways.now)
        self.milestones = Milestones(kit.stage, kit.narrator)
        self.gate = PrivacyGate(kit.stage, kit.visit, kit.hearing)
        self.unplugged = Unplugged(kit.stage, kit.visit, self.audio, kit.hearing, ways.make_alarm)
        self.controls = Controls(kit.stage, kit.visit, kit.narrator, self.audio, ways.keypad)
        self.jack = JackKeys(ways.keypad, kit.hearing)
        self.controls.key_starts_speech = ways.key_starts
        self._meet(kit)
        self.switches = self._scanned(kit, ways)
        kit.guard.hand_to(lambda event: self.jack.take(event) or self.glass.take(event))

    def _meet(self, kit: Kit) -> None:
        """Let whoever comes first be told how speech is found."""
        kit.guard.touched.connect(self.first.note_touch)
        self.glass.touched.connect(self.first.offer)
        kit.stage.routeChanged.connect(self.first.follow)
        kit.visit.ending.connect(self.first.forget)

    def _scanned(self, kit: Kit, ways: Ways) -> SwitchGuide:
        """Return what serves one or two switches."""
        timing = Timing(ways.make_alarm, ways.now)
        made = SwitchGuide(kit.stage, kit.visit, kit.narrator, self.audio, timing)
        made.starts_speech = ways.key_starts
        self.controls.switchPressed.connect(made.press)
        self.controls.keyUsed.connect(made.note_key)
        return made

    def close(self) -> None:
        """Wait for nothing any more."""
        self.glass.close()
        self.time.close()
        self.unplugged.close()
        self.switches.close()
