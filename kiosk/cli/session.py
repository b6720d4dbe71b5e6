"""One run of the kiosk on a screen, from the first paint to the end."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk
from kiosk.cli.full_screen import FullScreen
from kiosk.cli.panel import panel_of_screen
from kiosk.cli.signals import EndSignals
from kiosk.cli.staff_wishes import let_staff_in
from kiosk.cli.watched import Watched
from kiosk.config import Config
from kiosk.content.sources import Library
from kiosk.speech.child import program_with
from kiosk.speech.client import VoiceClient
from kiosk.speech.outputs import Wiring
from kiosk.ui.routes import Route
from kiosk.visit.preferences import Edition


def run_session(
    app: QGuiApplication,
    settings: Config,
    library: Library,
    size: tuple[int, int] | None,
    opened: Edition | None,
) -> int:
    """Run until the program is told to end, and return its exit code.

    ``size`` in px makes a window instead of the full screen; ``opened``: begin with this edition.
    The voice process starts after the first paint, so that nobody waits for it.
    """
    sound = settings.sound
    wiring = Wiring(sound.loudspeaker, sound.headphones, sound.loop)
    voice = VoiceClient(settings.speech.lead_in_ms, wiring, program_with(library.sources.site_voices))
    kiosk = Kiosk(settings, library.shelf.leaflets[0], voice, library=library)
    panel = panel_of_screen(settings, app.primaryScreen())
    if size:
        panel = panel.resized(*size)
    Watched(app, kiosk)
    kiosk.window.firstPainted.connect(lambda: QTimer.singleShot(0, voice.start))
    if opened:
        kiosk.visit.choose_edition(opened)
    kiosk.open(Route.READING if opened else Route.START, panel)
    if size:
        kiosk.window.show()
    else:
        FullScreen(app, kiosk, lambda screen: panel_of_screen(settings, screen))
    let_staff_in(app, kiosk, settings, library, lambda: voice.equipment)
    app.setQuitOnLastWindowClosed(False)
    # An ignored close request would also stop quit(); exit() asks no window.
    EndSignals(lambda: app.exit(0), kiosk)
    app.aboutToQuit.connect(kiosk.close)
    return app.exec()
