"""The few shapes that everything on the screen is made of."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.theme.look import Look

#: Each of the two rings that mark the focus, mm (C-08).
FOCUS_MM = 1.5


def card(painter: QPainter, box: QRectF, fill: str, edge: str | None = None, *, edge_px: float = 3) -> None:
    """Paint a rounded card, its edge inside the box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), edge_px) if edge else Qt.PenStyle.NoPen)
    inset = edge_px / 2 if edge else 0.0
    radius = radius_of(box)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def radius_of(box: QRectF) -> float:
    """Return the corner radius for a card of this size, px."""
    return min(22.0, 0.16 * min(box.width(), box.height()))


def focus_ring(painter: QPainter, box: QRectF, look: Look) -> None:
    """Paint the focus: a dark ring outside, a yellow one inside it."""
    width = look.sizes.mm(FOCUS_MM)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, inset in ((look.palette.focus_edge, width / 2), (look.palette.focus, width * 1.5)):
        painter.setPen(QPen(QColor(colour), width))
        radius = max(radius_of(box) - inset, 1.0)
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
