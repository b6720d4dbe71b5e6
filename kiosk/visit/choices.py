"""Everything a visitor can choose, one wish each."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.theme.colours import Theme
from kiosk.theme.pairs import Pair
from kiosk.visit.preferences import (
    Audio,
    Edition,
    Following,
    Guide,
    Output,
    Preferences,
    Switches,
    Touch,
)


class Choices(QObject):
    """Keeps the preferences and tells of each change.

    Signals:
        preferencesChanged(Preferences): a choice was made, or all were reset
    """

    preferencesChanged = Signal(object)

    def __init__(self, fresh: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = fresh

    @property
    def preferences(self) -> Preferences:
        """What this visitor chose."""
        return self._preferences

    def choose_language(self, tag: str) -> None:
        """Show and speak another language."""
        self._choose(replace(self._preferences, language=tag))

    def choose_leaflet(self, leaflet_id: str) -> None:
        """Show another leaflet; "" is the one that every visit begins with."""
        self._choose(replace(self._preferences, leaflet=leaflet_id))

    def choose_edition(self, edition: Edition) -> None:
        """Show another edition."""
        self._choose(replace(self._preferences, edition=edition))

    def choose_size(self, step: int) -> None:
        """Set the text size, 1-4."""
        self._choose(replace(self._preferences, size=step))

    def choose_theme(self, theme: Theme) -> None:
        """Set the colours to a theme's; the visitor's own are given up."""
        self._choose(replace(self._preferences, theme=theme, pair=None))

    def choose_pair(self, pair: Pair) -> None:
        """Set the visitor's own colours."""
        self._choose(replace(self._preferences, pair=pair))

    def choose_spacing(self, step: int) -> None:
        """Set the distance of lines, 1-3."""
        self._choose(replace(self._preferences, spacing=step))

    def choose_following(self, following: Following) -> None:
        """Set what is marked while it is read aloud."""
        self._choose(replace(self._preferences, following=following))

    def choose_guide(self, guide: Guide) -> None:
        """Set what helps to stay in the line."""
        self._choose(replace(self._preferences, guide=guide))

    def choose_rate(self, rate: int) -> None:
        """Set the voice's speed, words a minute."""
        self._choose(replace(self._preferences, rate=rate))

    def choose_loudness(self, step: int) -> None:
        """Set the voice's loudness, an index of LOUDNESS_DB."""
        self._choose(replace(self._preferences, loudness=step))

    def choose_motion(self, motion: bool) -> None:
        """Allow or stop moving pages."""
        self._choose(replace(self._preferences, motion=motion))

    def choose_output(self, output: Output) -> None:
        """Set where the voice is to be heard."""
        self._choose(replace(self._preferences, output=output))

    def choose_curtain(self, curtain: bool) -> None:
        """Hide the page, or show it again."""
        self._choose(replace(self._preferences, curtain=curtain))

    def choose_aloud(self, aloud: bool) -> None:
        """Allow private things to be spoken where others can hear them, or no longer."""
        self._choose(replace(self._preferences, aloud=aloud))

    def choose_touch(self, touch: Touch) -> None:
        """Set how the glass is touched."""
        self._choose(replace(self._preferences, touch=touch))

    def choose_audio(self, audio: Audio) -> None:
        """Set whether everything is spoken, and whether touch explores."""
        self._choose(replace(self._preferences, audio=audio))

    def choose_switches(self, switches: Switches) -> None:
        """Set whether switches are used, and how fast the kiosk goes on."""
        self._choose(replace(self._preferences, switches=switches))

    def choose_more_time(self, more: bool) -> None:
        """Ask not to be hurried, or no longer."""
        self._choose(replace(self._preferences, more_time=more))

    def _choose(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self._preferences = preferences
            self.preferencesChanged.emit(preferences)
