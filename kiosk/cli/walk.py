"""Walks through every screen and page of a kiosk that nobody touches."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmap

from kiosk.app import Kiosk
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.routes import Route, is_for_staff
from kiosk.ui.screens.card import CardScreen
from kiosk.ui.screens.easy_reading import EasyReadingScreen
from kiosk.ui.screens.picture import PictureScreen
from kiosk.ui.screens.reading import ReadingScreen
from kiosk.ui.screens.still_there import StillThere
from kiosk.ui.text_screen import TextScreen
from kiosk.visit.preferences import Edition


def walk(kiosk: Kiosk, language_tag: str) -> Iterator[tuple[str, QPixmap]]:
    """Yield a name and a picture of each screen and page in one language, the start screen first."""
    kiosk.visit.reset()
    kiosk.visit.choose_language(language_tag)
    for route in (route for route in Route if not is_for_staff(route)):
        kiosk.stage.go(route)
        yield from _pages(kiosk, str(route))
    if kiosk.stage.scene.leaflet.easy_read:
        yield from walk_edition(kiosk, language_tag, Edition.EASY_READ)
    kiosk.stage.go(Route.START)
    kiosk.window.ask(StillThere(kiosk.stage.scene, kiosk.window))
    yield "still-there", _picture(kiosk)
    kiosk.window.ask(None)


def walk_edition(kiosk: Kiosk, language_tag: str, edition: Edition) -> Iterator[tuple[str, QPixmap]]:
    """Yield a name and a picture of each page of one edition."""
    kiosk.visit.reset()
    kiosk.visit.choose_language(language_tag)
    kiosk.visit.choose_edition(edition)
    kiosk.stage.go(Route.READING)
    yield from _pages(kiosk, str(edition))


def _pages(kiosk: Kiosk, name: str) -> Iterator[tuple[str, QPixmap]]:
    screen = kiosk.window.screen_shown
    yield name, _picture(kiosk)
    more = 0
    if isinstance(screen, ReadingScreen | EasyReadingScreen | CardScreen):
        more = len(screen.pages) - 1
    elif isinstance(screen, GridScreen):
        more = screen.grid.page_count - 1
    elif isinstance(screen, TextScreen):
        more = screen.page_count - 1
    elif isinstance(screen, PictureScreen):
        more = 1
    for page in range(2, more + 2):
        screen.turn(1)
        yield f"{name}-{page}", _picture(kiosk)
    kiosk.narrator.stop()


def _picture(kiosk: Kiosk) -> QPixmap:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    return kiosk.window.grab()
