"""What a walk in a process of its own is made of: a kiosk with the real voice, waits, and telling."""

import json
import sys
import time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

from kiosk.app import Borders, Kiosk, application
from kiosk.content.shelf import load_shelf
from kiosk.paths import leaflets
from kiosk.speech.client import VoiceClient
from kiosk.theme.sizes import Panel
from kiosk.ui.routes import Route

PANEL = Panel(1080, 1920, 299, 531)


def tell(what, **more):
    sys.stdout.write(json.dumps({"what": what, "at": time.monotonic(), **more}) + "\n")
    sys.stdout.flush()


class Walking:
    """A finger, keys and a kiosk on its start screen; the window is not shown yet, the voice not started."""

    def __init__(self, config):
        self.app = application()
        self.finger = QTest.createTouchDevice()
        self.voice = VoiceClient(0)
        self.kiosk = Kiosk(config, load_shelf(leaflets()).leaflets[0], self.voice, Borders(ghost_ms=0))
        self.kiosk.open(Route.START, PANEL)

    def until(self, done, what, limit_ms=25_000):
        loop, look, late = QEventLoop(), QTimer(), QTimer(singleShot=True)
        look.timeout.connect(lambda: done() and loop.exit(0))
        late.timeout.connect(lambda: loop.exit(1))
        look.start(5)
        late.start(limit_ms)
        if loop.exec():
            raise SystemExit(f"never: {what}")

    def key(self, key):
        QTest.keyClick(self.kiosk.window.windowHandle(), key)
