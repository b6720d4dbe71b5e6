"""A touch that just misses a button means the button (D-01)."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QWidget

#: How far beside a button a touch still means it, mm.
SNAP_MM = 5.0


def nearest_button(window: QWidget, point: QPoint, px_per_mm: float) -> QAbstractButton | None:
    """Return the visible button within SNAP_MM of a point of the window, if there is one."""
    shown = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    near = min(shown, key=lambda button: _gap_px(button, window, point), default=None)
    if near is None or _gap_px(near, window, point) > SNAP_MM * px_per_mm:
        return None
    return near


def _gap_px(button: QAbstractButton, window: QWidget, point: QPoint) -> float:
    box = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    across = max(box.left() - point.x(), 0, point.x() - box.right())
    down = max(box.top() - point.y(), 0, point.y() - box.bottom())
    return float((across**2 + down**2) ** 0.5)
