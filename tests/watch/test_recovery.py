"""An exception in a slot: the kiosk is on its start screen again, and staff can read why."""

import sys

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal

from kiosk.cli.watched import FAILED_INSIDE, Watched
from kiosk.paths import state
from kiosk.staff.desk import Wish
from kiosk.ui import begun_again
from kiosk.ui.notice import Notice
from kiosk.ui.routes import Route
from kiosk.ui.touch_button import TouchButton
from kiosk.visit.preferences import Audio
from kiosk.watch.faults import last_fault
from kiosk.watch.log import FILE
from kiosk.watch.recovery import BEGAN_AGAIN, GAVE_UP
from kiosk.watch.running import CLOSED

pytestmark = pytest.mark.usefixtures("log_closed")


class Program(QObject):
    """The application, as far as it is watched."""

    aboutToQuit = Signal()

    def __init__(self):
        super().__init__()
        self.code = None

    def exit(self, code):
        self.code = code


@pytest.fixture
def watched(visitor, tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    visitor.program = Program()
    visitor.watched = Watched(visitor.program, visitor.kiosk)
    visitor.kiosk.window.grab()
    visitor.stand.paint()
    assert (state() / FILE).is_file()
    yield visitor
    visitor.program.aboutToQuit.emit()


class Faulty(QObject):
    happened = Signal(str)

    def __init__(self):
        super().__init__()
        self.happened.connect(self.fail)

    def fail(self, words):
        raise ValueError(words)


def go_wrong(watched, words="Proszę o tłumacza"):
    faulty = Faulty()
    faulty.happened.emit(words)
    watched.stand.paint()


def test_the_kiosk_begins_again(watched):
    watched.touch("language.pl")
    watched.touch("route.reading")
    watched.touch("listen")
    watched.bell.set(1)
    watched.bell.ring()
    assert watched.question is not None
    in_polish = begun_again.begun_again_notice()
    go_wrong(watched)
    assert watched.route is Route.START
    assert watched.question is None
    assert watched.kiosk.visit.untouched
    assert watched.voice.said == in_polish, "nothing of the leaflet any more"
    watched.touch("route.reading")
    assert watched.route is Route.READING


def test_the_visitor_is_told_in_their_language_until_the_next_touch(watched, monkeypatch):
    monkeypatch.setattr(begun_again, "begun_again_notice", lambda: watched.scene.language.endonym)
    watched.touch("language.pl")
    watched.voice.end()
    watched.voice.calls.clear()
    go_wrong(watched)
    told = watched.stand.seen(Notice)[-1]
    assert told.isVisible()
    assert told.accessibleName() == "Polski"
    assert told.fits()
    buttons = watched.stand.seen(TouchButton)
    assert [one.objectName() for one in buttons if watched.stand.box(one).intersects(told.geometry())] == []
    assert watched.scene.language.tag == "en-GB"
    assert "play" not in [str(call) for call in watched.voice.calls], "nobody was listening"
    watched.kiosk.window.resize(1920, 1080)
    watched.stand.paint()
    assert told.isVisible()
    assert told.fits()
    watched.touch_at(QPoint(2, 2))
    watched.stand.paint()
    assert watched.stand.seen(Notice) == []


@pytest.mark.parametrize("by", ["reading", "guide"])
def test_who_was_listening_hears_it(watched, by):
    if by == "reading":
        watched.touch("listen")
        watched.bell.set(1)
        watched.stand.hear(0)
    else:
        watched.kiosk.visit.choose_audio(Audio.LISTEN)
    go_wrong(watched)
    assert watched.voice.said == begun_again.begun_again_notice()


def test_staff_are_told_and_the_log_has_the_place_not_the_words(watched):
    go_wrong(watched)
    assert last_fault(state()).sentence == BEGAN_AGAIN
    kept = (state() / FILE).read_text("utf-8")
    assert "not caught: ValueError" in kept
    assert "test_recovery.py" in kept
    assert "Proszę" not in kept


def test_again_and_again_it_is_restarted_by_the_machine(watched):
    for _ in range(3):
        go_wrong(watched)
    assert watched.program.code is None
    go_wrong(watched)
    assert watched.program.code == FAILED_INSIDE
    assert last_fault(state()).sentence == GAVE_UP


@pytest.mark.parametrize("wish", [Wish.RESTART, Wish.CLOSE])
def test_only_what_staff_close_is_to_stay_closed(watched, tmp_path, monkeypatch, wish):
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path))
    watched.kiosk.desk.wished.emit(wish)
    assert (tmp_path / CLOSED).exists() is (wish is Wish.CLOSE)


@pytest.mark.parametrize("folder", ["", "/nowhere/at/all"])
def test_what_cannot_be_marked_is_no_fault(watched, monkeypatch, folder):
    monkeypatch.setenv("RUNTIME_DIRECTORY", folder)
    watched.kiosk.desk.wished.emit(Wish.CLOSE)
    assert last_fault(state()) is None


def test_nothing_of_a_visit_is_kept(watched):
    """A whole visit: needs, a language, an interpreter, places, a fault in the middle."""
    from kiosk.visit.needs import Need  # noqa: PLC0415

    watched.touch("language.pl")
    watched.stand.go(Route.NEEDS)
    for need in Need:
        watched.kiosk.visit.toggle_need(need)
    watched.kiosk.visit.choose_spoken("uk")
    watched.stand.go(Route.CARD)
    watched.stand.go(Route.READING)
    watched.touch("listen")
    watched.key(Qt.Key.Key_Right)
    go_wrong(watched, "hearing loop")
    watched.program.aboutToQuit.emit()
    files = [file for file in state().rglob("*") if file.is_file()]
    assert {file.name for file in files} == {FILE, "last-fault.txt"}
    kept = "".join(file.read_text("utf-8") for file in files).lower()
    traces = ["polski", "polish", "ukrain", "hearing", "loop", "need", "braille", "procedure", "language"]
    assert [word for word in traces if word in kept.replace("test_nothing_of_a_visit_is_kept", "")] == []
