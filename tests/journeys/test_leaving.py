"""A visit ends, and nothing of it is left."""

import os
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.content.place import Place
from kiosk.speech.voice import Trouble
from kiosk.theme.pairs import Colour, Pair
from kiosk.ui.narrator import Voicing
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.visit.idle import MORE_TIME_S
from kiosk.visit.preferences import Following, Guide, Output, Preferences, Scanning, Switches, Touch
from kiosk.visit.reading_time import slow_reading_s

PAIR = Pair(Colour.NAVY, Colour.CREAM)
CHANGED = Preferences(
    language="ar",
    leaflet="another",
    size=4,
    theme="yellow",
    pair=PAIR,
    spacing=3,
    following=Following.SENTENCE,
    guide=Guide.MASK,
    rate=220,
    loudness=7,
    motion=True,
    output=Output.LOOP,
    curtain=True,
    aloud=True,
    touch=Touch(reach=True, left_handed=True),
    switches=Switches(Scanning.TWO, 500),
    more_time=True,
)


def change_everything(visitor):
    visit = visitor.kiosk.visit
    visit.choose_language("ar")
    visit.choose_leaflet("another")
    visit.choose_size(4)
    visit.choose_theme("yellow")
    visit.choose_pair(PAIR)
    visit.choose_spacing(3)
    visit.choose_following(Following.SENTENCE)
    visit.choose_guide(Guide.MASK)
    visit.choose_rate(220)
    visit.choose_output(Output.LOOP)  # before the loudness: each output begins at its own
    visit.choose_loudness(7)
    visit.choose_motion(True)
    visit.choose_curtain(True)
    visit.choose_aloud(True)
    visit.choose_touch(Touch(reach=True, left_handed=True))
    visit.choose_switches(Switches(Scanning.TWO, 500))
    visit.choose_more_time(True)
    visit.go(Place("after.b2", 3))
    visitor.stand.settle()


@pytest.fixture
def fresh(visitor):
    """The scene and the look of the first start screen."""
    return visitor.scene, visitor.kiosk.window.grab().toImage()


def assert_fresh(visitor, fresh):
    scene, image = fresh
    assert visitor.route is Route.START
    assert visitor.question is None
    for field in fields(Preferences):
        assert getattr(visitor.kiosk.visit.preferences, field.name) == getattr(Preferences(), field.name)
    for field in fields(Scene):
        assert getattr(visitor.scene, field.name) == getattr(scene, field.name), field.name
    assert visitor.kiosk.visit.place == visitor.kiosk.scenes.start
    assert visitor.kiosk.narrator.voicing is Voicing.SILENT
    assert visitor.kiosk.narrator.trouble is None
    assert visitor.kiosk.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert visitor.kiosk.window.grab().toImage() == image
    assert visitor.bell.seconds is None


def test_everything_can_be_changed(reader):
    change_everything(reader)
    for field in fields(Preferences):
        if field.name not in {"edition", "audio"}:  # there is one edition; speech has journeys of its own
            assert getattr(CHANGED, field.name) != getattr(Preferences(), field.name), field.name
    assert reader.kiosk.visit.preferences == CHANGED


@pytest.mark.parametrize("route", list(Route))
def test_left_alone_it_asks_and_then_begins_again(visitor, fresh, route):
    visitor.touch("route.reading")
    visitor.stand.go(route)
    change_everything(visitor)
    visitor.key(Qt.Key.Key_VolumeDown)
    assert visitor.bell.seconds is None, "the time ran while something was said"
    visitor.hear_passages(1)
    assert visitor.bell.seconds == MORE_TIME_S
    visitor.bell.ring()
    visitor.stand.settle()
    assert visitor.question is not None
    assert visitor.bell.seconds == 60
    visitor.bell.ring()
    visitor.stand.settle()
    assert_fresh(visitor, fresh)


def yes(visitor):
    visitor.touch("stay")


def corner(visitor):
    visitor.touch_at(QPoint(5, 5))


def words(visitor):
    visitor.touch_at(visitor.stand.box(visitor.question._words).center())


def key(visitor):
    visitor.key(Qt.Key.Key_Right)


