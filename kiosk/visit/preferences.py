"""What a visitor has chosen."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.theme.colours import Theme
from kiosk.theme.pairs import Pair


class Edition(StrEnum):
    """Which text of the leaflet is shown."""

    FULL = "full"
    EASY_READ = "easy-read"


class Output(StrEnum):
    """Where the visitor wants to hear the voice."""

    AUTO = "auto"  # headphones while they are plugged in, else the loudspeaker
    LOUDSPEAKER = "loudspeaker"
    LOOP = "loop"


class Following(StrEnum):
    """What is marked of the text that is being read aloud."""

    WORD = "word"  # the sentence, and in it the word
    SENTENCE = "sentence"
    OFF = "off"


class Guide(StrEnum):
    """What helps to stay in the line."""

    OFF = "off"
    RULER = "ruler"  # a rule above and below the line
    MASK = "mask"  # the other lines are covered


class Audio(StrEnum):
    """Whether everything on the screen is spoken, and what a touch does then."""

    OFF = "off"
    LISTEN = "listen"  # a touch activates, as without speech
    EXPLORE = "explore"  # a touch only tells what is there (accessibility d1)


#: Voice speeds in words a minute (accessibility A-14).
RATES = (100, 120, 140, 155, 180, 220, 280, 350, 400)

#: Loudness steps in dB relative to the loudest, 3 dB apart, 21 dB span (accessibility B-02).
LOUDNESS_DB = (-21, -18, -15, -12, -9, -6, -3, 0)

#: Where headphones begin: the lowest third of the steps, as an index of LOUDNESS_DB (accessibility B-04).
HEADPHONES_LOUDNESS = 2


#: How long a scan with one switch may stay at an item, ms (accessibility D-07).
SCAN_STEPS_MS = (500, 1000, 1500, 2000, 2500, 3000, 4000, 5000)


class Scanning(StrEnum):
    """How many switches somebody has who cannot touch."""

    OFF = "off"
    ONE = "one"  # the kiosk goes from item to item, the switch activates
    TWO = "two"  # the first switch goes to the next item, the second activates


@dataclass(frozen=True, slots=True)
class Switches:
    """How a visitor scans; ``step_ms`` is the time that each item is marked for."""

    scanning: Scanning = Scanning.OFF
    step_ms: int = 2000


@dataclass(frozen=True, slots=True)
class Touch:
    """How a visitor touches: ``steady`` forgives tremor, ``reach`` brings all controls low."""

    steady: bool = False
    reach: bool = False
    left_handed: bool = False


@dataclass(frozen=True, slots=True)
class Preferences:
    """One visitor's choices; an instance with no arguments is the fresh visit.

    ``leaflet`` is the id of another leaflet than the one every visit begins with, "" for that one;
    ``size`` is 1-4 (0.7, 1.0, 1.4, 2.0 degrees of capital height); ``rate`` is one of RATES;
    ``loudness`` indexes LOUDNESS_DB. ``curtain`` hides the page from people nearby; ``aloud`` allows
    private things to be spoken where others can hear them. ``pair`` are colours of their own, instead of
    the theme's; ``spacing`` is 1-3, the steps of SPACINGS; ``more_time``: somebody asked not to be hurried.
    """

    language: str = "en-GB"
    leaflet: str = ""
    edition: Edition = Edition.FULL
    size: int = 1
    theme: Theme = Theme.DAY
    pair: Pair | None = None
    spacing: int = 1
    following: Following = Following.WORD
    guide: Guide = Guide.OFF
    rate: int = 155
    loudness: int = 4
    motion: bool = False
    output: Output = Output.AUTO
    curtain: bool = False
    aloud: bool = False
    touch: Touch = Touch()
    audio: Audio = Audio.OFF
    switches: Switches = Switches()
    more_time: bool = False


def for_staff(preferences: Preferences) -> Preferences:
    """Return how the screens for staff are shown in this visit: in English, at the usual size."""
    return replace(preferences, language="en-GB", size=1, spacing=1, guide=Guide.OFF, curtain=False)
