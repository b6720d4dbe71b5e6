"""What the kiosk says about itself is shown too, for as long as it is said (accessibility F-01)."""

from PySide6.QtCore import QObject, Qt

from kiosk.ui.guide import Guide
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.notice import Notice
from kiosk.ui.stage import Stage

#: Where a caption ends, as a share of the window's height: above the bar below.
_BOTTOM = 0.8


class Captions(QObject):
    """Lays the words over the page; they take no touch and go away by themselves."""

    def __init__(self, stage: Stage, narrator: Narrator, guide: Guide) -> None:
        super().__init__(stage)
        self._stage = stage
        self._caption: Notice | None = None
        guide.spokeOfItself.connect(self._show)
        narrator.voicingChanged.connect(self._note_voicing)
        guide.spokeOfScreen.connect(self._clear)

    def _show(self, words: str) -> None:
        self._clear()
        window, look = self._stage.window, self._stage.scene.look
        width = window.width() - 2 * look.sizes.margin
        high = Notice.height_of(words, look, width)
        self._caption = Notice("fa6s.comment-dots", words, look, window)
        self._caption.setObjectName("caption")
        self._caption.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._caption.setGeometry(look.sizes.margin, round(window.height() * _BOTTOM) - high, width, high)
        self._caption.show()

    def _note_voicing(self, voicing: Voicing) -> None:
        if voicing is not Voicing.SPEAKING:
            self._clear()

    def _clear(self) -> None:
        if self._caption:
            self._caption.hide()
            self._caption.deleteLater()
            self._caption = None
