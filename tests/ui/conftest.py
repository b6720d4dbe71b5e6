"""A whole kiosk on the leaflet that comes with it; nothing of it may go on after its test."""

import gc
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QObject,
    QPropertyAnimation,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from kiosk.app import Borders, application
from kiosk.config import Config
from kiosk.content.model import Leaflet
from kiosk.content.shelf import load_shelf
from kiosk.i18n.switch import PseudoTranslator
from kiosk.paths import leaflets
from kiosk.theme.sizes import Panel
from kiosk.ui.routes import Route
from tests.ui.stand import LANDSCAPE, Stand

#: Past the leaflet's review date, so that About has its longest text.
TODAY = date(2031, 1, 1)

_MOVERS = frozenset({QTimer, QVariantAnimation, QPropertyAnimation})


class StoppedClock:
    """An alarm that never rings."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self.ring = ring

    def set(self, seconds: float) -> None:
        pass

    def clear(self) -> None:
        pass


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it, roles for assistive technology and all."""
    return application()


@pytest.fixture(scope="package", autouse=True)
def earlier_tests_set_aside() -> Iterator[None]:
    """What other tests keep for later is not searched again and again: it was there before."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def leaflet() -> Leaflet:
    return load_shelf(leaflets()).leaflets[0]


@pytest.fixture(scope="session")
def finger(qapp) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def stand_on(leaflet, nothing_goes_on) -> Iterator[Callable[..., Stand]]:
    """Make kiosks: ``stand_on(panel, route, ghost_ms=...)``."""
    made: list[Stand] = []

    def make(
        panel: Panel = LANDSCAPE,
        route: Route = Route.START,
        *,
        ghost_ms: int = 0,
        config: Config | None = None,
    ) -> Stand:
        stand = Stand(leaflet, Borders(StoppedClock, lambda: TODAY, ghost_ms), config)
        made.append(stand)
        stand.open(panel, route)
        return stand

    yield make
    for stand in made:
        stand.close()


@pytest.fixture
def stand(stand_on) -> Stand:
    """One kiosk on a 24 inch landscape screen."""
    return stand_on()


@pytest.fixture
def pseudo() -> Iterator[Callable[[Callable[[str], str]], PseudoTranslator]]:
    """Put marked words in place of all messages of the program."""
    installed: list[PseudoTranslator] = []

    def install(marked: Callable[[str], str] = "[!! {} !!]".format) -> PseudoTranslator:
        translator = PseudoTranslator(marked)
        installed.append(translator)
        QCoreApplication.installTranslator(translator)
        return translator

    yield install
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def nothing_goes_on(qapp) -> Iterator[None]:
    """Fail a test that leaves a timer, an animation or a window behind."""
    before = set(map(id, QApplication.topLevelWidgets()))
    running = set(map(id, going_on()))
    yield
    QCoreApplication.processEvents()
    left = [one.objectName() for one in QApplication.topLevelWidgets() if id(one) not in before]
    assert left == []
    assert [one for one in going_on() if id(one) not in running] == []


def going_on() -> list[QObject]:
    """What would wake the program by itself."""
    living = [one for one in gc.get_objects() if type(one) in _MOVERS and isValid(one)]
    return [one for one in living if _runs(one)]


def _runs(one: QTimer | QAbstractAnimation) -> bool:
    if isinstance(one, QTimer):
        return one.isActive()
    return one.state() is QAbstractAnimation.State.Running
