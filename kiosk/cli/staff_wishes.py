"""What staff may ask of the running program: to look at itself, to begin again, to end."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NoReturn

from kiosk.cli.looking import Shown, house_of, languages_now, look
from kiosk.cli.quiet_look import QuietLook
from kiosk.config import Config
from kiosk.content.sources import Library
from kiosk.i18n.site_words import broken_catalogues
from kiosk.speech.repertoire import Equipment
from kiosk.staff.desk import Wish

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Kiosk
    from kiosk.i18n.languages import Language
    from kiosk.staff.selfcheck import Finding

#: Exit codes: begin again (EX_TEMPFAIL of sysexits.h), and stay closed, for which systemd has a rule.
RESTART, CLOSED = 75, 80

_CODES = {Wish.RESTART: RESTART, Wish.CLOSE: CLOSED}


def let_staff_in(
    app: "QGuiApplication",
    kiosk: "Kiosk",
    settings: Config,
    library: Library,
    equipment: Callable[[], Equipment],
) -> None:
    """Let the desk look at the machine and end the program; look at it quietly once after the start.

    ``equipment`` is what the running voice has.
    """

    def look_at(languages: "Sequence[Language]") -> "tuple[Finding, ...]":
        first = (*library.shelf.refused, *broken_catalogues(library.translations))
        faults = kiosk.leaflets.refused if kiosk.leaflets else first
        shown = Shown(kiosk.scenes.leaflets[0], [str(one) for one in faults], languages)
        house = house_of(settings, kiosk.desk.folder, kiosk.hearing.connected)
        return look(settings, shown, equipment(), house)

    def grant(wish: Wish) -> None:
        if wish in _CODES:
            app.exit(_CODES[wish])

    kiosk.desk.check = lambda: look_at(languages_now(settings, kiosk.desk))
    kiosk.desk.wished.connect(grant)
    QuietLook(kiosk, lambda: look_at(()))


def begin_again(held: Iterable[int] = ()) -> NoReturn:
    """Put a new kiosk with the same arguments in the place of this one, which has closed everything.

    ``held`` are files that this one kept from its children, and hands on to the next one alone.
    """
    for number in held:
        os.set_inheritable(number, True)
    os.execv(sys.executable, [sys.executable, "-m", "kiosk", *sys.argv[1:]])
