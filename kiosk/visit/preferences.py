"""What a visitor has chosen."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.theme.colours import Theme


class Edition(StrEnum):
    """Which text of the leaflet is shown."""

    FULL = "full"
    EASY_READ = "easy-read"


#: Voice speeds in words a minute (accessibility A-14).
RATES = (100, 120, 140, 155, 180, 220, 280, 350, 400)

#: Loudness steps in dB relative to the loudest, 3 dB apart, 21 dB span (accessibility B-02).
LOUDNESS_DB = (-21, -18, -15, -12, -9, -6, -3, 0)


@dataclass(frozen=True, slots=True)
class Preferences:
    """One visitor's choices; an instance with no arguments is the fresh visit.

    ``size`` is 1-4 (0.7, 1.0, 1.4, 2.0 degrees of capital height); ``rate`` is one of RATES;
    ``loudness`` indexes LOUDNESS_DB.
    """

    language: str = "en-GB"
    edition: Edition = Edition.FULL
    size: int = 1
    theme: Theme = Theme.DAY
    rate: int = 155
    loudness: int = 4
    motion: bool = False
