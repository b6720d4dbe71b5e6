"""The drawing holds what its words name, on both sides, in every theme."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.content.loader import load_leaflet
from kiosk.paths import leaflets
from kiosk.theme.colours import PALETTES, Palette
from kiosk.ui.drawing import recoloured

SIDES = ("ilium", "crest", "joint", "hip", "sitting-bone")
SHOWN = {"outline": ("bone", "bone_shade", "cartilage", "page"), "joint": ("bone", "bone_shade", "cartilage")}


@pytest.fixture(scope="module")
def figure():
    return load_leaflet(leaflets() / "sacroiliac-joint-injections").figure("pelvis-from-behind")


@pytest.fixture(scope="module")
def renderer(figure, qapp):
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
    assert left.right() == pytest.approx(1000 - right.left(), abs=1)
    assert (left.top(), left.bottom()) == pytest.approx((right.top(), right.bottom()), abs=1)


@pytest.mark.parametrize("name", SIDES)
def test_both_sides_have_the_same_form(renderer, name):
    right = painted(renderer, f"{name}-right")
    left = painted(renderer, f"{name}-left").flipped(Qt.Orientation.Horizontal)
    different = sum(abs(lightness(left, at) - lightness(right, at)) > 64 for at in range(left.width() ** 2))
    assert different < 0.01 * left.width() ** 2


def test_the_bones_lie_as_in_a_body(renderer):
    order = ["vertebra-l4", "vertebra-l5", "sacrum", "coccyx"]
    tops = [bounds(renderer, name).top() for name in order]
    assert tops == sorted(tops)
    sacrum, joint, ilium = (bounds(renderer, name) for name in ("sacrum", "joint-left", "ilium-left"))
    assert ilium.left() < joint.center().x() < sacrum.center().x()
    assert joint.top() < sacrum.center().y() < bounds(renderer, "sitting-bone-left").top()
    assert bounds(renderer, "crest-left").top() <= ilium.top() + 1


def test_the_joints_slant_downwards_to_the_middle_beside_the_upper_sacrum(renderer):
    sacrum, joint = bounds(renderer, "sacrum"), bounds(renderer, "joint-left")
    assert sacrum.top() < joint.top() < sacrum.top() + 0.25 * sacrum.height()
    assert sacrum.top() + 0.5 * sacrum.height() < joint.bottom() < sacrum.top() + 0.8 * sacrum.height()
    alone = painted(renderer, "joint-left")
    ink = [
        [x for x in range(alone.width()) if alone.pixelColor(x, y).alpha()] for y in (3, alone.height() - 4)
    ]
    above, below = (sum(row) / len(row) for row in ink)
    assert below - above > 0.4 * alone.height() * joint.width() / joint.height()


def test_the_lines_are_half_a_millimetre_on_a_picture_of_140_mm(figure):
    widths = {
        float(width) for width in re.findall(r'stroke="\{\{outline\}\}" stroke-width="([\d.]+)"', figure.svg)
    }
    assert {3.6, 4.8} <= widths
    assert min(widths) * 140 / 1000 >= 0.5
    joints = re.findall(r'stroke="\{\{joint\}\}" stroke-width="([\d.]+)"', figure.svg)
    assert len(joints) == 2
    assert min(map(float, joints)) * 140 / 1000 >= 1.5


@pytest.mark.parametrize("theme", PALETTES)
def test_a_lit_sacrum_keeps_its_openings_and_leaves_the_joints_in_sight(figure, theme):
    palette = PALETTES[theme]
    shown = recoloured(figure.svg, palette)
    image = QImage(1000, 900, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(palette.page)
    painter = QPainter(image)
    shown.render(painter, QRectF(image.rect()))
    shown.render(painter, "sacrum", bounds(shown, "sacrum"))
    painter.end()
    at = bounds(shown, "joint-left")
    spots = [
        (x, y) for x in range(int(at.left()), int(at.right())) for y in range(int(at.top()), int(at.bottom()))
    ]
    joint = QColor(palette.joint)
    assert sum(image.pixelColor(*spot) == joint for spot in spots) > 1000
    opening = bounds(shown, "foramina").topLeft()
    row = [image.pixelColor(x, int(opening.y()) + 10) for x in range(int(opening.x()), int(opening.x()) + 40)]
    assert QColor(palette.outline) in row


def test_all_colours_are_roles_of_the_theme(figure):
    roles = set(re.findall(r"\{\{(\w+)\}\}", figure.svg))
    assert roles <= {field.name for field in fields(Palette)}
    assert {"bone", "bone_shade", "cartilage", "joint", "outline"} <= roles
    assert not re.search(r"#[0-9a-fA-F]{3,6}\b|rgb\(", figure.svg)


@pytest.mark.parametrize("theme", PALETTES)
def test_lines_and_joints_stand_out(theme):
    palette = PALETTES[theme]
    for ink, grounds in SHOWN.items():
        for ground in grounds:
            assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5, (ink, ground)


def test_the_drawing_is_what_its_program_writes(figure):
    scripts = Path(__file__).resolve().parents[2] / "scripts"
    program: dict[str, object] = {"__name__": "draw_pelvis", "__file__": str(scripts / "draw_pelvis.py")}
    exec((scripts / "draw_pelvis.py").read_text("utf-8"), program)
    assert figure.svg == program["drawing"]()


def painted(renderer, name):
    image = QImage(120, 120, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, name, QRectF(image.rect()))
    painter.end()
    return image


def lightness(image, at):
    colour = image.pixelColor(at % image.width(), at // image.width())
    return colour.lightness() if colour.alpha() else 255


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
