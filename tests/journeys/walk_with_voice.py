"""Run in a process of its own on a real screen: one visit with the real voice, told line by line."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.config import Config, Speech
from kiosk.config_visitor import Idle
from kiosk.ui.block_view import BlockView
from kiosk.ui.routes import Route
from kiosk.ui.screens.still_there import StillThere
from kiosk.ui.touch_button import TouchButton
from tests.journeys.walk import Walking, tell


class Walk(Walking):
    """A hand on the glass and an eye on the page."""

    def __init__(self):
        config = Config(idle=Idle(reset_s=2, warning_s=1), speech=Speech(rate=400, key_starts=False))
        super().__init__(config)
        self.kiosk.window.showFullScreen()
        self.voice.start()

    def touch(self, name):
        found = [one for one in self.kiosk.window.findChildren(TouchButton) if one.objectName() == name]
        button = next(one for one in found if one.isVisible())
        point = button.mapTo(self.kiosk.window, button.rect().center())
        QTest.touchEvent(self.kiosk.window, self.finger).press(0, point).commit()
        QTest.touchEvent(self.kiosk.window, self.finger).release(0, point).commit()
        self.app.processEvents()

    def key(self, key):
        super().key(key)
        self.app.processEvents()

    def shown(self):
        views = self.kiosk.window.screen_shown.findChildren(BlockView)
        return [view.block.id for view in views if view.isVisible()]

    def mark(self):
        mark = self.kiosk.narrator.mark
        return mark and mark.block_id

    def run(self):
        self.until(lambda: self.voice.equipment.engine, "the voice is ready")
        tell(
            "started",
            route=self.kiosk.stage.route,
            size=[self.kiosk.window.width(), self.kiosk.window.height()],
        )
        self.touch("language.pl")
        self.touch("route.easier")
        self.touch("size.3")
        self.touch("leave")
        tell("larger", route=self.kiosk.stage.route)
        self.touch("route.contents")
        self.touch("side-effects")
        tell("side effects", tag=self.kiosk.stage.scene.language.tag, blocks=self.shown())
        self.touch("listen")
        self.until(self.mark, "something of the leaflet is marked")
        self.kiosk.narrator.markChanged.connect(self._tell_mark)
        first = self.kiosk.window.screen_shown.page.place
        self.until(lambda: self.kiosk.window.screen_shown.page.place != first, "the page follows", 90_000)
        self.until(lambda: self.mark() in self.shown(), "the mark is on the new page")
        tell("turned", blocks=self.shown(), mark=self.mark())
        self._language_and_size()
        self._leave()

    def _language_and_size(self):
        block = self.mark()
        self.touch("languages")
        self.touch("language.ar")
        tell("arabic", tag=self.kiosk.stage.scene.language.tag, block=block, blocks=self.shown())
        self.touch("menu")
        self.touch("easier")
        self.touch("size.4")
        tell("size", size=self.kiosk.visit.preferences.size)
        self.touch("leave")
        self.touch("leave")
        tell("largest", block=block, blocks=self.shown(), size=self.kiosk.stage.scene.look.sizes.step)
        self.touch("listen")
        self.until(lambda: self.mark() and self.kiosk.narrator.mark.word, "it is read in Arabic")
        tell("speaking", block=self.mark())
        self.until(lambda: self.kiosk.narrator.mark.word.start > 0, "another word is read")
        self.key(Qt.Key.Key_S)
        tell("stopped")

    def _leave(self):
        """Touch nothing more; the page would be left to be read for a minute."""
        self.kiosk.idle.allow(2)
        self.until(lambda: self.kiosk.window.findChildren(StillThere), "it asks whether somebody is there")
        tell("asked", tag=self.kiosk.stage.scene.language.tag)
        self.until(lambda: self.kiosk.stage.route is Route.START, "the start screen")
        tell("ended", tag=self.kiosk.stage.scene.language.tag, fresh=self.kiosk.visit.untouched)
        self.kiosk.close()

    def _tell_mark(self, mark):
        if mark and mark.word:
            text = self.kiosk.stage.scene.leaflet.block(mark.block_id).text
            tell("mark", block=mark.block_id, word=text[mark.word.start : mark.word.end])


if __name__ == "__main__":
    Walk().run()
