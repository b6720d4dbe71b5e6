from datetime import date

import pytest

from kiosk.content.dates import Dates, year_and_month


def test_printed_dates_are_understood():
    assert year_and_month("August 2017") == (2017, 8)
    assert year_and_month("31 December 2025") == (2025, 12)


@pytest.mark.parametrize(
    "printed", ["2017", "August", "august 2017", "Augst 2017", "0 May 2022", "May 22", "5/2022"]
)
def test_anything_else_is_not_a_date(printed):
    with pytest.raises(ValueError, match=printed):
        year_and_month(printed)


def test_a_leaflet_that_prints_no_review_date_is_never_overdue():
    assert not Dates("", "", "").review_due(date(2030, 1, 1))
