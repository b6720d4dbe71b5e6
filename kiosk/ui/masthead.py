"""The head of the start screen: welcome in every language in turn, and the leaflet's name."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.i18n.languages import Language
from kiosk.theme.fonts import font
from kiosk.ui.fitting import WRAPPED, words_size
from kiosk.ui.loop_sign import LoopSign
from kiosk.ui.scene import Scene

#: How long each language's welcome stands out, ms.
ATTRACT_MS = 3000

#: After a touch they stand still for so long: somebody reads below (WCAG 2.2.2), ms.
STILL_MS = 60_000

#: On a screen lower than this, in lines at the floor size, the publisher's line gives way to buttons.
_LEAST_LINES = 22


class Masthead(QWidget):
    """Paints welcome words, title and publisher.

    ``moves``: the welcome moves on to the next language by itself, as long as nobody has come.
    """

    def __init__(self, scene: Scene, parent: QWidget, *, moves: bool) -> None:
        super().__init__(parent)
        self._scene = scene
        self._lit = 0
        self._publisher = self.tr("Information for patients. {publisher}").format(
            publisher=scene.leaflet.publisher
        )
        self.setAccessibleName(f"{scene.leaflet.short_title}\n{self._publisher}")
        self._sign = LoopSign(scene.look, scene.look.palette.masthead_ink, self) if scene.look.loop else None
        self._attract = QTimer(self)
        self._attract.timeout.connect(self._light_next)
        if moves and len(scene.languages) > 1:
            self._attract.start(ATTRACT_MS)

    def hold_still(self) -> None:
        """Move on only when nobody has touched the screen for a while."""
        if self._attract.isActive():
            self._attract.start(STILL_MS)

    def height_for(self, width: int) -> int:
        """Return the height that the words need at a width, px."""
        floor, room = self._scene.look.sizes.floor, width - 2 * self._scene.look.sizes.margin
        title = words_size(self._scene.leaflet.short_title, self._scene.look, self._title_px, room, bold=True)
        return round(title.height() + self._publisher_height(room) + 2.7 * floor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sign of the loop at the end of the line of welcomes."""
        if self._sign:
            sizes = self._scene.look.sizes
            left = sizes.margin if self._scene.language.rtl else self.width() - sizes.margin - self._sign.wide
            self._sign.setGeometry(left, round(0.5 * sizes.floor), self._sign.wide, round(1.7 * sizes.floor))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the masthead."""
        painter = QPainter(self)
        colours, sizes, look = self._scene.look.palette, self._scene.look.sizes, self._scene.look
        painter.fillRect(self.rect(), QColor(colours.masthead))
        painter.fillRect(0, self.height() - 3, self.width(), 3, QColor(colours.edge))
        painter.setPen(QColor(colours.masthead_ink))
        box = QRectF(self.rect()).adjusted(sizes.margin, 0.5 * sizes.floor, -sizes.margin, -0.5 * sizes.floor)
        line, foot = 1.7 * sizes.floor, self._publisher_height(round(box.width()))
        sign = self._sign.wide + sizes.gap if self._sign else 0
        rtl = self._scene.language.rtl
        welcomes = QRectF(box.left() + (sign if rtl else 0), box.top(), box.width() - sign, line)
        self._paint_welcomes(painter, welcomes)
        side = Qt.AlignmentFlag.AlignRight if self._scene.language.rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(WRAPPED)
        painter.setFont(look.chrome_font(self._title_px, bold=True))
        painter.drawText(box.adjusted(0, line, 0, -foot), flags, self._scene.leaflet.short_title)
        if not foot:
            return
        painter.setFont(look.chrome_font(sizes.floor))
        painter.drawText(box.adjusted(0, box.height() - foot, 0, 0), flags, self._publisher)

    def _paint_welcomes(self, painter: QPainter, box: QRectF) -> None:
        """Paint as many welcomes as there is room for, from where it is read, one of them standing out."""
        floor, x = self._scene.look.sizes.floor, 0.0
        lit = self._scene.languages[self._lit % len(self._scene.languages)]
        for language, width in self._welcomes_beside(lit, box.width()):
            left = box.right() - x - width if self._scene.language.rtl else box.left() + x
            painter.setFont(font(language, floor, bold=language == lit))
            painter.setOpacity(1.0 if language == lit else 0.85)
            words = QRectF(left, box.top(), width, box.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, language.welcome)
            x += width + floor
        painter.setOpacity(1.0)

    def _welcomes_beside(self, lit: Language, room: float) -> list[tuple[Language, float]]:
        """Return the line of welcomes that has this one, each with its width in px: all take their turn."""
        floor, x = self._scene.look.sizes.floor, 0.0
        line: list[tuple[Language, float]] = []
        for language in self._scene.languages:
            metrics = QFontMetricsF(font(language, floor, bold=True))
            width = metrics.horizontalAdvance(language.welcome) + 2
            if line and x + width > room:
                if lit in (one for one, _ in line):
                    break
                line, x = [], 0.0
            line.append((language, width))
            x += width + floor
        return line

    def _light_next(self) -> None:
        self._attract.start(ATTRACT_MS)
        self._lit += 1
        self.update(0, 0, self.width(), round(2.2 * self._scene.look.sizes.floor))  # the line of welcomes

    def _publisher_height(self, width: int) -> float:
        """Height of the publisher's line, px; none on a screen with little room."""
        look = self._scene.look
        if look.sizes.panel.height_px < _LEAST_LINES * look.sizes.floor:
            return 0.0
        return words_size(self._publisher, look, look.sizes.floor, width, bold=False).height()

    @property
    def _title_px(self) -> int:
        return round(self._scene.look.sizes.floor * 1.7)
