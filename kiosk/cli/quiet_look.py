"""The look at the machine that nobody asked for: once a start, into the log."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.staff.desk import Check

if TYPE_CHECKING:
    from kiosk.app import Kiosk

_log = logging.getLogger(__name__)


class QuietLook(QObject):
    """Looks as soon as the voice has told what it has, or why it cannot speak; then never again.

    ``check`` is to be quick (some 30 ms): what only a translator can mend is for the staff screen.
    """

    def __init__(self, kiosk: "Kiosk", check: Check) -> None:
        super().__init__(kiosk)
        self._kiosk, self._check = kiosk, check
        kiosk.voice.outputsChanged.connect(self._look)
        kiosk.voice.failed.connect(self._look)

    def _look(self) -> None:
        """Note what needs a person, unless somebody is in a visit already."""
        self._kiosk.voice.outputsChanged.disconnect(self._look)
        self._kiosk.voice.failed.disconnect(self._look)
        self.deleteLater()
        if not self._kiosk.visit.untouched:
            return
        for one in self._kiosk.desk.findings(self._check):
            if not one.well and not one.translator:
                _log.info("needs a person: %s: %s", one.what, one.how)
