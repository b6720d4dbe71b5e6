"""What staff may ask of the running program: to look at itself, to begin again, to end."""

import os
import sys
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QTimer

from kiosk.cli.looking import house_of, languages_now, look, look_quietly
from kiosk.config import Config
from kiosk.content.sources import Library
from kiosk.i18n.site_words import broken_catalogues
from kiosk.staff.desk import Wish

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Kiosk
    from kiosk.staff.selfcheck import Finding

#: Exit codes: begin again (EX_TEMPFAIL of sysexits.h), and stay closed, for which systemd has a rule.
RESTART, CLOSED = 75, 80

#: How long after the start the machine is looked at, ms: nobody is kept waiting by it.
_QUIET_MS = 20_000

_CODES = {Wish.RESTART: RESTART, Wish.CLOSE: CLOSED}


def let_staff_in(app: "QGuiApplication", kiosk: "Kiosk", settings: Config, library: Library) -> None:
    """Let the desk look at the machine and end the program; look at it quietly once after the start."""

    def check() -> "tuple[Finding, ...]":
        first = (*library.shelf.refused, *broken_catalogues(library.translations))
        faults = kiosk.leaflets.refused if kiosk.leaflets else first
        languages = languages_now(settings, kiosk.desk)
        house = house_of(settings, kiosk.desk.folder, kiosk.hearing.connected)
        return look(settings, kiosk.scenes.leaflets[0], [str(one) for one in faults], languages, house)

    def grant(wish: Wish) -> None:
        if wish in _CODES:
            app.exit(_CODES[wish])

    kiosk.desk.check = check
    kiosk.desk.wished.connect(grant)
    QTimer.singleShot(_QUIET_MS, kiosk, lambda: look_quietly(kiosk))


def begin_again() -> NoReturn:
    """Put a new kiosk with the same arguments in the place of this one, which has closed everything."""
    os.execv(sys.executable, [sys.executable, "-m", "kiosk", *sys.argv[1:]])
