"""What a visitor is told whose visit ended in a fault of the program."""

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.speech.passage import announcement_of
from kiosk.theme.look import Look
from kiosk.ui.masthead import Masthead
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.notice import Notice
from kiosk.ui.stage import Stage
from kiosk.ui.touch_guard import TouchGuard
from kiosk.visit.preferences import Audio
from kiosk.visit.visit import Visit


class BegunAgain(QObject):
    """Ends the visit and says so on the start screen, in the visitor's language, until the next touch or key.

    It is said aloud to who was listening.
    """

    def __init__(self, guard: TouchGuard, stage: Stage, visit: Visit, narrator: Narrator) -> None:
        super().__init__(stage)
        self._stage, self._visit, self._narrator = stage, visit, narrator
        self._notice: Notice | None = None
        self._look: Look | None = None
        guard.touched.connect(self._clear)
        stage.window.resized.connect(self._place)

    def begin(self) -> None:
        """Begin again on the start screen."""
        self._clear()
        look, words = self._stage.scene.look, begun_again_notice()
        speaks = self._visit.preferences.audio is not Audio.OFF or self._narrator.voicing is Voicing.SPEAKING
        self._stage.window.ask(None)
        self._visit.reset()
        self._look = look
        self._notice = Notice("fa6s.rotate-left", words, look, self._stage.window)
        self._place()
        self._stage.window.announce(words)
        if speaks:
            self._narrator.part([announcement_of(words, look.language)])

    def _place(self) -> None:
        """Put it over the head of the start screen, where there are no buttons."""
        head = self._stage.window.screen_shown.findChild(Masthead)
        if self._notice and self._look and isinstance(head, Masthead):
            margin, gap = self._look.sizes.margin, round(0.5 * self._look.sizes.floor)
            wide = head.width() - 2 * margin
            high = Notice.height_of(self._notice.accessibleName(), self._look, wide)
            self._notice.setGeometry(margin, gap, wide, max(high, head.height() - 2 * gap))
            self._notice.show()
            self._notice.raise_()

    def _clear(self) -> None:
        if self._notice:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = None


def begun_again_notice() -> str:
    """Return what to say when the kiosk ended a visit because of a fault of its own."""
    return QCoreApplication.translate("Notices", "Something went wrong. The kiosk has begun again.")
