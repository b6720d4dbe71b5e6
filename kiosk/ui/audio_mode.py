"""Speech for everything: how it begins, what it follows, how it ends."""

from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.access.discovery import Search
from kiosk.access.said import Saying
from kiosk.speech.passage import Passage, announcement_of
from kiosk.speech.voice import Tone
from kiosk.ui.glass import Glass
from kiosk.ui.guide import Guide
from kiosk.ui.guide_words import farewell, greeting, other_languages, privacy_warning, rate_words
from kiosk.ui.hearing import Hearing
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.notices import draft_notice
from kiosk.ui.routes import Route
from kiosk.ui.scan_words import scan_words, step_words
from kiosk.ui.stage import Stage
from kiosk.visit.preferences import Audio, Preferences, Scanning
from kiosk.visit.visit import Visit


class AudioMode(QObject):
    """Follows visit, stage and glass while the visitor wants everything spoken."""

    def __init__(self, stage: Stage, visit: Visit, narrator: Narrator, glass: Glass, guide: Guide) -> None:
        super().__init__(stage)
        self._stage, self._visit, self._narrator = stage, visit, narrator
        self._glass, self.guide = glass, guide
        self._before = visit.preferences
        self._farewell: Passage | None = None
        self._by_key = False
        self._hearing: Hearing | None = None
        glass.searched.connect(self._search)
        visit.preferencesChanged.connect(self._follow)
        visit.ending.connect(self._note_ending)
        visit.ended.connect(self._say_farewell)
        stage.routeChanged.connect(self._note_route)
        stage.pageTurned.connect(self._note_page)

    @property
    def on(self) -> bool:
        """Whether everything is spoken."""
        return self._visit.preferences.audio is not Audio.OFF

    def hear_of(self, hearing: Hearing) -> None:
        """Warn where others can hear; begin when headphones are plugged in (accessibility B-06)."""
        self._hearing = hearing
        hearing.headphonesChanged.connect(self._note_headphones)

    def begin_by_key(self) -> None:
        """Begin: somebody pressed a key."""
        self._by_key = True
        self._visit.choose_audio(Audio.LISTEN)

    def go_on(self) -> None:
        """Go on with what was held, or say where the visitor is."""
        if self._narrator.voicing is Voicing.PAUSED or self._narrator.interrupted:
            self._narrator.toggle()
        else:
            self.guide.say_where()

    def _search(self, step: Search) -> None:
        if step is Search.FOUND:
            self._visit.choose_audio(Audio.EXPLORE)
        elif self._narrator.voicing is Voicing.SPEAKING:
            return
        elif step is Search.HOLDING:
            self._narrator.ring(Tone.FOUND)
        else:
            self._narrator.hush()

    def _note_headphones(self, plugged: bool) -> None:
        if plugged and not self.on and self._narrator.voicing is Voicing.SILENT:
            self._visit.choose_audio(Audio.LISTEN)

    def _follow(self, now: Preferences) -> None:
        """Say what has changed."""
        before, self._before = self._before, now
        panel = self._stage.scene.look.sizes.panel
        self._glass.fit(self.guide.pointer.glass, panel.px_per_mm)
        self._glass.explore(now.audio is Audio.EXPLORE)
        if not self.on:
            self._fall_silent(before)
        elif now.audio is not before.audio:
            self._greet(now.audio)
        elif now.language != before.language:
            self._say_language()
        elif now.rate != before.rate:
            self._narrator.tell(rate_words(now.rate, self._stage.scene.language))
        elif now.switches.scanning is not before.switches.scanning:
            self._say_switches(now.switches.scanning)
        elif now.switches != before.switches:
            self._narrator.tell(step_words(now.switches.step_ms, self._stage.scene.language))
        elif now.loudness == before.loudness:
            self.guide.say_item(self.guide.pointer.item)

    def _fall_silent(self, before: Preferences) -> None:
        if before.audio is not Audio.OFF:
            self._narrator.hush()
            self.guide.pointer.clear()

    def _say_switches(self, scanning: Scanning) -> None:
        if scanning is Scanning.OFF:
            self.guide.say_item(self.guide.pointer.item)
        else:
            self.guide.say_words(scan_words(scanning))

    def _greet(self, audio: Audio) -> None:
        by_key, self._by_key = self._by_key, False
        private = self._hearing is not None and self._hearing.private
        warning = () if private else (privacy_warning(),)
        self.guide.pointer.point("")
        scanning = self._visit.preferences.switches.scanning
        awaited = (self._stage.window.screen_shown.spoken_title,) if self._visit.awaited else ()
        words = (*greeting(audio, by_key=by_key, scanning=scanning), *warning, *self._others(audio))
        self.guide.say_words(*words, *awaited)

    def _others(self, audio: Audio) -> tuple[str, ...]:
        """Return how other languages are found by who held a finger still, if there are any."""
        scene = self._stage.scene
        self.guide.greeted = audio is Audio.EXPLORE and len(scene.languages) > 1
        return (other_languages(scene.language),) if self.guide.greeted else ()

    def _say_language(self) -> None:
        scene, screen = self._stage.scene, self._stage.window.screen_shown
        notice = (draft_notice(),) if scene.draft else ()
        self.guide.pointer.point("")
        self.guide.say(Saying(words) for words in (scene.language.endonym, *notice, screen.spoken_title))

    def _note_route(self, _route: Route) -> None:
        if self.on:
            self.guide.say_screen()

    def _note_page(self, page_words: str) -> None:
        """Say the page; a reading that was interrupted to turn it goes on there."""
        if not self.on or self._narrator.voicing is Voicing.SPEAKING:
            return
        if self.guide.reading_on and self._stage.route is Route.READING:
            self._narrator.read(self._stage.scene.leaflet.blocks, self._visit.place)
        else:
            self.guide.say_page(page_words)

    def _note_ending(self) -> None:
        language = self._stage.scene.language
        last = replace(announcement_of(farewell(), language), tone=Tone.ENDED)
        self._farewell = last if self.on else None

    def _say_farewell(self) -> None:
        if self._farewell:
            self._narrator.part([self._farewell])
        self._farewell = None
