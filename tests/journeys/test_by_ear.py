"""Six tasks by somebody who never looks at the screen, judged by what was heard."""

import os
from pathlib import Path

import pytest

from kiosk.speech.outputs import Use
from kiosk.ui.routes import Route
from tests.journeys.listener import Listener

GOLDEN = Path(__file__).parent.parent / "data" / "transcripts"


@pytest.fixture
def listener(qapp, leaflet, finger, nothing_goes_on):
    made = Listener(leaflet, finger)
    yield made
    made.close()


def judge(listener, name, tmp_path):
    """Compare with the transcript that was read and found good; KIOSK_WRITE=1 writes it anew."""
    told = "\n".join(listener.transcript) + "\n"
    out = tmp_path / "out"
    out.mkdir()
    (out / f"{name}.txt").write_text(told, "utf-8")
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("KIOSK_WRITE"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(told, "utf-8")
    assert told == golden.read_text("utf-8")


def test_six_tasks_by_touch_alone(listener, tmp_path):
    def right():
        return listener.swipe("right")

    assert "Speech is on" in listener.hold()
    listener.tap_corner("top right")
    listener.seek("Polski", right)
    assert "Polski" in listener.double_tap()
    listener.tap_corner("top right")
    listener.seek("English", right)
    listener.double_tap()
    listener.seek("Contents", right)
    listener.double_tap()
    listener.slide_rail("side effects")
    assert "side effects" in listener.double_tap()
    assert "bruising at the needle site" in listener.tap_corner("bottom right", 3)
    listener.tap_corner("bottom right")
    listener.tap_corner("bottom left")
    listener.seek("Menu", right)
    listener.double_tap()
    listener.seek("Voice", right)
    listener.double_tap()
    listener.seek("Slower", right)
    assert "140 words a minute" in listener.double_tap()
    listener.seek("Louder", right)
    assert "Loudness: 6 of 8" in listener.double_tap()
    listener.seek("Start again", right)
    assert "finished" in listener.double_tap()
    judge(listener, "touch", tmp_path)
    assert listener.kiosk.visit.untouched


def test_six_tasks_by_keypad_alone(listener, tmp_path):
    def down():
        return listener.key("Down")

    assert "Speech is on" in listener.key("Down")
    listener.key("0")
    assert "Polski" in listener.key("3")
    listener.key("0")
    assert "English" in listener.key("1")
    listener.seek("Contents", down)
    listener.key("Return")
    listener.seek("side effects", down)
    assert "side effects" in listener.key("Return")
    assert "bruising at the needle site" in listener.key("L", 3)
    assert "140 words a minute" in listener.key("Minus", 2)
    listener.key("L")
    listener.key("Question")
    assert "Loudness: 6 of 8" in listener.key("VolumeUp")
    assert "finished" in listener.key("Home")
    judge(listener, "keypad", tmp_path)
    assert listener.kiosk.visit.untouched


def test_who_understands_none_of_it_holds_still_again_and_hears_all_languages(listener):
    assert "Hold still again for other languages" in listener.hold()
    listener.note("hold a finger still again")
    listener._touch(listener.at(150, 265), ms=1600)
    assert listener.stand.screen.title == "Choose your language"
    listener.listen(3)
    listener.voice.begin()  # the fourth, Romanian, is being said
    listener.double_tap()
    assert listener.kiosk.visit.preferences.language == "ro"
    assert "[Polish]" in " ".join(listener.transcript)


def test_all_languages_are_said_to_the_end_and_not_after_something_else(listener):
    listener.hold()
    listener._touch(listener.at(150, 265), ms=1600)
    assert listener.listen().count("[") == len(listener.stand.screen.scene.languages) - 1  # but English
    listener.swipe("right")
    listener.hold()
    assert "[" not in listener.transcript[-1], "only whoever was greeted last asks for languages so"


def test_a_key_ends_the_languages_for_good_but_louder_goes_on_with_them(listener):
    listener.hold()
    listener._touch(listener.at(150, 265), ms=1600)
    listener.listen(2)
    assert listener.key("VolumeUp", 2).startswith("Loudness: 6 of 8. [Polish]")
    listener.voice.begin()
    listener.key("A")
    assert listener.key("VolumeUp") == "Loudness: 7 of 8."


def test_a_digit_says_what_has_become_of_what_it_chose(listener):
    listener.voice.outputsChanged.emit(frozenset({Use.LOUDSPEAKER, Use.HEADPHONES}))
    listener.listen()
    listener.stand.go(Route.NEEDS)
    listener.listen()
    first = listener.key("1")
    assert "Button, chosen, 1 of" in first
    assert listener.key("1") == first.replace(" chosen,", "")
    assert listener.kiosk.visit.needs == ()
    listener.stand.go(Route.COLOURS)
    listener.listen()
    assert "chosen, 2 of" in listener.key("2")


def test_a_long_rest_later_on_is_only_a_rest(listener):
    listener.hold()
    listener.swipe("right")
    listener.hold()
    assert listener.stand.screen.title != "Choose your language"
