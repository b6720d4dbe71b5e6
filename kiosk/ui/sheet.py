"""What lies between the bars on a reading page: notices, the page of text, the foot."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.foot import Foot
from kiosk.ui.notice import Notice
from kiosk.ui.page_view import PageView
from kiosk.ui.reading_area import ReadingArea
from kiosk.ui.scene import Scene


class Sheet(QWidget):
    """Places its parts as the area says; made anew when the area changes."""

    def __init__(self, scene: Scene, area: ReadingArea, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(parent.size())
        for text, box in area.notices:
            Notice(text.icon, text.words, scene.look, self).setGeometry(box)
        self.view = PageView(scene, area.style, self)
        self.view.place(area.page)
        self.foot = Foot(scene, self) if area.strip else None
        if self.foot:
            self.foot.setGeometry(area.foot)