@pytest.mark.parametrize("answer", [yes, corner, words, key])
def test_any_touch_keeps_everything(reader, answer):
    change_everything(reader)
    reader.key(Qt.Key.Key_S)
    before = (reader.kiosk.visit.preferences, reader.kiosk.visit.place)
    reader.bell.ring()
    assert reader.question is not None
    answer(reader)
    assert reader.question is None
    assert (reader.kiosk.visit.preferences, reader.kiosk.visit.place) == before
    assert reader.route is Route.READING
    assert reader.bell.seconds == MORE_TIME_S


def test_i_have_finished_begins_again_at_once(visitor, fresh):
    visitor.touch("route.reading")
    change_everything(visitor)
    visitor.key(Qt.Key.Key_S)
    visitor.bell.ring()
    visitor.touch("finish")
    assert_fresh(visitor, fresh)


def test_time_does_not_run_while_something_is_read(reader):
    reader.touch("listen")
    reader.voice.begin()
    assert reader.bell.seconds is None
    reader.hear_passages(3)
    reader.touch("next")  # touched, and still reading
    assert reader.kiosk.narrator.voicing is Voicing.SPEAKING
    assert reader.bell.seconds is None
    reader.touch("listen")
    assert reader.kiosk.narrator.voicing is Voicing.PAUSED
    assert reader.bell.seconds >= 120
    reader.touch("listen")
    assert reader.bell.seconds is None
    reader.key(Qt.Key.Key_S)
    assert reader.bell.seconds >= 120


def test_time_runs_anew_when_the_leaflet_has_been_read(reader):
    last = reader.scene.leaflet.blocks[-1]
    reader.kiosk.narrator.read_leaflet(reader.scene.leaflet.blocks, Place(last.id))
    assert reader.bell.seconds is None
    while reader.kiosk.narrator.voicing is Voicing.SPEAKING:
        reader.hear_passages(1)
    assert reader.bell.seconds == 120


@pytest.mark.parametrize("leave", ["touch", "key"])
def test_start_again_does_it_at_once(visitor, fresh, leave):
    visitor.touch("route.reading")
    change_everything(visitor)
    visitor.touch("listen")  # lifts the curtain
    visitor.touch("listen")
    visitor.voice.begin()
    if leave == "touch":
        visitor.touch("start-again")
    else:
        visitor.key(Qt.Key.Key_Home)
    assert visitor.voice.calls[-1] in {"stop", "set-loudness"}
    assert_fresh(visitor, fresh)


def test_nobody_hears_of_the_trouble_of_the_one_before(visitor, fresh):
    visitor.touch("listen")
    visitor.voice.fail(Trouble.NO_SOUND)
    visitor.touch("start-again")
    visitor.touch("route.reading")
    assert visitor.notices() == []


def test_the_start_screen_waits_for_ever(visitor):
    visitor.touch_at(QPoint(5, 5))
    assert visitor.bell.seconds is None
    visitor.key(Qt.Key.Key_Down)
    assert visitor.bell.seconds is None


@pytest.mark.parametrize("name", ["route.reading", "route.help", "language.pl"])
def test_one_touch_and_away_is_noticed(visitor, fresh, name):
    visitor.touch(name)
    visitor.hear_passages(len(visitor.voice.requests))  # a language greets, and the clock waits for that
    assert visitor.bell.seconds == max(120, slow_reading_s(visitor.stand.screen.text_shown))
    visitor.bell.ring()
    visitor.bell.ring()
    visitor.stand.settle()
    assert_fresh(visitor, fresh)


def test_one_touch_to_listen_and_away_is_noticed_when_all_is_read(visitor):
    visitor.touch("listen")
    visitor.voice.begin()
    assert visitor.bell.seconds is None
    visitor.key(Qt.Key.Key_S)
    assert visitor.bell.seconds >= max(120, slow_reading_s(visitor.stand.screen.text_shown))


def test_nothing_is_written_anywhere(reader):
    home = Path(os.environ["HOME"]).parent

    def written():
        return {path: path.stat().st_mtime_ns for path in home.rglob("*")}

    assert Path(os.environ["XDG_CONFIG_HOME"]) in written()
    before = written()
    change_everything(reader)
    reader.touch("listen")  # lifts the curtain
    reader.touch("listen")
    reader.hear_passages(4)
    for route in Route:
        reader.stand.go(route)
    reader.kiosk.window.grab()
    reader.touch("help")
    reader.touch("start-again")
    assert written() == before
