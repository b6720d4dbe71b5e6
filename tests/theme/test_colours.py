"""Every text in every theme is at least 7:1 (C-06, C-07)."""

import pytest

from kiosk.theme.colours import PALETTES, Theme
from kiosk.theme.pairs import Colour, Pair, inks_on, nearest_pair, on_paper, palette, palette_of

OWN = [Pair(ink, paper) for paper in Colour for ink in inks_on(paper)]
EVERY = [
    *(pytest.param(made, id=theme) for theme, made in PALETTES.items()),
    *(pytest.param(palette_of(pair), id=f"{pair.ink}-on-{pair.paper}") for pair in OWN),
]

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
    ("button", "button_ink"),
    ("outline", "bone_shade"),
    ("outline", "cartilage"),
    ("outline", "page"),
    ("joint", "bone_shade"),
    ("joint", "cartilage"),
    ("word", "word_ink"),
    ("heading", "quiet"),
]


@pytest.mark.parametrize("colours", EVERY)
def test_text_is_readable(colours):
    ratios = {pair: contrast(*(getattr(colours, role) for role in pair)) for pair in TEXT}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 7} == {}


@pytest.mark.parametrize("colours", EVERY)
def test_the_focus_stands_out_from_any_button(colours):
    for ground in (colours.button, colours.go, colours.voice, colours.chrome, colours.page):
        best = max(contrast(colours.focus, ground), contrast(colours.focus_edge, ground))
        assert best >= 3
    assert contrast(colours.focus, colours.focus_edge) >= 7


@pytest.mark.parametrize("colours", EVERY)
def test_lines_that_matter_stand_out(colours):
    ratios = {pair: contrast(*(getattr(colours, role) for role in pair)) for pair in GRAPHICS}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("pair", OWN, ids=str)
def test_marks_of_own_colours_can_be_told_from_the_page(pair):
    colours = palette_of(pair)
    assert contrast(colours.word, colours.page) >= 7
    assert contrast(colours.joint, colours.page) >= 4.5
    assert len({colours.page, colours.sentence, colours.word}) == 3
    assert len({colours.page, colours.bone, colours.bone_shade, colours.cartilage}) == 4
    assert colours.joint != colours.outline


def test_only_clear_pairs_are_offered():
    """Seven to one, and so much more that words which wait their turn have seven to one as well."""
    for paper in Colour:
        assert inks_on(paper)
        for ink in Colour:
            assert (ink in inks_on(paper)) == (contrast(waiting(ink.code, paper.code), paper.code) >= 7)
    assert Colour.WHITE not in inks_on(Colour.YELLOW)


def waiting(ink, paper):
    parts = [(int(ink[at : at + 2], 16), int(paper[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(0.85 * here + 0.15 * there):02x}" for here, there in parts)


def test_another_paper_keeps_the_ink_where_it_is_clear():
    assert on_paper(Colour.CREAM, Colour.NAVY) == Pair(Colour.NAVY, Colour.CREAM)
    assert on_paper(Colour.BLACK, Colour.NAVY) == Pair(Colour.WHITE, Colour.BLACK)


@pytest.mark.parametrize("theme", Theme)
def test_own_colours_begin_near_the_theme(theme):
    assert nearest_pair(theme).clear
    assert palette(theme, None) is PALETTES[theme]
    assert palette(theme, OWN[0]) == palette_of(OWN[0])


def test_the_calm_theme_has_no_bright_areas():
    """Nothing that fills much of the glass is brighter than a twentieth of white."""
    calm = PALETTES[Theme.CALM]
    for ground in (calm.page, calm.chrome, calm.button, calm.masthead, calm.sentence, calm.bone):
        assert luminance(ground) < 0.05
    assert luminance(calm.text) < 0.6


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
