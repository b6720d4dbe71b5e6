"""What is watched while the kiosk is on the screen: its life, its ends and its faults."""

import faulthandler
import logging
import os
import sys
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kiosk import __version__
from kiosk.app import Kiosk
from kiosk.paths import state
from kiosk.staff.desk import Wish
from kiosk.ui.begun_again import BegunAgain
from kiosk.visit.clock import now_ms
from kiosk.watch.faults import note_fault
from kiosk.watch.heartbeat import heartbeat
from kiosk.watch.log import end_log, keep_log
from kiosk.watch.recovery import Recovery
from kiosk.watch.running import begin_running, end_running, mark_closed

#: The exit code of a program that failed inside (EX_SOFTWARE of sysexits.h); systemd starts it again.
FAILED_INSIDE = 70

_log = logging.getLogger(__name__)


class Watched(QObject):
    """Watches one run. What it does to the disk is done after the first paint."""

    def __init__(self, app: QCoreApplication, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._folder = state()
        self._heartbeat = heartbeat(kiosk)
        self._again = BegunAgain(kiosk.guard, kiosk.stage, kiosk.visit, kiosk.narrator)
        self._recovery = Recovery(self._folder, self._again.begin, lambda: app.exit(FAILED_INSIDE), now_ms)
        sys.excepthook = self._recovery.take
        kiosk.window.firstPainted.connect(lambda: QTimer.singleShot(0, self, self._begin))
        app.aboutToQuit.connect(self._end)
        kiosk.desk.wished.connect(self._note_wish)

    def _begin(self) -> None:
        with suppress(ValueError, OSError):  # where stderr is no file
            faulthandler.enable()
        keep_log(self._folder)
        ended = begin_running(self._folder)
        if ended:
            note_fault(self._folder, ended)
            _log.warning(ended)
        _log.info("version %s is on the screen", __version__)
        self._heartbeat.begin()

    def _note_wish(self, wish: Wish) -> None:
        """Mark what is to stay closed: a compositor between may not hand the exit code on to systemd."""
        if wish is Wish.CLOSE:
            mark_closed(os.environ)
            _log.info("closed by staff")

    def _end(self) -> None:
        self._heartbeat.end()
        _log.info("ended in order")
        end_running(self._folder)
        end_log()
        sys.excepthook = sys.__excepthook__
