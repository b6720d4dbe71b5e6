"""What keys mean: a tactile keypad and a plain keyboard alike; a site may choose other keys (a7)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

from kiosk.access.press import Press


class Action(StrEnum):
    """What a key asks for."""

    NEXT_ITEM = "next-item"
    PREVIOUS_ITEM = "previous-item"
    RIGHT = "right"
    LEFT = "left"
    NEXT_HEADING = "next-heading"
    PREVIOUS_HEADING = "previous-heading"
    ACTIVATE = "activate"
    BACK = "back"
    START_AGAIN = "start-again"
    HELP = "help"
    LISTEN = "listen"
    STOP = "stop"
    AGAIN = "again"
    SENTENCE_BACK = "sentence-back"
    SENTENCE_ON = "sentence-on"
    LANGUAGES = "languages"
    LOUDER = "louder"
    QUIETER = "quieter"
    FASTER = "faster"
    SLOWER = "slower"
    HEADPHONES_IN = "headphones-in"
    HEADPHONES_OUT = "headphones-out"
    SWITCH_1 = "switch-1"
    SWITCH_2 = "switch-2"


#: Marks the number of a key where a name is expected, as in "scan:201".
SCAN = "scan:"

#: X11 reports F13 to F24 under other names, so they are known by number: 8 more than the kernel's (a7).
_F23 = f"{SCAN}201"

_DEFAULTS: Mapping[Action, tuple[str, ...]] = {
    Action.NEXT_ITEM: ("Down", "Tab"),
    Action.PREVIOUS_ITEM: ("Up", "Backtab"),
    Action.NEXT_HEADING: ("H",),
    Action.PREVIOUS_HEADING: ("G",),
    Action.RIGHT: ("Right", "PageDown"),
    Action.LEFT: ("Left", "PageUp"),
    Action.ACTIVATE: ("Return", "Enter", "Space", "Select"),
    Action.BACK: ("Backspace", "Back", "F23", _F23),
    Action.START_AGAIN: ("Home", "Escape", "HomePage"),
    Action.HELP: ("F1", "Help", "Question"),
    Action.LISTEN: ("L", "P", "MediaPlay", "MediaTogglePlayPause"),
    Action.STOP: ("S", "MediaStop"),
    Action.AGAIN: ("R",),
    Action.SENTENCE_BACK: ("Comma", "MediaPrevious"),
    Action.SENTENCE_ON: ("Period", "MediaNext"),
    Action.LANGUAGES: ("0",),
    Action.LOUDER: ("VolumeUp",),
    Action.QUIETER: ("VolumeDown",),
    Action.FASTER: ("Plus", "Equal"),
    Action.SLOWER: ("Minus",),
    Action.HEADPHONES_IN: ("F15", f"{SCAN}193"),
    Action.HEADPHONES_OUT: ("F16", f"{SCAN}194"),
    Action.SWITCH_1: ("F7",),
    Action.SWITCH_2: ("F8",),
}


def is_key(name: str) -> bool:
    """Return whether this names a key: a name of Qt's, such as Down or F23, or scan: and a number."""
    if name.startswith(SCAN):
        return name.removeprefix(SCAN).isdecimal()
    return hasattr(Qt.Key, f"Key_{name}")


@dataclass(frozen=True, slots=True)
class Keypad:
    """Which keys ask for what. Every key means one thing; what is given first wins."""

    keys: Mapping[Action, tuple[str, ...]]

    @staticmethod
    def with_changes(changes: Mapping[str, Iterable[str]] | None = None) -> "Keypad":
        """Return the usual keys, where some actions have others in place of them.

        A key that is given another meaning loses its usual one. Raises ValueError for a name that is no
        action or no key.
        """
        changed = {Action(action): tuple(keys) for action, keys in (changes or {}).items()}
        taken = {key for keys in changed.values() for key in keys}
        unknown = next((key for key in sorted(taken) if not is_key(key)), None)
        if unknown:
            raise ValueError(f'"{unknown}" is not the name of a key')
        usual = {a: tuple(key for key in keys if key not in taken) for a, keys in _DEFAULTS.items()}
        return Keypad(usual | changed)

    def action(self, press: Press) -> Action | None:
        """Return what a key asks for, or None. The key's own number counts before its name."""
        for names in (f"{SCAN}{press.scan}", _name(press.key)):
            for action, keys in self.keys.items():
                if names in keys:
                    return action
        return None


def digit_of(press: Press) -> int | None:
    """Return 1-9 for the keys that choose an item, or None."""
    first = int(Qt.Key.Key_0)
    return press.key - first if first < press.key <= first + 9 else None


def name_of(press: Press) -> str:
    """Return the name that kiosk.toml has for a key: Qt's, or its number where Qt's says nothing."""
    name = _name(press.key)
    return name if name not in {"", "unknown"} else f"{SCAN}{press.scan}"


def _name(key: int) -> str:
    """Return Qt's name of a key; "" for a number that Qt does not know."""
    prefix, _, name = Qt.Key(key).name.partition("Key_")
    return "" if prefix else name
