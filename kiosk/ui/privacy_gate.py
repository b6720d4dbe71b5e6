"""Before private things are spoken where others can hear them, the visitor is asked (accessibility B-07)."""

from PySide6.QtCore import QObject

from kiosk.ui.hearing import Hearing
from kiosk.ui.routes import PRIVATE, Route
from kiosk.ui.stage import Stage
from kiosk.visit.visit import Visit


class PrivacyGate(QObject):
    """Shows the question in place of a screen whose words were withheld; opens once they may be heard."""

    def __init__(self, stage: Stage, visit: Visit, hearing: Hearing) -> None:
        super().__init__(stage)
        self._stage, self._visit, self._hearing = stage, visit, hearing
        self._wanted = Route.NEEDS
        hearing.withheld.connect(self._close)
        hearing.outputChanged.connect(self._open)
        visit.preferencesChanged.connect(self._open)

    def _close(self) -> None:
        if self._stage.route in PRIVATE:
            self._wanted = self._stage.route
            self._stage.return_to(Route.ALOUD)

    def _open(self) -> None:
        heard = self._hearing.private or self._visit.preferences.aloud
        if heard and self._stage.route is Route.ALOUD:
            self._stage.return_to(self._wanted)
