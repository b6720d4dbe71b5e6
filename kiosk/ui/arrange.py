"""Where icon, words and detail stand on a button: above, beside, or as a row."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from kiosk.theme.look import Look
from kiosk.ui.close_lines import Close, CloseLines
from kiosk.ui.face import Face
from kiosk.ui.fitting import MOST_LINES, fits, fitted_px, words_size

_BESIDE = 1.8  # wider than this many heights: icon beside the words


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Boxes in px of the button, the words' size in px, and how they are aligned.

    ``above``: the icon stands above the words. ``icon_small``: it was to be a picture, and is hardly one.
    """

    icon: QRectF
    words: QRectF
    detail: QRectF
    px: int
    fits: bool
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter
    above: bool = False
    icon_small: bool = False


class Arranger:
    """Arranges one face; all lengths come from the look. ``above``: never puts the icon beside the words."""

    def __init__(self, face: Face, look: Look, *, above: bool = False, close: Close = Close.NOT) -> None:
        self._face = face
        self._close = CloseLines(face, look, close) if close is not Close.NOT else None
        self._above = above
        self._look = look
        self._own = replace(look, language=face.language or look.language)
        self._floor = look.sizes.floor

    def narrowest(self) -> int:
        """Return the width for the longest word at the floor size, icon above, px.

        A row is as wide as its words need to stand on the lines that a button has.
        """
        words = self._face.words.split() or [""]
        longest = max(self._width(word) for word in words)
        if self._face.row:
            longest = max(longest, self._width(self._face.words) / (MOST_LINES - 0.6))
            longest += self._icon_room() + self._detail_width() + self._floor
        return round(longest + 0.9 * self._floor)

    def one_line(self) -> int:
        """Return the width for everything on one line at the floor size, px."""
        return round(self._width(self._face.words) + self._icon_room() + 1.2 * self._floor)

    def stacked_line(self) -> int:
        """Return the width for all words on one line at the floor size, icon above, px."""
        return round(self._width(self._face.words) + 0.9 * self._floor)

    def height_for(self, width: int) -> int:
        """Return the least height at which everything fits into a width at the floor size, px."""
        room = width - 0.8 * self._floor
        stacked = self._words_height(room) + self._detail_height(room)
        if self._face.row:
            beside = self._words_height(room - 0.6 * self._floor - self._icon_room() - self._detail_width())
            return max(self._look.sizes.target, round(beside + 0.3 * self._floor))
        beside_room = room - self._icon_room()
        if self._face.icon and (
            beside_room < self._longest_word() or stacked + 2 * self._floor < width / _BESIDE
        ):
            return self._at_least(stacked + 1.5 * self._floor)
        return self._at_least(self._words_height(beside_room) + self._detail_height(beside_room))

    def stands_in(self, width: int) -> bool:
        """Return whether the words take few enough lines at the floor size, icon above."""
        room = QSizeF(width - 0.8 * self._floor, 1e6)
        return self._face.row or fits(self._face.words, self._own, self._floor, room, bold=True)

    def arrange(self, box: QRectF) -> Arrangement:
        """Return where everything goes in a box."""
        if self._close:
            px, good = self._close.largest(box)
            return Arrangement(QRectF(), *self._close.boxes(px, box), px, good)
        inner = self._inside(box, 0.4)
        if self._face.row:
            made = self._row(inner)
        else:
            made = self._stacked(inner)
            wide = inner.width() > _BESIDE * inner.height() and not self._face.pictured
            if self._face.icon and not self._above and (wide or made.icon_small or not made.fits):
                beside = self._beside(inner)
                made = beside if beside.fits or not made.fits else made
            if self._face.icon and not made.fits:
                bare = Arranger(replace(self._face, icon=""), self._look).arrange(box)
                return bare if bare.fits else made
            if not made.fits:
                tight = self._stacked(self._inside(box, 0.2))
                made = tight if tight.fits else made
        return _mirrored(made, box) if self._look.language.rtl else made

    def _inside(self, box: QRectF, pad_em: float) -> QRectF:
        pad = pad_em * self._floor
        return box.adjusted(pad, pad * 0.3, -pad, -pad * 0.3)

    def _stacked(self, inner: QRectF) -> Arrangement:
        detail = self._detail_height(inner.width())
        spare = inner.height() - detail - self._words_height(inner.width(), self._floor)
        most = self._floor * (9.0 if self._face.figure else 3.6 if self._face.pictured else 1.6)
        most = min(most, inner.width())
        side = min(most, max(0.6 * self._floor, (spare - 2) / 1.15)) if self._face.icon else 0.0
        room = QSizeF(inner.width(), inner.height() - 1.15 * side - detail)
        px, good = self._fitted(room)
        words = self._words_height(inner.width(), px)
        top = inner.top() + max(0.0, (inner.height() - 1.15 * side - words - detail) / 2)
        icon = QRectF(inner.center().x() - side / 2, top, side, side)
        box = QRectF(inner.left(), top + 1.15 * side, inner.width(), words)
        below = QRectF(inner.left(), box.bottom(), inner.width(), detail)
        small = self._face.pictured and 0 < side < self._floor
        return Arrangement(icon, box, below, px, good, above=bool(self._face.icon), icon_small=small)

    def _beside(self, inner: QRectF) -> Arrangement:
        side = min(1.6 * self._floor, inner.height())
        gap = 0.3 * side
        room = QSizeF(inner.width() - side - gap, inner.height())
        detail = self._detail_height(room.width())
        px, good = self._fitted(QSizeF(room.width(), room.height() - detail))
        used = min(
            room.width(), max(self._width(self._face.words, px), self._detail_width() if detail else 0) + 2
        )
        words = self._words_height(used, px)
        left = inner.left() + (room.width() - used) / 2
        top = inner.center().y() - (words + detail) / 2
        icon = QRectF(left, inner.center().y() - side / 2, side, side)
        box = QRectF(left + side + gap, top, used, words)
        return Arrangement(icon, box, QRectF(box.left(), box.bottom(), used, detail), px, good)

    def _row(self, inner: QRectF) -> Arrangement:
        side, tail = (1.4 * self._floor if self._face.icon else 0.0), self._detail_width()
        gap = 0.35 * side
        inner = inner.adjusted(0.1 * self._floor, 0, -0.1 * self._floor, 0)
        room = QSizeF(inner.width() - side - gap - tail - 0.3 * self._floor, inner.height())
        px, good = self._fitted(room)
        icon = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        words = QRectF(QPointF(icon.right() + gap, inner.top()), room)
        detail = QRectF(inner.right() - tail, inner.top(), tail, inner.height())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return Arrangement(icon, words, detail, px, good, align)

    def _fitted(self, room: QSizeF) -> tuple[int, bool]:
        px = fitted_px(self._face.words, self._own, room, wish=self._face.px)
        return px, fits(self._face.words, self._own, px, room, bold=True)

    def _at_least(self, height: float) -> int:
        return max(self._look.sizes.target, round(height + 0.6 * self._floor))

    def _icon_room(self) -> float:
        return 1.9 * self._floor if self._face.icon else 0.0

    def _longest_word(self) -> float:
        return max((self._width(word) for word in self._face.words.split()), default=0.0)

    def _width(self, words: str, px: int | None = None) -> float:
        return words_size(words, self._own, px or self._floor, 1e6, bold=True).width()

    def _words_height(self, width: float, px: int | None = None) -> float:
        return words_size(self._face.words, self._own, px or self._floor, width, bold=True).height()

    def _detail_width(self) -> float:
        if not self._face.detail:
            return 0.0
        return words_size(self._face.detail, self._look, self._floor, 1e6, bold=False).width() + 2

    def _detail_height(self, width: float) -> float:
        if not self._face.detail:
            return 0.0
        return words_size(self._face.detail, self._look, self._floor, width, bold=False).height()


def _mirrored(made: Arrangement, box: QRectF) -> Arrangement:
    def mirror(rect: QRectF) -> QRectF:
        return QRectF(box.left() + box.right() - rect.right(), rect.top(), rect.width(), rect.height())

    align = made.align
    if align & Qt.AlignmentFlag.AlignLeft:
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    return replace(
        made, icon=mirror(made.icon), words=mirror(made.words), detail=mirror(made.detail), align=align
    )
