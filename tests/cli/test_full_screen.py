"""The screen is turned, resized, unplugged, replaced: the kiosk covers it, and nobody loses their place."""

import pytest
from PySide6.QtCore import QObject, QRect, QSizeF, Qt, Signal

from kiosk.cli.full_screen import FullScreen
from kiosk.cli.panel import panel_of_screen
from kiosk.config import Config
from kiosk.content.place import Place
from kiosk.ui.routes import Route
from tests.journeys.conftest import finger, leaflet, nothing_goes_on, qapp, visitor

__all__ = ["finger", "leaflet", "nothing_goes_on", "qapp", "visitor"]


class Screen(QObject):
    """A screen that a test turns and unplugs."""

    geometryChanged = Signal(QRect)

    def __init__(self, width, height, mm):
        super().__init__()
        self.area = QRect(0, 0, width, height)
        self.mm = QSizeF(*mm)

    def geometry(self):
        return self.area

    def size(self):
        return self.area.size()

    def physicalSize(self):
        return self.mm

    def turn(self):
        self.area = self.area.transposed()
        self.mm.transpose()
        self.geometryChanged.emit(self.area)


class Application(QObject):
    primaryScreenChanged = Signal(object)

    def __init__(self, screen):
        super().__init__()
        self.screen = screen
        self.pointer = None

    def primaryScreen(self):
        return self.screen

    def setOverrideCursor(self, shape):
        self.pointer = shape

    def plug(self, screen):
        self.screen = screen
        self.primaryScreenChanged.emit(screen)


@pytest.fixture
def covered(visitor):
    """A reader on the page of side effects, on an upright 24 inch screen."""
    visitor.app = Application(Screen(1080, 1920, (298.9, 531.4)))
    visitor.touch("route.reading")
    FullScreen(visitor.app, visitor.kiosk, lambda screen: panel_of_screen(Config(), screen))
    visitor.stand.paint()  # the tests' platform has a screen of its own
    visitor.app.screen.geometryChanged.emit(visitor.app.screen.area)
    visitor.kiosk.visit.go(Place("after.b2"))
    visitor.stand.settle()
    return visitor


def assert_shown(visitor, width, height):
    window = visitor.kiosk.window
    assert (window.width(), window.height()) == (width, height)
    assert window.isFullScreen()
    visitor.stand.paint()
    panel = visitor.screen.scene.look.sizes.panel
    assert (panel.width_px, panel.height_px) == (width, height)
    assert visitor.route is Route.READING
    assert "after.b2" in visitor.blocks()


def test_a_turned_screen_is_covered(covered):
    covered.app.screen.turn()
    assert_shown(covered, 1920, 1080)
    covered.app.screen.turn()
    assert_shown(covered, 1080, 1920)


def test_without_a_screen_it_waits_and_goes_on(covered):
    covered.app.plug(None)
    covered.app.plug(Screen(0, 0, (0, 0)))
    assert_shown(covered, 1080, 1920)
    covered.app.plug(Screen(1280, 800, (331.7, 207.3)))
    assert_shown(covered, 1280, 800)


def test_another_screen_has_the_same_letters_in_millimetres(covered):
    before = covered.screen.scene.look.sizes
    covered.app.plug(Screen(2160, 3840, (298.9, 531.4)))
    assert_shown(covered, 2160, 3840)
    after = covered.screen.scene.look.sizes
    assert after.panel.px_per_mm == pytest.approx(2 * before.panel.px_per_mm, rel=1e-3)
    assert after.panel.width_mm == pytest.approx(before.panel.width_mm, rel=1e-3)


def test_a_screen_that_is_gone_moves_nothing(covered):
    old = covered.app.screen
    covered.app.plug(Screen(1920, 1080, (531.4, 298.9)))
    old.turn()
    assert_shown(covered, 1920, 1080)


def test_there_is_no_pointer(covered):
    assert covered.app.pointer is Qt.CursorShape.BlankCursor
