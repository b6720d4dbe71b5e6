"""What may be wrong with where things stand on the glass."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.theme.sizes import GAP_MM, NAVIGATION_MM, TARGET_MM
from kiosk.ui.bars import BottomBar
from kiosk.ui.block_view import BlockView
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.masthead import Masthead
from kiosk.ui.notice import Notice
from kiosk.ui.top_bar import TopBar
from kiosk.ui.touch_button import TouchButton
from kiosk.ui.words import Words
from tests.ui.stand import Stand, words_of


def faults(stand: Stand) -> Iterator[str]:
    """Yield what does not fit, overlaps or is too small on the screen shown, in words."""
    yield from _clipped(stand)
    yield from _sticking_out(stand)
    yield from _overlapping(stand)
    yield from _too_small(stand)


def _clipped(stand: Stand) -> Iterator[str]:
    for widget in stand.seen(Words, Notice):
        if words_of(widget) and not widget.fits():
            yield f"clipped: {_named(widget)} {widget.width()}x{widget.height()}"
    for button in stand.seen(TouchButton):
        yield from _of_button(button, stand.sizes.floor)
    for head in stand.seen(Masthead):
        if head.height() > 0.5 * stand.window.height():
            yield "the masthead takes half the screen"


def _of_button(button: TouchButton, floor: int) -> Iterator[str]:
    card = button.rect().toRectF()
    made = button._arranger.arrange(card)
    if not made.fits:
        yield f"clipped: {_named(button)} {button.width()}x{button.height()}"
    if made.px < floor:
        yield f"small words: {_named(button)} {made.px} px"
    for part in (made.words, made.detail, made.icon):
        if not part.isEmpty() and not card.adjusted(-1, -1, 1, 1).contains(part):
            yield f"outside the card: {_named(button)} {part}"
    both = made.detail.intersected(made.words)
    if min(both.width(), both.height()) > 1:
        yield f"words on detail: {_named(button)}"


def _sticking_out(stand: Stand) -> Iterator[str]:
    for widget in stand.seen(QWidget):
        if isinstance(widget, HotSpot) or widget.size().isEmpty():
            continue
        box = widget.geometry()
        if isinstance(widget, BlockView):
            box.setHeight(int(widget._laid.height) - 1)  # without the room that the marks have below the line
        if not widget.parentWidget().rect().contains(box):
            yield f"sticks out: {_named(widget)} {widget.geometry()} of {widget.parentWidget().rect()}"


def _overlapping(stand: Stand) -> Iterator[str]:
    boxes = [(one, stand.box(one)) for one in stand.seen() if not one.size().isEmpty()]
    gap = int(GAP_MM * stand.sizes.panel.px_per_mm)
    for (one, here), (other, there) in combinations(boxes, 2):
        if here.intersects(there):
            yield f"overlap: {_named(one)} {here} and {_named(other)} {there}"
        elif isinstance(one, TouchButton) and isinstance(other, TouchButton) and _apart(here, there) < gap:
            yield f"{_apart(here, there)} px between {_named(one)} and {_named(other)}"


def _apart(one: QRect, other: QRect) -> int:
    """The gap between two boxes that do not meet, px."""
    across = max(one.left(), other.left()) - min(one.right(), other.right()) - 1
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1
    return max(across, down)


def _too_small(stand: Stand) -> Iterator[str]:
    pitch = stand.sizes.panel.px_per_mm
    for control in (*stand.controls(), *stand.seen(HotSpot)):
        bar = isinstance(control.parentWidget(), TopBar | BottomBar)
        least = (NAVIGATION_MM if bar else TARGET_MM) * pitch
        if min(control.width(), control.height()) < least - 1:
            yield f"small: {_named(control)} {control.width()}x{control.height()} px, least {least:.0f}"
    for words in stand.seen(Words):
        if words._px() < stand.sizes.floor:
            yield f"small words: {_named(words)} {words._px()} px"


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or ''} {widget.accessibleName()[:40]!r}".replace(
        "  ", " "
    )
