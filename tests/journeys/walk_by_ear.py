"""Run in a process of its own with the real voice: guidance is asked for each way, told line by line."""

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.config import Config
from kiosk.ui.narrator import Voicing
from tests.journeys.walk import Walking, tell

#: So many words are heard before they are cut short; for so long the silence after that is recorded, ms.
WORDS, AFTER_MS = 5, 450


class Walk(Walking):
    """A hand, a keypad and a switch; each begins speech, and cuts it short."""

    def __init__(self):
        super().__init__(Config())
        self.kiosk.window.show()
        self.kiosk.get_ready()
        self.heard = 0
        self.voice.positionChanged.connect(self._count)
        self.voice.start()

    def listen(self, ms):
        """Let the sink record for a while."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def press_glass(self, *, hold_ms):
        point, event = QPoint(540, 960), QTest.touchEvent
        event(self.kiosk.window, self.finger).press(0, point).commit()
        self.listen(hold_ms)
        event(self.kiosk.window, self.finger).release(0, point).commit()

    def run(self):
        self.until(lambda: self.voice.equipment.engine, "the voice is ready")
        self.way("touch", lambda: self.press_glass(hold_ms=1700), lambda: self.press_glass(hold_ms=0))
        self.way("keypad", lambda: self.key(Qt.Key.Key_Down), lambda: self.key(Qt.Key.Key_A))
        self.way("switch", lambda: self.key(Qt.Key.Key_F7), lambda: self.key(Qt.Key.Key_F7))
        self.kiosk.close()

    def way(self, name, begin, silence):
        """Ask for speech, let it be heard, and cut it short."""
        begin()
        self.until(lambda: self.kiosk.narrator.voicing is Voicing.SPEAKING, f"{name} starts speech")
        self.heard = 0
        self.until(lambda: self.heard >= WORDS, f"{name} is heard")
        tell(f"{name} pressed")
        silence()
        self.until(lambda: self.kiosk.narrator.voicing is Voicing.SILENT, f"{name} is silent")
        self.listen(AFTER_MS)
        tell(f"{name} was silent")
        self.kiosk.visit.reset()
        self.until(lambda: self.kiosk.narrator.voicing is Voicing.SILENT, f"{name} has ended")

    def _count(self, _position):
        self.heard += 1


if __name__ == "__main__":
    Walk().run()
