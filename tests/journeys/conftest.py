"""Whole journeys on the real kiosk; only voice, alarm and calendar are the test's."""

from datetime import date

import pytest

from kiosk.app import Borders
from kiosk.ui.block_view import BlockView
from kiosk.ui.routes import Route
from tests.ui.conftest import leaflet, nothing_goes_on, qapp
from tests.ui.stand import PORTRAIT, Stand

__all__ = ["leaflet", "nothing_goes_on", "qapp"]


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
    """A person at the kiosk: touches buttons by name, presses keys, sees and hears."""

    def __init__(self, leaflet, today=date(2025, 1, 1)):
        self.bells = []
        borders = Borders(self._bell, lambda: today, 0)
        self.stand = Stand(leaflet, borders)
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

    def touch(self, name):
        """Touch the visible button of this name."""
        self.kiosk.guard.touched.emit()
        self.stand.button(name).click()
        self.stand.settle()

    def key(self, key):
        self.kiosk.guard.touched.emit()
        self.kiosk.controls.take(key)
        self.stand.settle()

    def texts(self):
        """What of the leaflet is on the page."""
        return [view.accessibleName() for view in self.screen.findChildren(BlockView) if view.isVisible()]

    def blocks(self):
        return [view.block.id for view in self.screen.findChildren(BlockView) if view.isVisible()]

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
def visitor(qapp, leaflet, nothing_goes_on):
    made = Visitor(leaflet)
    yield made
    made.stand.close()


@pytest.fixture
def reader(visitor):
    visitor.touch("route.reading")
    assert visitor.route is Route.READING
    return visitor
