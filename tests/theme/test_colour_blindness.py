"""What can be read and seen by who sees fewer colours: all pairs under simulated colour blindness (C-09).

Matrices for linear light at full strength: Machado, Oliveira and Fernandes 2009; without any colour, what is
left is the luminance of sRGB.
"""

import pytest

from tests.theme.test_colours import EVERY, GRAPHICS, TEXT, contrast

SIGHT = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "achromatopsia": ((0.2126, 0.7152, 0.0722),) * 3,
}


def seen(colour: str, matrix) -> str:
    """Return a colour ``#rrggbb`` as it is seen."""
    light = [_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    mixed = (sum(share * part for share, part in zip(row, light, strict=True)) for row in matrix)
    return "#" + "".join(f"{round(255 * _coded(min(1.0, max(0.0, part)))):02x}" for part in mixed)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _coded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def test_the_simulation_takes_red_for_dark_yellow_and_leaves_grey_alone():
    for matrix in SIGHT.values():
        assert contrast(seen("#808080", matrix), "#808080") < 1.02
    red, green = (seen(one, SIGHT["deuteranopia"]) for one in ("#d5281b", "#7a7a00"))
    assert contrast(red, green) < 1.5


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("colours", EVERY)
def test_text_and_lines_are_told_apart_with_fewer_colours(colours, sight):
    def of(pair):
        return contrast(*(seen(getattr(colours, role), SIGHT[sight]) for role in pair))

    assert {pair: ratio for pair in TEXT if (ratio := of(pair)) < 7 * 0.9} == {}
    assert {pair: ratio for pair in GRAPHICS if (ratio := of(pair)) < 3} == {}


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("colours", EVERY)
def test_the_word_that_is_heard_is_marked_with_fewer_colours(colours, sight):
    """By the bar at its foot, whatever its ground looks like."""
    foot, word = (seen(one, SIGHT[sight]) for one in (colours.word_ink, colours.word))
    assert contrast(foot, word) >= 4.5
