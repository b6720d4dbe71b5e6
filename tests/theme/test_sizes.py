"""Sizes are what they are on the glass, in degrees and millimetres."""

import math

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.i18n.languages import ENGLISH
from kiosk.theme.fonts import font
from kiosk.theme.sizes import DEGREES, Panel, Sizes, capital_mm

PANELS = [
    Panel(1920, 1080, 345, 194),
    Panel(1920, 1080, 531, 299),
    Panel(1920, 1080, 708, 398),
    Panel(3840, 2160, 708, 398),
]


def test_capital_heights_are_those_of_the_standard():
    assert capital_mm(0.7, 600) == pytest.approx(7.33, abs=0.01)
    assert [round(capital_mm(one, 600), 1) for one in DEGREES] == [7.3, 10.5, 14.7, 20.9]


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_a_drawn_capital_is_tall_enough(qapp, panel, step):
    sizes = Sizes(panel, step)
    image = QImage(600, 600, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(font(ENGLISH, sizes.body))
    painter.drawText(100, 400, "H")
    painter.end()
    rows = [y for y in range(600) if any(image.pixelColor(x, y).value() < 128 for x in range(90, 400, 3))]
    drawn_mm = (rows[-1] - rows[0] + 1) / panel.px_per_mm
    seen = math.degrees(2 * math.atan(drawn_mm / 2 / panel.distance_mm))
    assert seen >= DEGREES[step - 1] - 0.01


@pytest.mark.parametrize("panel", PANELS)
def test_targets_keep_their_millimetres(panel):
    sizes = Sizes(panel, 1)
    assert sizes.target / panel.px_per_mm >= 20 - 1e-9
    assert sizes.navigation / panel.px_per_mm >= 30 - 1e-9
    assert sizes.gap / panel.px_per_mm >= 3 - 1e-9


def test_words_on_buttons_never_fall_below_the_floor():
    for step in (1, 2, 3, 4):
        sizes = Sizes(PANELS[1], step)
        assert sizes.chrome >= sizes.floor == Sizes(PANELS[1], 1).body
        assert sizes.heading >= sizes.body
