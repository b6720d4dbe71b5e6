"""The glass that the kiosk is shown on: from the settings, else from what the screen says of itself."""

from typing import TYPE_CHECKING

from kiosk.config import Config
from kiosk.theme.sizes import Panel

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

#: Pixel pitch of a 24 inch panel with 1920 x 1080 pixels, px per mm: assumed where nobody knows.
ASSUMED_PITCH = 3.61

#: Longer side of a 32 inch panel, mm.
_LARGEST_MM = 708.0

#: What a screen says of its own pitch is believed between these, px per mm (A-10: EDID is only a hint).
_BELIEVED = (1.5, 12.0)


def panel_of_screen(config: Config, screen: "QScreen") -> Panel:
    """Return the panel that fills a screen."""
    size = screen.size()
    assumed = (size.width() / ASSUMED_PITCH, size.height() / ASSUMED_PITCH)
    width, height = set_mm(config) or believed_mm(screen) or assumed
    if set_mm(config) and (width > height) != (size.width() > size.height()):
        width, height = height, width
    return Panel(size.width(), size.height(), width, height, *_eye_and_floor(config))


def set_mm(config: Config) -> tuple[float, float] | None:
    """Return the size of the glass as set, mm; None where it is not."""
    width, height = config.screen.width_mm, config.screen.height_mm
    return (float(width), float(height)) if width and height else None


def believed_mm(screen: "QScreen") -> tuple[float, float] | None:
    """Return what a screen says of its size, mm; None where that cannot be true."""
    size, physical = screen.size(), screen.physicalSize()
    sides = ((size.width(), physical.width()), (size.height(), physical.height()))
    if all(mm > 0 and _BELIEVED[0] < px / mm < _BELIEVED[1] for px, mm in sides):
        return physical.width(), physical.height()
    return None


def panel_of_size(config: Config, width_px: int, height_px: int) -> Panel:
    """Return a panel of this many pixels: as wide as the settings say, else 24 inches, or 32 if finer."""
    longer = max(config.screen.width_mm, config.screen.height_mm)
    side = max(width_px, height_px)
    pitch = side / longer if longer else max(ASSUMED_PITCH, side / _LARGEST_MM)
    return Panel(width_px, height_px, width_px / pitch, height_px / pitch, *_eye_and_floor(config))


def _eye_and_floor(config: Config) -> tuple[float, float]:
    """Return the distance of the eye, and the height of the picture above the floor, mm."""
    return config.screen.distance_mm, config.screen.floor_mm
