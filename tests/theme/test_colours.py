"""Every text in every theme is at least 7:1 (C-06, C-07)."""

import pytest

from kiosk.theme.colours import PALETTES

TEXT = [
    ("text", "page"), ("heading", "page"), ("text", "chrome"), ("button_ink", "button"),
    ("button_ink", "chrome"),
    ("go_ink", "go"), ("voice_ink", "voice"), ("masthead_ink", "masthead"), ("notice", "page"),
    ("text", "sentence"), ("heading", "sentence"), ("word_ink", "word"),
]  # fmt: skip
GRAPHICS = [
    ("button_ink", "page"),
    ("outline", "bone"),
    ("joint", "bone"),
    ("notice", "page"),
    ("text", "word"),
]


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_is_readable(theme, ink, ground):
    palette = PALETTES[theme]
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 7, (ink, ground)


@pytest.mark.parametrize("theme", PALETTES)
def test_the_focus_stands_out_from_any_button(theme):
    palette = PALETTES[theme]
    for ground in (palette.button, palette.go, palette.voice, palette.chrome, palette.page):
        best = max(contrast(palette.focus, ground), contrast(palette.focus_edge, ground))
        assert best >= 3
    assert contrast(palette.focus, palette.focus_edge) >= 7


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize(("ink", "ground"), GRAPHICS[:4])
def test_lines_that_matter_stand_out(theme, ink, ground):
    palette = PALETTES[theme]
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
