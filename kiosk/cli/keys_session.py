"""The window in which each key is asked for."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk
from kiosk.cli.panel import panel_of_screen
from kiosk.cli.signals import EndSignals
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.speech.client import VoiceClient
from kiosk.speech.outputs import Wiring
from kiosk.ui.routes import Route
from kiosk.ui.screens.staff_keys import StaffKeysScreen


class KeysSession:
    """``lines`` are those for kiosk.toml; none until staff have finished."""

    def __init__(self, app: QGuiApplication, settings: Config, leaflet: Leaflet) -> None:
        self.lines: tuple[str, ...] = ()
        self._app = app
        sound = settings.sound
        wiring = Wiring(sound.loudspeaker, sound.headphones, sound.loop)
        voice = VoiceClient(settings.speech.lead_in_ms, wiring)
        self._kiosk = Kiosk(settings, leaflet, voice)
        self._kiosk.window.firstPainted.connect(lambda: QTimer.singleShot(0, voice.start))
        self._kiosk.open(Route.START, panel_of_screen(settings, app.primaryScreen()))
        scene = self._kiosk.stage.scene
        self._screen = StaffKeysScreen(scene, self._kiosk.narrator)
        self._screen.finished.connect(self._finish)
        self._kiosk.window.show_screen(self._screen, scene, (), new=True)
        self._kiosk.window.setGeometry(app.primaryScreen().geometry())
        self._kiosk.window.showFullScreen()
        app.setQuitOnLastWindowClosed(False)
        EndSignals(lambda: app.exit(0), self._kiosk)
        app.aboutToQuit.connect(self._kiosk.close)
        self._screen.listen()

    def _finish(self, lines: tuple[str, ...]) -> None:
        self.lines = lines
        self._app.exit(0)
