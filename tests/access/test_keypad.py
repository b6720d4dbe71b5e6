"""Keys: what they mean, what a site may change, and how a keypad is learnt."""

import pytest
from PySide6.QtCore import Qt

from kiosk.access.keypad import Action, Keypad, digit_of, is_key
from kiosk.access.learner import WANTED, Learner
from kiosk.access.press import Press

USUAL = Keypad.with_changes()
F23_SCAN = 201


@pytest.mark.parametrize(
    ("key", "action"),
    [
        (Qt.Key.Key_Down, Action.NEXT_ITEM),
        (Qt.Key.Key_Backtab, Action.PREVIOUS_ITEM),
        (Qt.Key.Key_Question, Action.HELP),
        (Qt.Key.Key_0, Action.LANGUAGES),
        (Qt.Key.Key_F23, Action.BACK),
        (Qt.Key.Key_A, None),
    ],
)
def test_what_a_key_means(key, action):
    assert USUAL.action(Press(int(key))) is action


def test_a_key_that_x11_gives_another_name_is_known_by_its_number():
    assert USUAL.action(Press(int(Qt.Key.Key_TouchpadToggle), F23_SCAN)) is Action.BACK


def test_every_action_has_a_key_and_no_key_two_meanings():
    names = [name for keys in USUAL.keys.values() for name in keys]
    assert set(USUAL.keys) == set(Action)
    assert all(USUAL.keys.values())
    assert len(names) == len(set(names))
    assert all(map(is_key, names))


def test_a_site_gives_an_action_other_keys_and_none_keeps_two_meanings():
    site = Keypad.with_changes({"help": ["scan:191", "Down"]})
    assert site.action(Press(0, 191)) is Action.HELP
    assert site.action(Press(int(Qt.Key.Key_Down))) is Action.HELP
    assert site.action(Press(int(Qt.Key.Key_F1))) is None
    assert site.action(Press(int(Qt.Key.Key_Tab))) is Action.NEXT_ITEM


@pytest.mark.parametrize("changes", [{"help": ["Dwon"]}, {"help": ["scan:F15"]}, {"jump": ["J"]}])
def test_what_is_no_key_or_no_action_is_refused(changes):
    with pytest.raises(ValueError, match=r"Dwon|F15|jump"):
        Keypad.with_changes(changes)


def test_digits_choose():
    assert [digit_of(Press(int(key))) for key in (Qt.Key.Key_1, Qt.Key.Key_9, Qt.Key.Key_0)] == [1, 9, None]


def test_a_keypad_is_learnt_key_by_key():
    learner = Learner()
    asked = []
    for number, _ in enumerate(WANTED):
        asked.append(learner.wanted)
        learner = learner.press(Press(0, 190 + number))
    assert (tuple(asked), learner.wanted) == (WANTED, None)
    changes = {action: [name] for action, name in learner.learnt}
    keypad = Keypad.with_changes(changes)
    assert [keypad.action(Press(0, 190 + number)) for number in range(len(WANTED))] == list(WANTED)
    assert learner.lines()[:2] == ("[keys]", 'next-item = ["scan:190"]')


def test_one_key_is_not_learnt_twice_and_a_missing_one_can_be_skipped():
    down = Press(int(Qt.Key.Key_Down))
    learner = Learner().press(down).press(down)
    assert (learner.wanted, learner.refused) == (Action.PREVIOUS_ITEM, "Down")
    learner = learner.skip()
    assert (learner.wanted, learner.skipped) == (Action.ACTIVATE, (Action.PREVIOUS_ITEM,))
