"""What lies between the bars on an Easy Read page: notices, the lines, the foot."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.content.easy_read import DRAFT, EasyRead, stale_block
from kiosk.i18n.languages import ENGLISH
from kiosk.paging.style import PageStyle
from kiosk.speech.voice import Trouble
from kiosk.theme.look import Look
from kiosk.ui.easy_pages import easy_pages
from kiosk.ui.easy_view import EasyView
from kiosk.ui.foot import Foot, foot_height
from kiosk.ui.notice import Notice
from kiosk.ui.notices import NoticeText, english_only_notice, notice_texts
from kiosk.ui.scene import Scene

#: The foot stands where at least so many lines of text have room above it.
_ROOMY_LINES = 7

#: With less room than this many lines for a picture and its words a notice is left out.
_LEAST_LINES = 3.5

_DRAFT_ICON = "fa6s.triangle-exclamation"


class EasySheet(QWidget):
    """Cuts the pages for its size and places its parts; made anew when either changes."""

    def __init__(self, scene: Scene, easy: EasyRead, trouble: Trouble | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(parent.size())
        look = replace(scene.look, language=ENGLISH)
        sizes = look.sizes
        room = self.rect().adjusted(sizes.margin, sizes.margin // 2, -sizes.margin, -sizes.gap)
        least = _LEAST_LINES * PageStyle(ENGLISH, sizes, room.width(), room.height()).pitch(DRAFT.kind)
        for text, own in _notices(scene, easy, trouble, look):
            high = Notice.height_of(text.words, own, room.width())
            needed = text.icon == _DRAFT_ICON or room.height() - high >= least
            if needed:  # on very low glass only that it is a draft is told
                room = self._put_notice(text, own, room)
        self.foot = self._made_foot(scene, room)
        if self.foot:
            room.setBottom(self.foot.y() - 1)
        style, self.pages = easy_pages(easy, PageStyle(ENGLISH, sizes, room.width(), room.height()))
        self.view = EasyView(easy, replace(scene, look=look), style, self)
        self.view.place(room)

    def _put_notice(self, text: NoticeText, look: Look, room: QRect) -> QRect:
        """Put a notice at the top of the room, and return what is left of it."""
        high = Notice.height_of(text.words, look, room.width())
        Notice(text.icon, text.words, look, self).setGeometry(room.left(), room.top(), room.width(), high)
        return room.adjusted(0, high + look.sizes.gap, 0, 0)

    def _made_foot(self, scene: Scene, room: QRect) -> Foot | None:
        high = foot_height(scene.look)
        style = PageStyle(ENGLISH, scene.look.sizes, room.width(), room.height())
        if room.height() - high < _ROOMY_LINES * style.pitch(DRAFT.kind):
            return None
        foot = Foot(scene, self)
        foot.setGeometry(room.left(), room.bottom() + 1 - high, room.width(), high)
        return foot


def _notices(
    scene: Scene, easy: EasyRead, trouble: Trouble | None, look: Look
) -> Iterator[tuple[NoticeText, Look]]:
    """Yield notices, each with the look of its language: what is said of the edition is English."""
    if easy.draft:
        yield NoticeText(_DRAFT_ICON, DRAFT.text), look
    if easy.stale:
        yield NoticeText("fa6s.file-pen", stale_block("").text), look
    if scene.language != ENGLISH:
        yield NoticeText("fa6s.language", english_only_notice()), scene.look
    for text in notice_texts(draft=False, trouble=trouble, short=True):
        yield text, scene.look
