"""A leaflet's drawing as a file that other files can hold."""

from base64 import b64encode
from dataclasses import fields

from kiosk.content.model import Figure
from kiosk.theme.colours import PALETTES, Theme


def picture_bytes(figure: Figure) -> bytes:
    """Return the drawing in the colours for white paper; a picture that is no SVG as it is."""
    if not figure.svg:
        return figure.image
    palette = PALETTES[Theme.DAY]
    svg = figure.svg
    for role in fields(palette):
        svg = svg.replace("{{" + role.name + "}}", getattr(palette, role.name))
    return svg.encode()


def picture_address(figure: Figure) -> str:
    """Return the drawing as an address that holds it whole, so that a page needs no second file."""
    return f"data:{figure.media};base64,{b64encode(picture_bytes(figure)).decode()}"
