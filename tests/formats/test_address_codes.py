from dataclasses import replace

from kiosk.content.model import Saying
from kiosk.formats.address_codes import QUIET_MODULES, address_codes
from kiosk.formats.web_addresses import confirmed_addresses
from tests.paging.matrix import leaflet

AIS, MORE = "https://www.ekhuft.nhs.uk/ais", "https://www.ekhuft.nhs.uk/patient-information"


def test_only_confirmed_addresses_have_a_code():
    assert tuple(code.address for code in address_codes(leaflet("en-GB"))) == (AIS, MORE)


def test_a_doubtful_address_and_a_log_in_have_none_even_if_they_can_be_said():
    english = leaflet("en-GB")
    doubtful = ("https://www.ekhft.nhs.uk/services/pain-services/", "https://pp.ekhuft.nhs.uk/login")
    said = (*english.sayings, *(Saying("*", address, address) for address in doubtful))
    assert confirmed_addresses(replace(english, sayings=said)) == (AIS, MORE)


def test_an_address_that_nobody_confirmed_has_none():
    assert address_codes(replace(leaflet("en-GB"), sayings=())) == ()


def test_a_code_has_its_three_corners_and_a_light_border():
    code = address_codes(leaflet("en-GB"))[0]
    side = len(code.matrix)
    corner = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
    for top, left in ((0, 0), (0, side - 7), (side - 7, 0)):
        rows = [code.matrix[top + row][left : left + 7] for row in range(7)]
        assert ["".join("01"[dark] for dark in row) for row in rows] == corner
    assert f'viewBox="0 0 {side + 2 * QUIET_MODULES} {side + 2 * QUIET_MODULES}"' in code.svg
