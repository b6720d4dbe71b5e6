"""What a monkey may do, as values: the same seed gives the same events."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt

from kiosk.access.keypad import _DEFAULTS
from kiosk.i18n.languages import LANGUAGES
from kiosk.speech.outputs import Use
from kiosk.speech.voice import Trouble
from kiosk.theme.colours import Theme
from kiosk.visit.preferences import (
    SCAN_STEPS_MS,
    Audio,
    Edition,
    Following,
    Guide,
    Output,
    Scanning,
    Switches,
    Touch,
)

_MAPPED = {name for names in _DEFAULTS.values() for name in names if hasattr(Qt.Key, f"Key_{name}")}
_MEANING_NOTHING = {
    *"123456789AZ", "Delete", "Insert", "End", "F4", "F5", "F11", "Menu", "Print", "Alt", "Control",
    "Super_L", "Asterisk", "NumberSign", "VolumeMute", "PowerOff", "Copy", "Paste", "Undo",
}  # fmt: skip
#: Every key of the map, and keys that mean nothing or would leave another program.
KEYS = tuple(sorted(_MAPPED | _MEANING_NOTHING))
CHORDS = ("ShiftModifier", "ControlModifier", "AltModifier", "MetaModifier")

#: Window sizes in px: the panels of the tests, each turned as well, and a small one.
WINDOWS = ((1080, 1920), (1920, 1080), (1280, 800), (800, 1280), (1024, 768))

TAGS = tuple(one.tag for one in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happens. ``spots`` are shares of the window's width and height, 0 to 1."""

    kind: str
    what: object = None
    spots: tuple[tuple[float, float], ...] = ()


#: How often each kind of event comes, of about a hundred.
WEIGHTS = {
    "button": 34, "tap": 8, "drag": 4, "swipe": 6, "hold": 3, "two": 3, "key": 14, "chord": 2, "speak": 8,
    "voice": 3, "plug": 2, "level": 1, "choice": 3, "window": 0.5, "time": 3, "idle": 1.5, "quit": 0.2,
    "paint": 4,
}  # fmt: skip


def events(seed: int, count: int) -> Iterator[Event]:
    """Yield so many events."""
    dice = random.Random(seed)
    kinds, weights = list(WEIGHTS), list(WEIGHTS.values())
    for kind in dice.choices(kinds, weights, k=count):
        yield _event(kind, dice)


def _event(kind: str, dice: random.Random) -> Event:
    spots = tuple((dice.random(), dice.random()) for _ in range(2))
    what: dict[str, Callable[[], object]] = {
        "button": dice.random,
        "key": lambda: (dice.choice(KEYS), "NoModifier"),
        "chord": lambda: (dice.choice(KEYS), dice.choice(CHORDS)),
        "swipe": lambda: dice.choice(("left", "right", "up", "down")),
        "speak": lambda: dice.choice((1, 2, 5, 40)),
        "voice": lambda: dice.choice((*Trouble, "recovered", "recovered", "late")),
        "plug": lambda: frozenset(one for one in Use if dice.random() < 0.6),
        "level": lambda: -60 * dice.random(),
        "choice": lambda: _choice(dice),
        "window": lambda: dice.choice(WINDOWS),
        "time": lambda: dice.choice((20, 400, 1_500, 12_000)),
    }
    if kind in {"tap", "drag", "hold", "two"}:
        return Event(kind, dice.randrange(100, 3_000), spots)
    return Event(kind, what[kind]() if kind in what else None, spots if kind == "swipe" else ())


def _choice(dice: random.Random) -> tuple[str, object]:
    """Return a wish of a visitor and its value, as the screens make them."""
    wishes = {
        "language": dice.choice(TAGS),
        "size": dice.randint(1, 4),
        "theme": dice.choice(list(Theme)),
        "edition": dice.choice(list(Edition)),
        "spacing": dice.randint(1, 3),
        "following": dice.choice(list(Following)),
        "guide": dice.choice(list(Guide)),
        "motion": dice.random() < 0.5,
        "output": dice.choice(list(Output)),
        "curtain": dice.random() < 0.3,
        "aloud": dice.random() < 0.5,
        "touch": Touch(dice.random() < 0.3, dice.random() < 0.3, dice.random() < 0.3),
        "audio": dice.choice(list(Audio)),
        "switches": Switches(dice.choice(list(Scanning)), dice.choice(SCAN_STEPS_MS)),
        "more_time": dice.random() < 0.5,
    }
    name = dice.choices(list(wishes), [6, 4, 3] + [1] * (len(wishes) - 3))[0]
    return name, wishes[name]
