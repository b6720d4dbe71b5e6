"""How large a drawing is shown, and which part of it; pure arithmetic, px."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSizeF

#: How many times larger than its room the drawing is at each step.
MAGNIFIED = (1.0, 1.6, 2.5, 4.0)

#: A pan moves what is seen by this share of the room, so that some of it stays in sight.
_PAN = 0.5


class Pan(StrEnum):
    """Where to look next."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


_WAYS = {Pan.LEFT: (-1, 0), Pan.RIGHT: (1, 0), Pan.UP: (0, -1), Pan.DOWN: (0, 1)}


@dataclass(frozen=True, slots=True)
class Zoom:
    """The step of MAGNIFIED, and what stands in the middle of the room, as shares of the drawing's sides."""

    step: int = 0
    x: float = 0.5
    y: float = 0.5

    @property
    def zoomed(self) -> bool:
        """Whether the drawing is larger than its room."""
        return self.step > 0

    @property
    def largest(self) -> bool:
        """Whether it cannot be larger."""
        return self.step == len(MAGNIFIED) - 1

    def stepped(self, step: int) -> "Zoom":
        """Return it larger (1) or smaller (-1), around the same middle."""
        return replace(self, step=max(0, min(self.step + step, len(MAGNIFIED) - 1)))

    def box(self, drawing: QSizeF, room: QSizeF) -> QRectF:
        """Return where the whole drawing stands in its room; no room is left empty that it could fill."""
        scale = min(room.width() / drawing.width(), room.height() / drawing.height()) * MAGNIFIED[self.step]
        width, height = drawing.width() * scale, drawing.height() * scale
        return QRectF(
            _start(self.x, width, room.width()), _start(self.y, height, room.height()), width, height
        )

    def pans(self, drawing: QSizeF, room: QSizeF) -> frozenset[Pan]:
        """Return where there is more to see."""
        box = self.box(drawing, room)
        hidden = {
            Pan.LEFT: -box.left(),
            Pan.RIGHT: box.right() - room.width(),
            Pan.UP: -box.top(),
            Pan.DOWN: box.bottom() - room.height(),
        }
        return frozenset(pan for pan, px in hidden.items() if px > 1)

    def panned(self, pan: Pan, drawing: QSizeF, room: QSizeF) -> "Zoom":
        """Return it moved, no further than there is something to see."""
        box, (across, down) = self.box(drawing, room), _WAYS[pan]
        middle = QPointF(room.width() * (0.5 + _PAN * across), room.height() * (0.5 + _PAN * down))
        moved = self.centred(middle, box)
        there = moved.box(drawing, room)
        return moved.centred(QPointF(room.width() / 2, room.height() / 2), there)

    def centred(self, point: QPointF, box: QRectF) -> "Zoom":
        """Return it with this point in the middle; ``box`` is where the drawing stands now."""
        if box.isEmpty():
            return self
        return replace(
            self, x=(point.x() - box.left()) / box.width(), y=(point.y() - box.top()) / box.height()
        )


def _start(middle: float, length: float, room: float) -> float:
    """Return where a side of the drawing begins."""
    if length <= room:
        return (room - length) / 2
    return max(room - length, min(room / 2 - middle * length, 0.0))
