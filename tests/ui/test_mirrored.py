"""Arabic mirrors bars, bullets, arrows and progress; never what plays."""

from collections import defaultdict

import pytest
from PySide6.QtCore import QRect

from kiosk.content.model import BlockKind
from kiosk.ui.foot import Foot
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.ui.touch_button import TouchButton
from tests.ui.pixels import colours, grabbed
from tests.ui.stand import LANDSCAPE, PANELS, PORTRAIT, Stand, reading

BOTTOM = ("back", "listen", "menu", "next")


@pytest.fixture
def both(stand_on):
    """The reading page in English, and in Arabic."""

    def make(panel=PORTRAIT) -> tuple[Stand, Stand]:
        stands = []
        for tag in ("en-GB", "ar"):
            stand = stand_on(panel)
            stand.choose(tag)
            stand.go(Route.READING)
            stands.append(stand)
        return stands[0], stands[1]

    return make


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_the_bar_below_is_mirrored(both, panel):
    english, arabic = both(panel)
    for name in BOTTOM:
        here, there = english.box(english.button(name)), arabic.box(arabic.button(name))
        assert abs(panel.width_px - 1 - there.right() - here.left()) <= 1, name


def test_the_bar_above_is_mirrored(both):
    english, arabic = both()
    names = ("start-again", "languages", "help")
    left_to_right = sorted(names, key=lambda name: english.box(english.button(name)).left())
    right_to_left = sorted(names, key=lambda name: -arabic.box(arabic.button(name)).left())
    assert left_to_right == right_to_left == list(names)


@pytest.mark.parametrize(("panel", "tag"), [(PORTRAIT, "ar"), (LANDSCAPE, "en-GB")])
def test_the_bar_above_is_in_the_same_place_on_every_screen(stand_on, panel, tag):
    stand = stand_on(panel)
    stand.choose(tag)
    found = defaultdict(set)
    for _ in stand.screens():
        if stand.kiosk.stage.route not in {Route.START, Route.STAFF}:
            for name in ("start-again", "size", "languages", "help"):
                found[name].add(stand.box(stand.button(name)).getRect())
    assert {name: len(boxes) for name, boxes in found.items()} == dict.fromkeys(found, 1)
    assert len(found) == 4


def test_arrows_point_where_the_page_comes_from(both):
    english, arabic = both()
    assert english.button("next").face.icon == arabic.button("back").face.icon == "fa6s.arrow-right"
    assert english.button("back").face.icon == arabic.button("next").face.icon == "fa6s.arrow-left"


def icon_picture(stand: Stand, button: TouchButton, *, mirrored: bool = False):
    made = button._arranger.arrange(button.rect().toRectF()).icon
    corner = stand.box(button).topLeft()
    box = QRect(round(made.left()) + corner.x(), round(made.top()) + corner.y(), 60, 60)
    side = round(made.width())
    picture = grabbed(stand).copy(QRect(box.topLeft(), box.topLeft()).adjusted(0, 0, side, side))
    return picture.flipped() if mirrored else picture


def test_what_plays_is_not_mirrored(both):
    weights = []
    for stand in both():
        stand.speak()
        stand.screen.listen()
        button = stand.button("listen")
        assert button.face.icon == "fa6s.play"
        picture = icon_picture(stand, button)
        half = picture.width() // 2
        ink = stand.screen.scene.look.palette.voice_ink
        left = colours(picture, QRect(0, 0, half, picture.height()))[ink]
        right = colours(picture, QRect(half, 0, half, picture.height()))[ink]
        weights.append(left > right)
    assert weights == [True, True]


def test_bullets_stand_where_a_line_begins(both):
    for stand in both():
        view = None
        for page in reading(stand.screen).pages:
            stand.visit.go(page.place)
            bullets = [
                v
                for v in stand.screen._view.views
                if v.block.kind is BlockKind.BULLET and v.fragment.begins_block
            ]
            if bullets:
                view = bullets[0]
                break
        picture = grabbed(stand)
        box = stand.box(view)
        wide = round(view._laid.indent) - 6
        start = QRect(box.left(), box.top(), wide, round(view._laid.pitch))
        end = QRect(box.right() - wide, box.top(), wide, round(view._laid.pitch))
        heading = stand.screen.scene.look.palette.heading
        found = [colours(picture, edge)[heading] > 20 for edge in (start, end)]
        assert found == ([False, True] if stand.language.rtl else [True, False])


def test_progress_grows_in_reading_direction(both):
    for stand in both():
        box = stand.box(stand.seen(Foot)[0])
        picture = grabbed(stand)
        palette = stand.screen.scene.look.palette
        y, columns = box.center().y(), range(box.left(), box.right())
        at = {x: picture.pixelColor(x, y).name() for x in columns}
        done = [x for x in columns if at[x] == palette.heading]
        rest = [x for x in columns if at[x] == palette.quiet]
        assert len(rest) > len(done) > 10
        assert (min(done) > max(rest)) if stand.language.rtl else (max(done) < min(rest))
        middle = box.left() + box.width() // 2
        assert (min(rest) < middle < max(done)) if stand.language.rtl else (min(done) < middle < max(rest))


def test_a_notice_begins_with_its_icon(stand_on):
    for tag in ("ne", "ar"):
        stand = stand_on(PORTRAIT)
        stand.choose(tag)
        stand.go(Route.READING)
        notice = stand.seen(Notice)[0]
        picture, box = grabbed(stand), stand.box(notice)
        ink = stand.screen.scene.look.palette.notice
        side = round(1.9 * stand.sizes.floor)
        low = QRect(box.left() + 8, box.top() + 8, side - 8, box.height() - 16)
        edges = (low, low.translated(box.width() - side - 8, 0))
        left, right = (colours(picture, edge)[ink] for edge in edges)
        assert (right > left) if tag == "ar" else (left > right)
