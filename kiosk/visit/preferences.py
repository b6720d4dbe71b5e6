"""What a visitor has chosen."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.theme.colours import Theme


class Edition(StrEnum):
    """Which text of the leaflet is shown."""

    FULL = "full"
    EASY_READ = "easy-read"


class Output(StrEnum):
    """Where the visitor wants to hear the voice."""

    AUTO = "auto"  # headphones while they are plugged in, else the loudspeaker
    LOUDSPEAKER = "loudspeaker"
    LOOP = "loop"


#: Voice speeds in words a minute (accessibility A-14).
RATES = (100, 120, 140, 155, 180, 220, 280, 350, 400)

#: Loudness steps in dB relative to the loudest, 3 dB apart, 21 dB span (accessibility B-02).
LOUDNESS_DB = (-21, -18, -15, -12, -9, -6, -3, 0)

#: Where headphones begin: the lowest third of the steps, as an index of LOUDNESS_DB (accessibility B-04).
HEADPHONES_LOUDNESS = 2


#: How long a button is pressed before it acts, with steady touch, ms (accessibility D-03).
HOLD_MS = 500


@dataclass(frozen=True, slots=True)
class Touch:
    """How a visitor touches: ``steady`` forgives tremor, ``reach`` brings all controls low."""

    steady: bool = False
    reach: bool = False
    left_handed: bool = False


@dataclass(frozen=True, slots=True)
class Preferences:
    """One visitor's choices; an instance with no arguments is the fresh visit.

    ``size`` is 1-4 (0.7, 1.0, 1.4, 2.0 degrees of capital height); ``rate`` is one of RATES;
    ``loudness`` indexes LOUDNESS_DB. ``curtain`` hides the page from people nearby; ``aloud`` allows
    private things to be spoken where others can hear them.
    """

    language: str = "en-GB"
    edition: Edition = Edition.FULL
    size: int = 1
    theme: Theme = Theme.DAY
    rate: int = 155
    loudness: int = 4
    motion: bool = False
    output: Output = Output.AUTO
    curtain: bool = False
    aloud: bool = False
    touch: Touch = Touch()
