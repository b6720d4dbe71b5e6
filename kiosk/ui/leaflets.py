"""The leaflets on the shelf: what changes in their folders is taken up between visits."""

import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from kiosk.content.errors import LeafletError
from kiosk.content.last_good import keep
from kiosk.content.model import Leaflet
from kiosk.content.shelf import Shelf
from kiosk.content.sources import Library
from kiosk.i18n.site_words import broken_catalogues
from kiosk.ui.putting_up import PuttingUp
from kiosk.ui.routes import Route
from kiosk.ui.scene_maker import SceneMaker
from kiosk.ui.stage import Stage
from kiosk.visit.idle import MakeAlarm
from kiosk.visit.visit import Visit

_log = logging.getLogger("kiosk")

#: For how long nothing may change in the folders before they are read, s: a slow stick pauses.
SETTLED_S = 3

#: So many files and folders are watched; those of a hundred leaflets.
_MOST_WATCHED = 4000

_Seen = dict[Path, tuple[int, int]]


class Leaflets(QObject):
    """Watches the folders, and lets the kiosk show what is in them; a visit keeps what it began with.

    Signals:
        refusedChanged(tuple[LeafletError, ...]): the folders were read, and these cannot be shown
        voicesChanged(): the site has other voices of its own than before
    """

    refusedChanged = Signal(object)
    voicesChanged = Signal()

    def __init__(
        self, library: Library, stage: Stage, visit: Visit, scenes: SceneMaker, make_alarm: MakeAlarm
    ) -> None:
        super().__init__(stage)
        self.sources = library.sources
        self.refused: tuple[LeafletError, ...] = ()
        self._shelf = library.shelf
        self._whole = library.whole
        self._stage = stage
        self._visit = visit
        self._scenes = scenes
        self._first = scenes.leaflets[0].id
        self.putting = PuttingUp(library.usb, library.sources, self)
        self.putting.putUp.connect(self.expect)
        self.putting.firstChosen.connect(self._put_first)
        visit.ended.connect(self.putting.forget)
        self._alarm = make_alarm(self._settle)
        self._watcher: QFileSystemWatcher | None = None
        self._shown: _Seen = {}
        self._seen: _Seen = {}
        self._waiting = False

    def watch(self) -> None:
        """Begin: read what the first page did not need, keep copies, and follow the folders."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._note_change)
        self._watcher.fileChanged.connect(self._note_change)
        self._visit.ended.connect(self._take_up)
        self._stage.routeChanged.connect(self._take_up)
        self._shown = self._seen = self._look()
        if not self._whole:
            self._shelf = self.sources.load()
            if len(self._shelf.leaflets) > 1:
                self._show()
        self._judge()
        self._follow()

    def close(self) -> None:
        """Follow the folders no longer."""
        self._alarm.clear()
        self.putting.close()
        if self._watcher:
            self._watcher.deleteLater()
            self._watcher = None

    def expect(self) -> None:
        """Read the folders before the next visit: something was put there by the kiosk itself."""
        self._waiting = True
        self._take_up()

    def _put_first(self, leaflet_id: str) -> None:
        self._first = leaflet_id
        self.expect()

    def _note_change(self) -> None:
        self._follow()
        self._alarm.set(SETTLED_S)

    def _settle(self) -> None:
        """Wait on while something still changes; then read what is there when nobody is in a visit."""
        now = self._look()
        if now != self._seen:
            self._seen = now
            self._note_change()
        elif now != self._shown:
            self.expect()

    def _take_up(self) -> None:
        if not self._waiting or self._stage.route is not Route.START or not self._visit.untouched:
            return
        self._waiting = False
        before, self._seen = self._shown, self._look()
        self._shown = self._seen
        self._shelf = self.sources.load()
        self._show()
        if self._voices_of(before) != self._voices_of(self._shown):
            self.voicesChanged.emit()
        self._judge()
        self._follow()

    def _show(self) -> None:
        leaflets = self._kept_up()
        if leaflets:
            self._scenes.renew(Shelf(leaflets).first(self._first).leaflets)
            self._visit.begin_at(self._scenes.start)
            self._stage.rebuild(new=False)

    def _kept_up(self) -> tuple[Leaflet, ...]:
        """Return the new leaflets, and in place of broken ones those that are up."""
        broken = [
            one
            for one in self._scenes.leaflets
            if one.home and any(error.file.is_relative_to(one.home) for error in self._shelf.refused)
        ]
        ids = {one.id for one in broken}
        return (*(one for one in self._shelf.leaflets if one.id not in ids), *broken)

    def _judge(self) -> None:
        """Note what is refused, and keep copies of what is well."""
        translations = Library(self.sources, self._shelf).translations
        self.refused = (*self._shelf.refused, *broken_catalogues(translations))
        for error in self.refused:
            _log.warning("%s", error)
        try:
            keep(self.sources, self._shelf.leaflets)
        except (OSError, LeafletError) as error:
            _log.warning("The last good leaflets cannot be kept: %s", error)
        self.refusedChanged.emit(self.refused)

    def _look(self) -> _Seen:
        found: _Seen = {}
        for path in self.sources.files():
            with suppress(OSError):
                state = path.stat()
                found[path] = (state.st_size if path.is_file() else 0, state.st_mtime_ns)
            if len(found) >= _MOST_WATCHED:
                break
        return found

    def _voices_of(self, seen: _Seen) -> _Seen:
        homes = self.sources.site_voices
        return {path: seen[path] for path in seen if path.parent in homes}

    def _follow(self) -> None:
        """Watch everything there is, and of what is not there yet the folder where it would appear."""
        if self._watcher is None:
            return
        watched = {*self._watcher.files(), *self._watcher.directories()}
        roots = {_nearest(one) for one in (self.sources.folder, *self.sources.sites)}
        new = {str(path) for path in {*self._look(), *roots}} - watched
        if new:
            self._watcher.addPaths(sorted(new))


def _nearest(place: Path) -> Path:
    return next(one for one in (place, *place.parents) if one.is_dir())
