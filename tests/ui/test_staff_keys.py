"""Staff press each key of a keypad and get the lines for kiosk.toml."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.access.keypad import Action, Keypad
from kiosk.access.learner import WANTED
from kiosk.access.press import Press
from kiosk.config import load_config
from kiosk.ui.screens.staff_keys import NAMES, StaffKeysScreen
from kiosk.ui.touch_button import TouchButton
from tests.ui.fitting import faults
from tests.ui.stand import LANDSCAPE, PORTRAIT

KEYS = ("6", "4", "5", "F5", "F6", "F7", "F8", "F9", "F10", "F11")


@pytest.fixture
def keys_on(stand_on):
    def make(panel=LANDSCAPE):
        stand = stand_on(panel)
        screen = StaffKeysScreen(stand.kiosk.stage.scene, stand.kiosk.narrator)
        stand.window.show_screen(screen, stand.kiosk.stage.scene, (), new=True)
        stand.settle()
        return stand, screen

    return make


def press(stand, name):
    QTest.keyClick(stand.window.windowHandle(), getattr(Qt.Key, f"Key_{name}"))
    stand.settle()


@pytest.mark.parametrize("panel", [PORTRAIT, LANDSCAPE])
def test_each_key_is_asked_for_in_sight_and_aloud_and_the_lines_can_be_used(keys_on, tmp_path, panel):
    stand, screen = keys_on(panel)
    for action, key in zip(WANTED, KEYS, strict=True):
        assert NAMES[action] in screen._asked.text()
        assert list(faults(stand)) == []
        press(stand, key)
    assert stand.voice.said == "That is all."
    assert list(faults(stand)) == []
    told = []
    screen.finished.connect(told.append)
    stand.button("finish").click()
    file = tmp_path / "kiosk.toml"
    file.write_text("\n".join(told[0]), "utf-8")
    keypad = Keypad.with_changes(load_config(file).keys)
    assert [keypad.action(Press(getattr(Qt.Key, f"Key_{key}"), 0)) for key in KEYS] == list(WANTED)


def test_a_key_that_means_something_already_is_refused_and_said(keys_on):
    stand, screen = keys_on()
    press(stand, "6")
    press(stand, "6")
    assert screen._asked.text().startswith("That key is already: next item")
    assert stand.voice.said.startswith("That key is already: next item")
    assert screen.lines == ("[keys]", 'next-item = ["6"]')


def test_a_key_that_is_not_there_is_left_out_and_all_can_be_begun_again(keys_on):
    stand, screen = keys_on()
    stand.button("skip").click()
    stand.settle()
    press(stand, "Space")
    assert screen.lines == ("[keys]", 'previous-item = ["Space"]')
    stand.button("again").click()
    stand.settle()
    assert screen.lines == ("[keys]",)
    assert NAMES[Action.NEXT_ITEM] in screen._asked.text()
    for _ in WANTED:
        screen.press("skip")
    stand.settle()
    assert [one.objectName() for one in stand.seen(TouchButton)] == ["again", "finish"]


def test_a_key_without_a_name_is_known_by_its_number(keys_on):
    _, screen = keys_on()
    screen.takes(Press(int(Qt.Key.Key_unknown), 191))
    assert screen.lines == ("[keys]", 'next-item = ["scan:191"]')
