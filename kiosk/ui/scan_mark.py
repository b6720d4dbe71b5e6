"""The mark of a scan: it is where the focus would be, and with speech on it is heard in the same turn."""

from kiosk.access.clusters import Cluster, Stop, stops
from kiosk.access.items import Item
from kiosk.access.said import said_cluster
from kiosk.access.scanning import Scan
from kiosk.ui.audio_mode import AudioMode
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.scan_words import rest_words


class ScanMark:
    """Knows what there is to mark on the screen, marks it, and uses it.

    ``showing``: what the guide says now is the mark.
    """

    def __init__(self, audio: AudioMode, narrator: Narrator) -> None:
        self._audio = audio
        self._guide = audio.guide
        self._narrator = narrator
        self.showing = False

    def stops(self) -> tuple[Stop, ...]:
        """Return what a scan of the screen goes through now."""
        return stops(self._guide.pointer.items, aloud=self._audio.on)

    def show(self, stop: Stop) -> None:
        """Mark an item or a cluster."""
        self.showing = True
        if isinstance(stop, Cluster):
            self._show_cluster(stop)
        elif self._audio.on:
            self._guide.say_item(stop)
        else:
            self._guide.pointer.point(stop.key)
        self.showing = False

    def clear(self) -> None:
        """Mark nothing."""
        self._guide.pointer.point("")

    def hide(self) -> None:
        """Mark nothing until somebody presses, and say so with speech on."""
        self.clear()
        if self._audio.on:
            self._guide.say_words(rest_words())

    def use(self, item: Item) -> None:
        """Do what an item is for; with speech on, what has become of it is said."""
        self._guide.pointer.point(item.key)
        if self._audio.on:
            self._guide.activate()
        else:
            self._guide.use()

    @property
    def speaking(self) -> bool:
        """Whether anything is said."""
        return self._narrator.voicing is Voicing.SPEAKING

    def silence(self, scan: Scan) -> bool:
        """Stop what is said; return whether that was something else than the name of what is marked."""
        if not self.speaking:
            return False
        reading = self._narrator.mark is not None
        if reading:
            scan.unmark()
        if self._audio.on:
            self._guide.interrupt()
        elif reading:
            self._narrator.toggle()
        else:
            self._narrator.hush()
        return not scan.marked

    def _show_cluster(self, cluster: Cluster) -> None:
        self._guide.pointer.surround(cluster.items)
        if self._audio.on:
            self._guide.say(said_cluster(cluster, self._narrator.language))
