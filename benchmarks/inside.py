"""Runs in a process of its own on a real screen: one kiosk, driven, timed from within; told as JSON."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from benchmarks.processes import pss_kib
from kiosk.app import Borders, Kiosk, application
from kiosk.config import Config, Idle
from kiosk.content.shelf import load_shelf
from kiosk.paths import leaflets
from kiosk.speech.client import VoiceClient
from kiosk.theme.sizes import Panel
from kiosk.ui.block_view import BlockView
from kiosk.ui.routes import Route

PANEL = Panel(1920, 1080, 531, 299)


class Paints(QObject):
    """Sees when text of the leaflet is painted."""

    seen = False

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and isinstance(watched, BlockView):
            self.seen = True
        return False


class Inside:
    def __init__(self):
        self.app = application()
        self.paints = Paints()
        self.app.installEventFilter(self.paints)
        self.voice = VoiceClient(0)
        self.kiosk = Kiosk(
            Config(idle=Idle(reset_s=0)), load_shelf(leaflets()).leaflets[0], self.voice, Borders()
        )
        self.kiosk.open(Route.READING, PANEL)
        self.kiosk.window.show()
        self.voice.start()
        self.until(lambda: self.voice.engine)

    def until(self, done):
        loop, look = QEventLoop(), QTimer()
        look.timeout.connect(lambda: done() and loop.exit())
        look.start(1)
        loop.exec()

    def wait(self, ms):
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def timed(self, change, times):
        """Milliseconds of each change until it is painted."""
        taken = []
        for index in range(times):
            begin = time.perf_counter()
            self.paints.seen = False
            change(index)
            while not self.paints.seen:
                self.app.processEvents()
            taken.append((time.perf_counter() - begin) * 1000)
            self.wait(20)
        return taken

    def turn(self, index):
        self.kiosk.window.screen_shown.turn(1 if index % 2 == 0 else -1)

    def switch(self, tags, index):
        self.kiosk.visit.choose_language(tags[index % 2])

    def run(self):
        visit = self.kiosk.visit
        out = {"turn": self.timed(self.turn, 40)}
        before = pss_kib([self.process_id, self.voice.process_id])
        self.timed(self.turn, 200)
        out["growth_200_turns"] = pss_kib([self.process_id, self.voice.process_id]) - before
        for tag in ("pl", "ne", "ar"):
            tags = (tag, "en-GB")
            visit.choose_language(tag)
            visit.choose_language("en-GB")
            out[f"switch_{tag}"] = self.timed(
                lambda index, tags=tags: visit.choose_language(tags[index % 2]), 12
            )
        out["size"] = self.timed(lambda index: visit.choose_size((2, 3, 4, 1)[index % 4]), 12)
        visit.choose_size(1)
        self.wait(300)
        out["listen"] = [self.listen() for _ in range(6)]
        out["pss"] = pss_kib([self.process_id, self.voice.process_id])
        before = pss_kib([self.process_id])
        for index in range(1000):
            visit.choose_language(("pl", "ne", "ar")[index % 3])
            visit.reset()
            if index % 50 == 0:
                self.wait(1)
        self.wait(300)
        out["growth_1000_visits"] = pss_kib([self.process_id]) - before
        self.kiosk.close()
        sys.stdout.write(json.dumps(out))

    @property
    def process_id(self):
        return int(Path("/proc/self").resolve().name)

    def listen(self):
        """When Listen and Stop were asked for, on the steady clock."""
        self.kiosk.stage.go(Route.READING)
        asked = time.monotonic()
        self.kiosk.window.screen_shown.listen()
        self.wait(1500)
        stopped = time.monotonic()
        self.kiosk.narrator.stop()
        self.wait(900)
        return [asked, stopped]


if __name__ == "__main__":
    Inside().run()
