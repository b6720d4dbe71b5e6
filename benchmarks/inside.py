"""Runs in a process of its own on a real screen: one kiosk, driven and timed from within; told as JSON.

What a visitor does is called as the buttons call it; everything goes on in the program's own event loop,
because widgets that are left are only deleted there.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer

from benchmarks.processes import cpu_ms, pss_kib
from kiosk.app import Kiosk, application
from kiosk.config import Config, Idle
from kiosk.content.shelf import load_shelf
from kiosk.paging.paginate import paginate
from kiosk.paths import leaflets
from kiosk.speech.client import VoiceClient
from kiosk.theme.sizes import Panel
from kiosk.ui.block_view import BlockView
from kiosk.ui.reading_area import reading_area
from kiosk.ui.routes import Route

PANEL = Panel(1920, 1080, 531, 299)
TAGS = ("pl", "ne", "ar")
LISTENS = 6


class Paints(QObject):
    """Sees when text of the leaflet is painted."""

    seen = False

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and isinstance(watched, BlockView):
            self.seen = True
        return False


class Inside:
    """Its steps yield the milliseconds to wait before the next."""

    def __init__(self, app):
        self.app = app
        self.paints = Paints()
        self.voice = VoiceClient(0)
        leaflet = load_shelf(leaflets()).leaflets[0]
        self.kiosk = Kiosk(Config(idle=Idle(reset_s=0)), leaflet, self.voice)
        self.kiosk.window.firstPainted.connect(lambda: QTimer.singleShot(0, self.voice.start))
        self.kiosk.open(Route.READING, PANEL)
        self.kiosk.window.show()
        self.marked = []
        self.kiosk.narrator.markChanged.connect(lambda mark: self.marked.append((time.monotonic(), mark)))
        self.told = {}
        self.steps = self.all_steps()

    def go_on(self):
        wait = next(self.steps, None)
        if wait is None:
            self.kiosk.close()
            self.app.exit(0)
        else:
            QTimer.singleShot(wait, self.go_on)

    def all_steps(self):
        while not self.voice.equipment.engine:
            yield 20
        self.app.installEventFilter(self.paints)
        yield from self.timed("turn", self.turn, 40)
        before = self.memory()
        yield from self.timed("more_turns", self.turn, 200)
        self.told["growth_turns"] = self.memory() - before
        for tag in TAGS:
            yield from self.timed(f"switch_{tag}", lambda index, tag=tag: self.switch(tag, index), 14)
        yield from self.timed("size", lambda index: self.visit.choose_size((2, 3, 4, 1)[index % 4]), 16)
        self.app.removeEventFilter(self.paints)
        self.paginate()
        self.told["listen"] = []
        for _ in range(LISTENS):
            yield from self.listen()
        yield from self.read_on()
        self.told["pss"] = self.memory()
        yield from self.visits()

    @property
    def visit(self):
        return self.kiosk.visit

    @property
    def processes(self):
        return [os.getpid(), self.voice.process_id]

    def memory(self):
        return pss_kib(self.processes)

    def timed(self, name, change, times):
        """Milliseconds of each change until it is painted; the very first ones of a kind count too."""
        self.told[name] = []
        for index in range(times):
            begin = time.perf_counter()
            self.paints.seen = False
            change(index)
            while not self.paints.seen:
                self.app.processEvents()
            self.told[name].append((time.perf_counter() - begin) * 1000)
            yield 40

    def turn(self, index):
        self.kiosk.window.screen_shown.turn(1 if index % 2 == 0 else -1)

    def switch(self, tag, index):
        self.visit.choose_language((tag, "en-GB")[index % 2])

    def paginate(self):
        """Milliseconds to cut the whole leaflet into pages."""
        scene = self.kiosk.stage.scene
        area = reading_area(scene, self.kiosk.window.screen_shown.size(), None)
        self.told["paginate"] = []
        for _ in range(9):
            begin = time.perf_counter()
            paginate(scene.leaflet.blocks, area.style)
            self.told["paginate"].append((time.perf_counter() - begin) * 1000)

    def listen(self):
        """When Listen and Stop were asked for and the first word was marked, on the steady clock."""
        self.marked.clear()
        asked = time.monotonic()
        self.kiosk.window.screen_shown.listen()
        yield 1500
        stopped = time.monotonic()
        self.kiosk.narrator.stop()
        marked = next((when for when, mark in self.marked if mark and mark.word), None)
        self.told["listen"].append((asked, stopped, marked))
        yield 900

    def read_on(self):
        """Processor time of 5 s of reading, and the words marked meanwhile."""
        self.kiosk.window.screen_shown.listen()
        yield 200
        self.marked.clear()
        before = cpu_ms(self.processes)
        yield 5000
        self.told["cpu_reading"] = cpu_ms(self.processes) - before
        self.told["words"] = sum(1 for _, mark in self.marked if mark and mark.word)
        self.kiosk.narrator.stop()
        yield 300

    def visits(self):
        for count in range(1100):
            self.visit.choose_language(TAGS[count % 3])
            self.kiosk.stage.go(Route.READING)
            yield 0
            self.visit.reset()
            if count == 100:
                yield 500
                before = pss_kib(self.processes[:1])
            yield 0
        yield 500
        self.told["growth_visits"] = pss_kib(self.processes[:1]) - before


def main():
    app = application()
    app.setQuitOnLastWindowClosed(False)
    inside = Inside(app)
    QTimer.singleShot(500, inside.go_on)
    app.exec()
    sys.stdout.write(json.dumps(inside.told))


if __name__ == "__main__":
    main()
