"""Sizes from the panel's real millimetres and the viewing distance; never from bare pixels."""

import math
from dataclasses import dataclass

#: Capital height of the four text sizes, degrees at the viewing distance (EN 301 549 5.1.4; C-01, C-02).
DEGREES = (0.7, 1.0, 1.4, 2.0)

#: Capital height wished for words on buttons at each text size, degrees; 0.7 is the floor (C-01).
CHROME_DEGREES = (0.7, 0.8, 0.95, 1.15)

#: Capital height of Noto Sans, em.
CAPITAL_EM = 0.714

#: Distance of lines at each step of line spacing, times the script's own, which is 1.5 or more (C-04).
SPACINGS = (1.0, 1.25, 1.5)

#: Targets and gaps, mm (D-01).
TARGET_MM = 20.0
NAVIGATION_MM = 30.0
BIGGER_MM = 40.0
GAP_MM = 3.0

#: Where everybody reaches, mm above the floor (D-05; ISO 21542).
REACH_MM = (800.0, 1100.0)


def capital_mm(degrees: float, distance_mm: float) -> float:
    """Return the capital height in mm that is seen under this angle at this distance."""
    return 2 * distance_mm * math.tan(math.radians(degrees) / 2)


@dataclass(frozen=True, slots=True)
class Panel:
    """The glass: pixels, real millimetres, and the viewing distance in mm.

    ``floor_mm`` is the height of the picture's lower edge above the floor; 0 where nobody measured it.
    """

    width_px: int
    height_px: int
    width_mm: float
    height_mm: float
    distance_mm: float = 600.0
    floor_mm: float = 0.0

    @property
    def reach(self) -> tuple[int, int] | None:
        """Between which rows of pixels everybody reaches (D-05); None where that is not known or nowhere."""
        low, high = (
            self.height_px - (mm - self.floor_mm) * self.height_px / self.height_mm for mm in REACH_MM
        )
        top, bottom = max(0, math.ceil(high)), min(self.height_px, math.floor(low))
        return (top, bottom) if self.floor_mm and bottom > top else None

    @property
    def px_per_mm(self) -> float:
        """Pixels in one mm; the smaller of both directions, so that nothing is drawn too small."""
        return min(self.width_px / self.width_mm, self.height_px / self.height_mm)

    @property
    def portrait(self) -> bool:
        """Whether the panel stands upright."""
        return self.height_px > self.width_px

    def resized(self, width_px: int, height_px: int) -> "Panel":
        """Return the same glass with a window of another size on it (same pixel pitch)."""
        pitch = self.px_per_mm
        return Panel(
            width_px, height_px, width_px / pitch, height_px / pitch, self.distance_mm, self.floor_mm
        )


@dataclass(frozen=True, slots=True)
class Sizes:
    """All lengths in px for one panel, one text size (``step`` 1-4) and one line spacing (1-3).

    With ``bigger`` buttons where they are wished.
    """

    panel: Panel
    step: int
    spacing: int = 1
    bigger: bool = False

    def mm(self, length_mm: float) -> int:
        """Return a length in px, rounded up."""
        return math.ceil(length_mm * self.panel.px_per_mm - 1e-6)

    def _font_px(self, degrees: float) -> int:
        capital = capital_mm(degrees, self.panel.distance_mm) * self.panel.px_per_mm
        return math.ceil(math.ceil(capital) / CAPITAL_EM)

    @property
    def body(self) -> int:
        """Font size of the leaflet's text, px, before a script's own scale."""
        return self._font_px(DEGREES[self.step - 1])

    @property
    def chrome(self) -> int:
        """Font size wished for buttons and notices, px."""
        return self._font_px(CHROME_DEGREES[self.step - 1])

    @property
    def floor(self) -> int:
        """The smallest font size anywhere, px (0.7 degrees)."""
        return self._font_px(DEGREES[0])

    @property
    def heading(self) -> int:
        """Font size of headings, px: a smaller step above the text as that grows."""
        return round(self.body * (1.3, 1.2, 1.1, 1.0)[self.step - 1])

    @property
    def leading(self) -> float:
        """How much further apart lines and paragraphs stand than the script asks for, a factor."""
        return SPACINGS[self.spacing - 1]

    @property
    def target(self) -> int:
        """Least side of anything to touch, px."""
        return self.mm(BIGGER_MM if self.bigger else TARGET_MM)

    @property
    def navigation(self) -> int:
        """Least side of the navigation buttons, px."""
        return self.mm(BIGGER_MM if self.bigger else NAVIGATION_MM)

    @property
    def gap(self) -> int:
        """Least gap between targets, px."""
        return self.mm(GAP_MM)

    @property
    def margin(self) -> int:
        """Margin of the content, px."""
        return self.mm(max(6.0, self.panel.width_mm * 0.04))
