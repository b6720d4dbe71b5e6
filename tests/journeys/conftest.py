"""Whole journeys on the real kiosk; only voice, alarm and calendar are the test's."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.app import Borders
from kiosk.staff.desk import Desk
from kiosk.ui.block_view import BlockView
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.ui.screens.still_there import StillThere
from tests.journeys.listener import Listener
from tests.ui.conftest import finger, leaflet, nothing_goes_on, qapp
from tests.ui.stand import PORTRAIT, Stand

__all__ = ["finger", "leaflet", "nothing_goes_on", "qapp"]

#: What staff of the tests give at the door.
PIN = "7391"


class Bell:
    """An alarm that rings when the test says so."""

    def __init__(self, ring):
        self.seconds = None
        self._ring = ring

    def set(self, seconds):
        self.seconds = seconds

    def clear(self):
        self.seconds = None

    def ring(self):
        assert self.seconds is not None, "nothing is running out"
        self.seconds = None
        self._ring()


class Visitor:
    """A person at the kiosk: touches the glass, presses keys, sees and hears."""

    def __init__(self, leaflet, finger, today=date(2025, 1, 1), library=None, config=None):
        self._finger = finger
        self.bells = []
        borders = Borders(self._bell, lambda: today, 0)
        self.stand = Stand(leaflet, borders, config, library=library)
        self.kiosk = self.stand.kiosk
        self.voice = self.stand.voice
        self.stand.open(PORTRAIT)

    def _bell(self, ring):
        self.bells.append(Bell(ring))
        return self.bells[-1]

    @property
    def bell(self):
        return self.bells[0]

    @property
    def route(self):
        return self.kiosk.stage.route

    @property
    def screen(self):
        return self.stand.screen

    @property
    def scene(self):
        return self.kiosk.stage.scene

    @property
    def mark(self):
        return self.kiosk.narrator.mark

    @property
    def question(self):
        """What covers the screen, if anything does."""
        found = [one for one in self.kiosk.window.findChildren(StillThere) if one.isVisible()]
        return found[0] if found else None

    def touch_at(self, point):
        """Put a finger on the glass, and lift it."""
        QTest.touchEvent(self.kiosk.window, self._finger).press(0, point).commit()
        QTest.touchEvent(self.kiosk.window, self._finger).release(0, point).commit()
        self.stand.settle()

    def touch(self, name):
        """Touch the visible button of this name; long enough after the last time to be a wish of its own."""
        button = self.stand.button(name)
        button._since.invalidate()
        self.touch_at(self.stand.box(button).center())

    def touch_text(self, block_id):
        """Touch the first words of a block."""
        view = next(one for one in self.views() if one.block.id == block_id)
        self.touch_at(view.mapTo(self.kiosk.window, QPoint(view.pad + 2, view.pad + 12)))

    def key(self, key):
        QTest.keyClick(self.kiosk.window.windowHandle(), key)
        self.stand.settle()

    def views(self):
        return [view for view in self.screen.findChildren(BlockView) if view.isVisible()]

    def texts(self):
        """What of the leaflet is on the page."""
        return [view.accessibleName() for view in self.views()]

    def blocks(self):
        return [view.block.id for view in self.views()]

    def notices(self):
        """What the visitor must know about this text and this voice."""
        return [one.accessibleName() for one in self.screen.findChildren(Notice) if one.isVisible()]

    def hear_passages(self, count):
        """Let so many requests be spoken to their end, word by word."""
        for _ in range(count):
            self.voice.begin()
            for word in range(0, len(self.voice.said.split()), 3):
                self.voice.reach(word)
            self.stand.settle()
            self.voice.end()
            self.stand.settle()


@pytest.fixture
def visitor(qapp, leaflet, finger, nothing_goes_on):
    made = Visitor(leaflet, finger)
    yield made
    made.stand.close()


@pytest.fixture
def reader(visitor):
    visitor.touch("route.reading")
    assert visitor.route is Route.READING
    return visitor


@pytest.fixture
def listener_with(qapp, leaflet, finger, nothing_goes_on):
    """Makes people who hear, with these settings."""
    made = []

    def make(config=None):
        made.append(Listener(leaflet, finger, config))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    made.pin.set(PIN)
    return made
