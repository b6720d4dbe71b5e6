"""The kiosk of the journeys, and the log closed after each test."""

import pytest

from kiosk.watch.log import end_log
from tests.journeys.conftest import finger, leaflet, nothing_goes_on, qapp, visitor

__all__ = ["finger", "leaflet", "nothing_goes_on", "qapp", "visitor"]


@pytest.fixture
def log_closed():
    yield
    end_log()
