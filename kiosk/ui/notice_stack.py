"""The notices at the top of a screen, one below the other."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from kiosk.speech.voice import Trouble
from kiosk.theme.look import Look
from kiosk.ui.notice import Notice
from kiosk.ui.notices import NoticeText, notice_texts


class NoticeStack:
    """Short notices on a screen: they come and go while it is shown."""

    def __init__(self, look: Look, parent: QWidget, *, draft: bool = False) -> None:
        self._look = look
        self._parent = parent
        self._draft = draft
        self._shown: list[Notice] = []

    def place(self, box: QRect, trouble: Trouble | None) -> QRect:
        """Put the notices at the top of a box, px, and return what is left of it."""
        for notice in self._shown:
            notice.hide()
            notice.deleteLater()
        texts = notice_texts(draft=self._draft, trouble=trouble, short=True)
        self._shown = [Notice(text.icon, text.words, self._look, self._parent) for text in texts]
        left = QRect(box)
        for notice, text in zip(self._shown, texts, strict=True):
            left.setTop(self._put(notice, text, left))
        for notice in reversed(self._shown):
            notice.lower()
        return left

    def _put(self, notice: Notice, text: NoticeText, box: QRect) -> int:
        high = Notice.height_of(text.words, self._look, box.width())
        notice.setGeometry(box.left(), box.top(), box.width(), high)
        notice.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        notice.show()
        return box.top() + high + self._look.sizes.gap
