"""A key acts on what is seen, never on a button that was hidden under the focus."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.narrator import Voicing
from kiosk.ui.routes import Route
from tests.ui.conftest import earlier_tests_set_aside, finger, leaflet, nothing_goes_on, qapp, stand, stand_on

__all__ = ["earlier_tests_set_aside", "finger", "leaflet", "nothing_goes_on", "qapp", "stand", "stand_on"]


def test_a_button_that_is_hidden_gives_the_focus_back(stand):
    stand.go(Route.READING)
    stand.speak()
    stand.button("again").setFocus()
    stand.kiosk.narrator.stop()
    stand.settle()
    assert stand.window.focusWidget() is stand.window
    QTest.keyClick(stand.window.windowHandle(), Qt.Key.Key_Return)
    assert stand.kiosk.narrator.voicing is Voicing.SILENT
