"""The composition root: builds the objects and connects their signals. It decides nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app_settings import as_staff_chose, fresh_preferences, localiser, offer_of, usual_choices
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.content.sources import Library
from kiosk.i18n.switch import LanguageSwitch
from kiosk.paths import state
from kiosk.speech.reader import Reader
from kiosk.speech.silent import SilentVoice
from kiosk.speech.voice import Voice
from kiosk.staff.choices import Choices
from kiosk.staff.desk import Desk
from kiosk.theme.sizes import Panel
from kiosk.ui.accessible import install_roles
from kiosk.ui.attendance import Attendance
from kiosk.ui.copier import Copier, TakeWays
from kiosk.ui.hearing import Hearing
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.scene_maker import SceneMaker
from kiosk.ui.screen_maker import ScreenMaker
from kiosk.ui.staff_screens import StaffScreens
from kiosk.ui.stage import Stage
from kiosk.ui.taking_screens import TakingScreens
from kiosk.ui.touch_guard import GHOST_MS, TouchGuard
from kiosk.ui.undo import Undo
from kiosk.ui.window import KioskWindow
from kiosk.visit.clock import TimerAlarm, now_ms
from kiosk.visit.idle import IdleClock, MakeAlarm
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from kiosk.ui.by_ear import ByEar
    from kiosk.ui.leaflets import Leaflets
    from kiosk.ui.reception import Reception


def application() -> QApplication:
    """Return the one application object, made if there is none yet."""
    app = QApplication.instance() or QApplication(["kiosk"])
    app.setApplicationName("Leaflet Kiosk")
    install_roles(app)
    return app  # type: ignore[return-value]


def _today() -> date:
    return datetime.now(UTC).date()


def _local_time() -> datetime:
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True)
class Borders:
    """What tests replace: alarms, calendar, the guard against ghost touches (ms), time (ms), the desk."""

    make_alarm: MakeAlarm = TimerAlarm
    today: Callable[[], date] = _today
    ghost_ms: int = GHOST_MS
    now: Callable[[], int] = now_ms
    desk: Desk | None = None
    local: Callable[[], datetime] = _local_time


class Kiosk(QObject):
    """All objects of the running kiosk."""

    def __init__(
        self,
        config: Config,
        leaflet: Leaflet,
        voice: Voice,
        borders: Borders | None = None,
        library: Library | None = None,
    ) -> None:
        super().__init__()
        outside = borders or Borders()
        self.voice = voice
        self.desk = _desk(config, outside)
        self._config, config = config, as_staff_chose(config, self.desk.now)
        self.words = _words(config, library, self)
        shown = library.shelf.leaflets if library else (leaflet,)
        self.scenes = SceneMaker(shown, partial(offer_of, config), localiser(config), self.words)
        self.visit = Visit(fresh_preferences(config), self.scenes.start, self)
        self.reader = Reader(voice, SilentVoice(self), self)
        self.hearing = Hearing(self.visit, self.reader, voice)
        self.narrator = Narrator(self.reader, self)
        self.idle = IdleClock(config.idle.reset_s, config.idle.warning_s, outside.make_alarm)
        self.guard = TouchGuard(outside.ghost_ms)
        self.window = KioskWindow(self.guard)
        take = config.take
        self.copier = Copier(TakeWays(take.printer, take.usb, cards=take.cards), self)
        self.screens = self._screen_maker(config.idle.reset_s, outside.today)
        self.stage = Stage(self.window, self.visit, self.narrator, self.scenes, self.screens)
        self.window.firstPainted.connect(self.narrator.prepare)
        self.undo = Undo(self.guard, self.stage, self.visit, self.narrator, outside.make_alarm)
        self.attendance = Attendance(self.guard, self.stage, self.visit, self.narrator, self.idle)
        self.desk.choicesChanged.connect(self._follow_staff)
        self.ear: ByEar | None = None
        self.reception: Reception | None = None
        self.leaflets: Leaflets | None = None
        self._library = library
        self._ways = config.keys, config.speech.key_starts, outside
        self.window.firstPainted.connect(lambda: QTimer.singleShot(0, self, self.get_ready))

    def _screen_maker(self, reset_s: int, today: Callable[[], date]) -> ScreenMaker:
        screens = ScreenMaker(self.visit, self.narrator, self.hearing, reset_s, today)
        self.staff = StaffScreens(self.visit, self.narrator, self.hearing, self.desk, today)
        taking = TakingScreens(self.visit, self.narrator, self.copier, today)
        screens.add(self.staff.makers | taking.makers)
        screens.gate = self.staff.gate
        return screens

    def get_ready(self) -> None:
        """Let the kiosk be used by ear and by keys; once, and not on the way to the first page."""
        if self.ear is None:
            from kiosk.access.keypad import Keypad  # noqa: PLC0415
            from kiosk.ui.by_ear import ByEar, Kit, Ways  # noqa: PLC0415
            from kiosk.ui.reception import Reception  # noqa: PLC0415

            kit = Kit(self.stage, self.visit, self.narrator, self.hearing, self.guard, self.idle)
            keys, key_starts, outside = self._ways
            ways = Ways(Keypad.with_changes(keys), key_starts, outside.make_alarm, outside.now)
            self.ear = ByEar(kit, ways)
            self.reception = Reception(kit, ways, self.desk, outside.local)
        if self._library and self.leaflets is None:
            from kiosk.ui.leaflets import Leaflets  # noqa: PLC0415

            alarms = self._ways[2].make_alarm
            self.leaflets = Leaflets(self._library, self.stage, self.visit, self.scenes, alarms)
            self.leaflets.refusedChanged.connect(self.desk.note_refused)
            self.leaflets.voicesChanged.connect(self.voice.renew)
            self.leaflets.putting.keep_first = self._keep_first
            self.staff.putting = self.leaflets.putting
            self.leaflets.watch()

    def _keep_first(self, leaflet_id: str) -> str:
        """Keep which leaflet staff want first; return why that is for this run alone, if so."""
        self.desk.choose(first=leaflet_id)
        return self.desk.kept.trouble

    def _follow_staff(self, chosen: Choices) -> None:
        """Offer the languages that staff want, with drafts or without."""
        config = as_staff_chose(self._config, chosen)
        self.words.show_drafts(drafts=config.languages.drafts == "show")
        self.scenes.offer_anew(partial(offer_of, config), localiser(config))

    def open(self, route: Route, panel: Panel) -> None:
        """Show the window with its first screen, at the panel's size in px."""
        self.window.resize(panel.width_px, panel.height_px)
        self.stage.open(route, panel)

    def close(self) -> None:
        """End voice, clock and window."""
        self.idle.rest()
        if self.ear:
            self.ear.close()
        if self.leaflets:
            self.leaflets.close()
        if self.reception:
            self.reception.close()
        self.copier.close()
        self.voice.close()
        self.words.close()
        self.window.allow_close()
        self.window.close()


def _desk(config: Config, outside: Borders) -> Desk:
    """Return what staff have here, over what the settings have."""
    desk = outside.desk or Desk(state())
    desk.usual = usual_choices(config)
    return desk


def _words(config: Config, library: Library | None, parent: QObject) -> LanguageSwitch:
    """Return the program's words, with the site's own before them."""
    site = library.sources.site_translations if library else ()
    return LanguageSwitch(drafts=config.languages.drafts == "show", site=site, parent=parent)
