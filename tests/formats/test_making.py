import pytest

from kiosk.formats.catalogue import Format
from kiosk.formats.making import Wish, made


@pytest.mark.parametrize("form", [Format.TXT, Format.HTML, Format.PDF, Format.BRF])
def test_every_format_tells_how_far_it_is(qapp, knees, form):
    told = []
    made(knees, Wish(form), told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 1 or form in {Format.TXT, Format.HTML}  # these are done at once
