"""Whoever has the leaflet read on by ear hears at the end of each section how far they are (d1)."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from kiosk.speech.passage import Passage, announcement_of
from kiosk.ui.narrator import Narrator
from kiosk.ui.stage import Stage
from kiosk.visit.preferences import Audio


class Milestones(QObject):
    """Says the page, between sections and never inside them."""

    def __init__(self, stage: Stage, narrator: Narrator) -> None:
        super().__init__(stage)
        self._stage = stage
        self._narrator = narrator
        narrator.say_between(self._after)
        narrator.readToEnd.connect(self._note_end)

    def _note_end(self) -> None:
        """Say it at the end of all too: silence alone may be a fault."""
        passages = self._words()
        if passages:
            self._narrator.name(passages)

    def _after(self, block_id: str) -> tuple[Passage, ...]:
        """Return what is said after a block of this id."""
        return self._words() if block_id in self._ends() else ()

    def _words(self) -> tuple[Passage, ...]:
        scene, words = self._stage.scene, self._stage.window.screen_shown.page_words
        if scene.preferences.audio is Audio.OFF or not words:
            return ()
        return (announcement_of(words, scene.language, scene.leaflet.sayings),)

    def _ends(self) -> Iterator[str]:
        """Yield the last block of each section, of Easy Read too; a title alone is no way behind anybody."""
        leaflet = self._stage.scene.leaflet
        easy = leaflet.easy_read.edition.sections if leaflet.easy_read else ()
        for section in (*leaflet.sections, *easy):
            if len(section.blocks) > 1:
                yield section.blocks[-1].id
