"""A visit ends, and nothing of it is left."""

import os
from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.content.place import Place
from kiosk.ui.narrator import Voicing
from kiosk.ui.routes import Route
from kiosk.ui.screens.still_there import StillThere
from kiosk.visit.preferences import Preferences


def question(visitor):
    return [one for one in visitor.kiosk.window.findChildren(StillThere) if one.isVisible()]


def change_everything(visitor):
    visit = visitor.kiosk.visit
    visit.choose_language("ar")
    visit.choose_size(4)
    visit.choose_theme("yellow")
    visit.choose_rate(220)
    visit.choose_loudness(7)
    visit.choose_motion(True)
    visit.go(Place("after.b2", 3))
    visitor.stand.settle()


def assert_fresh(visitor):
    assert visitor.route is Route.START
    for field in fields(Preferences):
        assert getattr(visitor.kiosk.visit.preferences, field.name) == getattr(Preferences(), field.name)
    assert visitor.kiosk.visit.place == visitor.kiosk.scenes.start
    assert visitor.kiosk.narrator.voicing is Voicing.SILENT
    assert visitor.kiosk.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert visitor.bell.seconds is None


def test_left_alone_it_asks_and_then_begins_again(reader):
    change_everything(reader)
    reader.kiosk.guard.touched.emit()
    assert reader.bell.seconds == 120
    reader.bell.ring()
    assert len(question(reader)) == 1
    assert reader.bell.seconds == 60
    reader.bell.ring()
    reader.stand.settle()
    assert question(reader) == []
    assert_fresh(reader)


def test_any_touch_keeps_everything(reader):
    change_everything(reader)
    before = reader.kiosk.visit.preferences
    reader.kiosk.guard.touched.emit()
    reader.bell.ring()
    question(reader)[0].press("stay")
    reader.stand.settle()
    assert question(reader) == []
    assert (reader.kiosk.visit.preferences, reader.route) == (before, Route.READING)
    assert reader.bell.seconds == 120


def test_time_does_not_run_while_something_is_read(reader):
    reader.touch("listen")
    reader.voice.begin()
    assert reader.bell.seconds is None
    reader.key(Qt.Key.Key_S)
    assert reader.bell.seconds == 120


def test_start_again_does_it_at_once(reader):
    change_everything(reader)
    reader.touch("start-again")
    assert_fresh(reader)


def test_the_start_screen_waits_for_ever(visitor):
    visitor.kiosk.guard.touched.emit()
    assert visitor.bell.seconds is None
    visitor.touch("language.pl")
    visitor.kiosk.guard.touched.emit()
    assert visitor.bell.seconds == 120


def test_nothing_is_written_anywhere(reader):
    home = Path(os.environ["HOME"]).parent
    before = {path: path.stat().st_mtime_ns for path in home.rglob("*") if path.is_file()}
    change_everything(reader)
    reader.touch("listen")
    reader.hear_passages(4)
    reader.touch("start-again")
    assert {path: path.stat().st_mtime_ns for path in home.rglob("*") if path.is_file()} == before
