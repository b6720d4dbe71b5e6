"""The visit: what one person chose and where they are. Nobody else keeps state."""

from PySide6.QtCore import QObject, Signal

from kiosk.content.place import Place
from kiosk.visit.choices import Choices
from kiosk.visit.needs import Need
from kiosk.visit.preferences import Preferences


class Visit(Choices):
    """One person's use, from first touch to reset.

    Signals:
        placeChanged(Place): the reader is somewhere else in the leaflet
        ending(): the visit is about to end; a voice that went on would bring its place back
        ended(): everything is back to a fresh visit
        prepared(): this visit is for somebody who has not come yet
    """

    placeChanged = Signal(object)
    ending = Signal()
    ended = Signal()
    prepared = Signal()

    def __init__(self, fresh: Preferences, start: Place, parent: QObject | None = None) -> None:
        super().__init__(fresh, parent)
        self._fresh = fresh
        self._start = start
        self._place = start
        self._line = ""
        self._needs: frozenset[Need] = frozenset()
        self._spoken = ""
        self._film = ""
        self._awaited = False

    @property
    def awaited(self) -> bool:
        """Whether staff have set this visit and nobody has touched the kiosk since."""
        return self._awaited

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
    def spoken(self) -> str:
        """Tag of the language that this visitor wants an interpreter for; "" for none yet."""
        return self._spoken

    @property
    def film(self) -> str:
        """Section whose film this visitor watches; "" for none yet."""
        return self._film

    @property
    def untouched(self) -> bool:
        """Whether this equals a fresh visit, field by field."""
        own = (
            self._preferences,
            self._place,
            self._line,
            self._needs,
            self._spoken,
            self._film,
            self._awaited,
        )
        return own == (self._fresh, self._start, "", frozenset(), "", "", False)

    def take_back(self, preferences: Preferences, place: Place) -> None:
        """Go back to how it was."""
        self._choose(preferences)
        self.go(place)

    def prepare(self, choices: Preferences) -> None:
        """End this visit, and begin one with these choices for somebody who has not come yet."""
        self.reset()
        self._awaited = True
        self.prepared.emit()
        self._choose(choices)

    def welcome(self) -> None:
        """Let an awaited visit be a usual one: somebody has come."""
        self._awaited = False

    def begin_with(self, fresh: Preferences) -> None:
        """Let the next visit begin with other choices; this one stays as it is."""
        self._fresh = fresh

    def begin_at(self, start: Place) -> None:
        """Let visits begin at another place: the leaflet that they begin with is another now."""
        fresh = self.untouched
        self._start = start
        if fresh:
            self.go(start)

    def choose_leaflet(self, leaflet_id: str) -> None:
        """Show another leaflet, in which this visitor has not been anywhere yet."""
        self._line = self._film = ""
        super().choose_leaflet(leaflet_id)

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

    def choose_spoken(self, tag: str) -> None:
        """Ask for an interpreter of this language."""
        self._spoken = tag

    def watch(self, section: str) -> None:
        """Watch the film of a section."""
        self._film = section

    def reset(self) -> None:
        """End the visit: everything back to the fresh one."""
        self.ending.emit()
        self._line = ""
        self._needs = frozenset()
        self._spoken = ""
        self._film = ""
        self._awaited = False
        self._choose(self._fresh)
        self.go(self._start)
        self.ended.emit()
