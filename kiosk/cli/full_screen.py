"""The kiosk over all of the screen: whichever that is, however it is turned, and without a pointer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from shiboken6 import isValid

from kiosk.app import Kiosk
from kiosk.theme.sizes import Panel


class FullScreen(QObject):
    """Covers the screen, and follows it when it is turned, resized, unplugged or replaced.

    The visit stays where it is: the page that holds the same words is shown on the new glass.
    """

    def __init__(self, app: QGuiApplication, kiosk: Kiosk, panel_of: Callable[[QScreen], Panel]) -> None:
        """``panel_of`` measures a screen; the kiosk has been opened on the first one."""
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._panel_of = panel_of
        self._screen = app.primaryScreen()
        self._panel = panel_of(self._screen)
        self._screen.geometryChanged.connect(self._cover)
        app.primaryScreenChanged.connect(self._follow)
        app.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self._cover()

    def _follow(self, screen: QScreen | None) -> None:
        """Go to another screen; while there is none, or one without room, wait for the next."""
        if screen is None or screen.geometry().isEmpty():
            return
        if isValid(self._screen):
            self._screen.geometryChanged.disconnect(self._cover)
        self._screen = screen
        screen.geometryChanged.connect(self._cover)
        self._cover()

    def _cover(self) -> None:
        window, area = self._kiosk.window, self._screen.geometry()
        if area.isEmpty():
            return
        # Without a window manager showFullScreen alone leaves a small window.
        window.setGeometry(area)
        window.showFullScreen()
        panel = self._panel_of(self._screen)
        if panel != self._panel:
            self._panel = panel
            self._kiosk.stage.open(self._kiosk.stage.route, panel)
