"""The drawing is made larger, smaller and moved with buttons alone."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from kiosk.ui.drawing import Drawing
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.routes import Route
from kiosk.ui.zoom import MAGNIFIED, Pan, Zoom
from tests.ui.fitting import faults
from tests.ui.stand import PANELS, TAGS
from tests.ui.test_fit import a_third_longer

DRAWING = QSizeF(1000, 900)
ROOMS = [QSizeF(600, 400), QSizeF(300, 900), QSizeF(900, 100)]
PANNED = [Pan.RIGHT, Pan.DOWN, Pan.LEFT, Pan.UP]


@pytest.fixture
def picture(stand):
    """The screen of the drawing."""
    return stand.go(Route.PICTURE)


def touch(stand, *names):
    for name in names:
        stand.button(name).click()
        stand.settle()


def offered(stand) -> set[str]:
    return {one.face.name for one in stand.screen._bar.buttons if one.isVisible()}


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_all_of_the_drawing_is_seen_at_first(room):
    box = Zoom().box(DRAWING, room)
    assert QRectF(0, 0, room.width(), room.height()).adjusted(-1, -1, 1, 1).contains(box)
    assert box.width() / box.height() == pytest.approx(10 / 9)
    assert Zoom().pans(DRAWING, room) == frozenset()


@pytest.mark.parametrize("room", ROOMS, ids=str)
@pytest.mark.parametrize("pan", Pan)
@pytest.mark.parametrize("step", range(1, len(MAGNIFIED)))
def test_panning_reaches_each_edge_and_no_further(room, pan, step):
    zoom = Zoom().stepped(1).stepped(1).stepped(1) if step == 3 else Zoom(step)
    turns = 0
    while pan in zoom.pans(DRAWING, room):
        before, zoom = zoom, zoom.panned(pan, DRAWING, room)
        assert zoom != before
        turns += 1
    assert turns <= 8
    box = zoom.box(DRAWING, room)
    edge = {
        Pan.LEFT: box.left(),
        Pan.UP: box.top(),
        Pan.RIGHT: room.width() - box.right(),
        Pan.DOWN: room.height() - box.bottom(),
    }
    assert edge[pan] >= -1
    if box.width() > room.width():
        assert box.left() <= 0.01
        assert box.right() >= room.width() - 0.01


def test_there_and_back_is_the_same_view():
    room = ROOMS[0]
    there = Zoom(3).panned(Pan.RIGHT, DRAWING, room)
    assert there.panned(Pan.LEFT, DRAWING, room).box(DRAWING, room) == Zoom(3).box(DRAWING, room)


def test_larger_and_smaller_end_at_the_last_step():
    assert Zoom().stepped(-1) == Zoom()
    assert Zoom(len(MAGNIFIED) - 1).stepped(1) == Zoom(len(MAGNIFIED) - 1)
    assert Zoom(len(MAGNIFIED) - 1).largest


def test_a_point_is_brought_to_the_middle():
    room = ROOMS[0]
    zoom = Zoom(3)
    point = QPointF(200, 150)
    before = zoom.box(DRAWING, room)
    shift = zoom.centred(point, before).box(DRAWING, room).topLeft() - before.topLeft()
    assert (point + shift).toPoint() == QPointF(300, 200).toPoint()


@pytest.mark.usefixtures("picture")
def test_only_what_can_be_done_is_offered(stand):
    assert offered(stand) == {"larger"}
    touch(stand, "larger")
    assert {"larger", "smaller"} < offered(stand)
    touch(stand, "larger", "larger")
    assert offered(stand) == {"smaller", *Pan}
    while "right" in offered(stand):
        touch(stand, "right")
    assert offered(stand) == {"smaller", "left", "up", "down"}
    touch(stand, "smaller", "smaller", "smaller")
    assert offered(stand) == {"larger"}


def test_larger_shows_more_of_the_drawing_and_less_of_all_else(stand, picture):
    before, labels = picture._drawing.box(), [one for one in picture._labels.buttons if one.isVisible()]
    assert labels
    touch(stand, "larger")
    after = picture._drawing.box()
    assert after.width() > 1.6 * before.width()
    assert not any(one.isVisible() for one in picture._labels.buttons)
    touch(stand, "smaller")
    assert picture._drawing.box() == before
    assert [one for one in picture._labels.buttons if one.isVisible()] == labels


def test_a_chosen_part_is_in_the_middle_and_named(stand, picture):
    touch(stand, "larger", "larger", "larger")
    parts = picture._figure.parts
    for part in parts:
        picture.show_part(part)
        drawing: Drawing = picture._drawing
        seen = drawing.rect().toRectF()
        middle = drawing.element_boxes(part)[0].center()
        assert seen.contains(middle)
        for pan in {Pan.LEFT, Pan.RIGHT} & drawing.pans:
            assert pan is not Pan.LEFT or middle.x() <= seen.center().x() + 1
            assert pan is not Pan.RIGHT or middle.x() >= seen.center().x() - 1
        assert picture._words.name.text() == part.name
        assert picture._words.name.isVisible()


def test_larger_keeps_a_chosen_part_in_the_middle(stand, picture):
    part = next(one for one in picture._figure.parts if one.elements == ("joint-left",))
    picture.show_part(part)
    touch(stand, "larger", "larger", "larger")
    middle = picture._drawing.element_boxes(part)[0].center()
    assert (middle - picture._drawing.rect().toRectF().center()).manhattanLength() < 3


def test_places_to_touch_go_along(stand, picture):
    touch(stand, "larger", "larger")
    for pan in PANNED:
        touch(stand, pan)
        for part in picture._figure.parts:
            spots = [one for one in stand.window.findChildren(HotSpot) if one.part is part]
            for spot, box in zip(spots, picture._drawing.element_boxes(part), strict=True):
                assert spot.geometry().contains(box.center().toPoint())


def test_keys_reach_the_buttons(stand, picture):
    touch(stand, "larger")
    names, window = set(), stand.window
    for _ in range(30):
        window.move_focus(forward=True)
        names.add(window.focusWidget().objectName())
    assert offered(stand) <= names


def test_left_is_at_the_left_in_right_to_left_languages(stand):
    stand.choose("ar")
    stand.go(Route.PICTURE)
    touch(stand, "larger", "larger", "larger")
    assert stand.box(stand.button("left")).right() < stand.box(stand.button("right")).left()
    box = stand.screen._drawing.box()
    touch(stand, "right")
    assert stand.screen._drawing.box().left() < box.left()


@pytest.mark.parametrize("name", PANELS)
@pytest.mark.parametrize("size", [1, 4])
def test_everything_fits_while_the_drawing_is_larger(stand_on, name, size):
    stand = stand_on(PANELS[name])
    found = []
    for tag in TAGS:
        found += [f"{tag} {one}" for one in _closer(stand, tag, size)]
    assert found == []


@pytest.mark.parametrize("name", PANELS)
def test_words_a_third_longer_fit_while_the_drawing_is_larger(stand_on, pseudo, name):
    pseudo(a_third_longer)
    assert list(_closer(stand_on(PANELS[name]), "en-GB", 4)) == []


def _closer(stand, tag, size):
    """Yield what does not fit at each step, before and after a part is chosen."""
    stand.choose(tag, size)
    stand.go(Route.PICTURE)
    for step in range(1, len(MAGNIFIED)):
        touch(stand, "larger")
        yield from (f"{step}: {one}" for one in faults(stand))
        stand.screen.turn(1)
        stand.settle()
        yield from (f"{step} with a part: {one}" for one in faults(stand))
        least = min(stand.screen._drawing.width(), stand.screen._drawing.height())
        if least < 40 * stand.sizes.panel.px_per_mm:
            yield f"{step}: the drawing has only {least} px"
    stand.go(Route.START)
