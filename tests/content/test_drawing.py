"""The drawing holds what its words name, on both sides, in every theme."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.content.loader import load_leaflet
from kiosk.paths import leaflets
from kiosk.theme.colours import PALETTES, Palette
from kiosk.ui.drawing import recoloured

SIDES = ("ilium", "crest", "joint", "hip", "sitting-bone")


@pytest.fixture(scope="module")
def figure():
    return load_leaflet(leaflets() / "sacroiliac-joint-injections").figure("pelvis-from-behind")


@pytest.fixture(scope="module")
def renderer(figure, qapp):  # noqa: ARG001 - pictures need a running application
    return recoloured(figure.svg, next(iter(PALETTES.values())))


def bounds(renderer, name):
    assert renderer.elementExists(name), name
    return renderer.transformForElement(name).mapRect(renderer.boundsOnElement(name))


def test_every_named_part_is_drawn_inside_the_picture(figure, renderer):
    assert len(figure.parts) == 11
    view = renderer.viewBoxF()
    for part in figure.parts:
        for element in part.elements:
            box = bounds(renderer, element)
            assert view.contains(box), element
            assert box.width() * box.height() < 0.2 * view.width() * view.height(), element


@pytest.mark.parametrize("name", SIDES)
def test_both_sides_mirror_each_other(renderer, name):
    left, right = bounds(renderer, f"{name}-left"), bounds(renderer, f"{name}-right")
    assert left.center().x() < 500 < right.center().x()
    assert left.left() == pytest.approx(1000 - right.right(), abs=1)
    assert left.top() == pytest.approx(right.top(), abs=1)


def test_the_bones_lie_as_in_a_body(renderer):
    order = ["vertebra-l4", "vertebra-l5", "sacrum", "coccyx"]
    tops = [bounds(renderer, name).top() for name in order]
    assert tops == sorted(tops)
    sacrum, joint, ilium = (bounds(renderer, name) for name in ("sacrum", "joint-left", "ilium-left"))
    assert ilium.left() < joint.center().x() < sacrum.center().x()
    assert joint.top() < sacrum.center().y() < bounds(renderer, "sitting-bone-left").top()
    assert bounds(renderer, "crest-left").top() <= ilium.top() + 1


def test_all_colours_are_roles_of_the_theme(figure):
    roles = set(re.findall(r"\{\{(\w+)\}\}", figure.svg))
    assert roles <= {field.name for field in fields(Palette)}
    assert "joint" in roles
    assert not re.search(r"#[0-9a-fA-F]{3,6}\b|rgb\(", figure.svg)


@pytest.mark.parametrize("theme", PALETTES)
def test_lines_and_joints_stand_out(theme):
    palette = PALETTES[theme]
    assert contrast(palette.outline, palette.bone) >= 4.5
    assert contrast(palette.joint, palette.bone) >= 4.5


def test_the_drawing_is_what_its_program_writes(figure):
    scripts = Path(__file__).resolve().parents[2] / "scripts"
    program: dict[str, object] = {"__name__": "draw_pelvis", "__file__": str(scripts / "draw_pelvis.py")}
    exec((scripts / "draw_pelvis.py").read_text("utf-8"), program)
    assert figure.svg == program["drawing"]()


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
