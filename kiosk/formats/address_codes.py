"""QR codes of a leaflet's confirmed web addresses, to point a telephone at."""

import io
from dataclasses import dataclass

import segno

from kiosk.content.model import Leaflet
from kiosk.formats.web_addresses import confirmed_addresses

#: Light modules that a reader needs round a code (ISO/IEC 18004).
QUIET_MODULES = 4


@dataclass(frozen=True, slots=True)
class AddressCode:
    """The code of one address.

    ``matrix`` holds rows of modules, True where dark, without the light border of
    :data:`QUIET_MODULES` that must stand round them; ``svg`` has that border.
    """

    address: str
    matrix: tuple[tuple[bool, ...], ...]
    svg: str


def address_codes(leaflet: Leaflet) -> tuple[AddressCode, ...]:
    """Return the codes, in reading order; none for an address that nobody has confirmed."""
    return tuple(_code(address) for address in confirmed_addresses(leaflet))


def _code(address: str) -> AddressCode:
    made = segno.make_qr(address, error="m")
    svg = io.BytesIO()
    made.save(svg, kind="svg", border=QUIET_MODULES, light="#ffffff", xmldecl=False, omitsize=True)
    matrix = tuple(tuple(bool(module) for module in row) for row in made.matrix)
    return AddressCode(address, matrix, svg.getvalue().decode().strip())
