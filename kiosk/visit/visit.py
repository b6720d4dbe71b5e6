"""The visit: what one person chose and where they are. Nobody else keeps state."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.content.place import Place
from kiosk.theme.colours import Theme
from kiosk.theme.pairs import Pair
from kiosk.visit.needs import Need
from kiosk.visit.preferences import Audio, Edition, Following, Guide, Output, Preferences, Touch


class Visit(QObject):
    """One person's use, from first touch to reset.

    Signals:
        preferencesChanged(Preferences): a choice was made, or all were reset
        placeChanged(Place): the reader is somewhere else in the leaflet
        ending(): the visit is about to end; a voice that went on would bring its place back
        ended(): everything is back to a fresh visit
    """

    preferencesChanged = Signal(object)
    placeChanged = Signal(object)
    ending = Signal()
    ended = Signal()

    def __init__(self, fresh: Preferences, start: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fresh = fresh
        self._start = start
        self._preferences = fresh
        self._place = start
        self._line = ""
        self._needs: frozenset[Need] = frozenset()

    @property
    def preferences(self) -> Preferences:
        """What this visitor chose."""
        return self._preferences

    @property
    def fresh(self) -> Preferences:
        """What the next visitor finds."""
        return self._fresh

    @property
    def place(self) -> Place:
        """Where this visitor is in the leaflet."""
        return self._place

    @property
    def line(self) -> str:
        """Which Easy Read line this visitor was at; "" for none yet."""
        return self._line

    @property
    def needs(self) -> tuple[Need, ...]:
        """What this visitor said they need, in the order of :class:`Need`."""
        return tuple(need for need in Need if need in self._needs)

    @property
    def untouched(self) -> bool:
        """Whether this equals a fresh visit, field by field."""
        own = (self._preferences, self._place, self._line, self._needs)
        return own == (self._fresh, self._start, "", frozenset())

    def choose_language(self, tag: str) -> None:
        """Show and speak another language."""
        self._choose(replace(self._preferences, language=tag))

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

    def take_back(self, preferences: Preferences, place: Place) -> None:
        """Go back to how it was."""
        self._choose(preferences)
        self.go(place)

    def choose_audio(self, audio: Audio) -> None:
        """Set whether everything is spoken, and whether touch explores."""
        self._choose(replace(self._preferences, audio=audio))

    def choose_more_time(self, more: bool) -> None:
        """Ask not to be hurried, or no longer."""
        self._choose(replace(self._preferences, more_time=more))

    def begin_with(self, fresh: Preferences) -> None:
        """Let the next visit begin with other choices; this one stays as it is."""
        self._fresh = fresh

    def go(self, place: Place) -> None:
        """Move to another place in the leaflet."""
        if place != self._place:
            self._place = place
            self.placeChanged.emit(place)

    def go_line(self, line_id: str, place: Place) -> None:
        """Move to an Easy Read line, and to the place of the leaflet that it says again."""
        self._line = line_id
        self.go(place)

    def toggle_need(self, need: Need) -> None:
        """Add a need, or take it back."""
        self._needs = self._needs ^ {need}

    def reset(self) -> None:
        """End the visit: everything back to the fresh one."""
        self.ending.emit()
        self._line = ""
        self._needs = frozenset()
        self._choose(self._fresh)
        self.go(self._start)
        self.ended.emit()

    def _choose(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self._preferences = preferences
            self.preferencesChanged.emit(preferences)
