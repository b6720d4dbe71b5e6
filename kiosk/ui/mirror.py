"""Boxes in right-to-left languages."""

from PySide6.QtCore import QRect

from kiosk.i18n.languages import Language


def mirrored(box: QRect, room: QRect, language: Language, *, left_handed: bool = False) -> QRect:
    """Return where a box stands in a room: on the other side in a right-to-left language, or the left hand.

    QStyle.visualRect does the same, but the first mention of QStyle costs 5 ms on the way to the
    first page.
    """
    if language.rtl == left_handed:
        return box
    return QRect(room.left() + room.right() - box.right(), box.top(), box.width(), box.height())
