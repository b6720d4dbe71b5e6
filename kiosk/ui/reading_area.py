"""How the reading page shares its room: notices, the page of text, the foot."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize

from kiosk.paging.page import Page
from kiosk.paging.paginate import paginate
from kiosk.paging.style import PageStyle
from kiosk.speech.voice import Trouble
from kiosk.ui.foot import foot_height
from kiosk.ui.notice import Notice
from kiosk.ui.notices import NoticeText, notice_texts
from kiosk.ui.scene import Scene

#: With fewer lines of text than this, set close, the foot gives way to the text.
_ROOMY_LINES = 6

#: With fewer lines of text than this on a page the text is set smaller.
LEAST_LINES = 2


@dataclass(frozen=True, slots=True)
class ReadingArea:
    """Boxes in px of the screen between the bars. Without ``strip`` there is no room for a foot."""

    notices: tuple[tuple[NoticeText, QRect], ...]
    page: QRect
    foot: QRect
    strip: bool
    style: PageStyle

    def pages(self, scene: Scene) -> tuple[Page, ...]:
        """Return the leaflet cut into pages of this area."""
        return paginate(scene.leaflet.blocks, self.style)


def reading_area(scene: Scene, size: QSize, trouble: Trouble | None) -> ReadingArea:
    """Return the area for a screen of this size.

    With little room the notices are short; where even so hardly a line would stand on a page, lines are
    set closer, and then the text in the next smaller size. Glass that is too low for one line cuts it.
    """
    area = _area(scene, size, notice_texts(draft=scene.draft, trouble=trouble))
    if area.strip:
        return area
    texts = notice_texts(draft=scene.draft, trouble=trouble, short=True)
    low = _area(scene, size, texts)
    style = low.style.roomy(LEAST_LINES)
    return replace(low, style=replace(style, height=max(style.height, style.least_height)))


def _area(scene: Scene, size: QSize, texts: tuple[NoticeText, ...]) -> ReadingArea:
    sizes, language = scene.look.sizes, scene.language
    margin, floor = sizes.margin, sizes.floor
    width, top = size.width() - 2 * margin, round(0.4 * floor)
    notices = []
    for text in texts:
        height = Notice.height_of(text.words, scene.look, width)
        notices.append((text, QRect(margin, top, width, height)))
        top += height + round(0.3 * floor)
    top += round(0.3 * floor)
    room, low = size.height() - top, foot_height(scene.look)
    near = replace(sizes, spacing=1)
    strip = PageStyle(language, near, width, room - low).lines > _ROOMY_LINES
    page = QRect(margin, top, width, room - low if strip else room)
    foot = QRect(margin, page.bottom() + 1, width, low)
    style = PageStyle(language, sizes, page.width(), page.height())
    return ReadingArea(tuple(notices), page, foot, strip, style)
