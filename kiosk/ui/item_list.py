"""The items of the screen shown, taken from what its widgets tell assistive technology."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from kiosk.access.geometry import Box
from kiosk.access.items import Item, Items, Position, Role
from kiosk.content.model import Block, BlockKind
from kiosk.ui.accessible import told_of
from kiosk.ui.bars import BottomBar
from kiosk.ui.block_view import BlockView
from kiosk.ui.hot_spot import HotSpot
from kiosk.ui.top_bar import TopBar
from kiosk.ui.touch_button import TouchButton

_ROLES = {
    QAccessible.Role.Button: Role.BUTTON,
    QAccessible.Role.CheckBox: Role.BUTTON,
    QAccessible.Role.Heading: Role.HEADING,
    QAccessible.Role.StaticText: Role.TEXT,
    QAccessible.Role.Paragraph: Role.TEXT,
    QAccessible.Role.ListItem: Role.LIST_ITEM,
    QAccessible.Role.Note: Role.NOTE,
    QAccessible.Role.Graphic: Role.PICTURE,
}

#: What begins within this height is in one row, mm.
_ROW_MM = 12.0

_LISTED = frozenset({BlockKind.BULLET, BlockKind.CONTACT, BlockKind.LINK})


@dataclass(frozen=True, slots=True)
class ItemList:
    """Items with the widgets they stand for, by key."""

    items: Items
    widgets: dict[str, QWidget]


def item_list(root: QWidget, px_per_mm: float, blocks: Sequence[Block]) -> ItemList:
    """Return what can be seen of a widget, in reading order. ``blocks`` is the text it shows pages of."""
    shown = [(widget, item) for widget in _visible(root) if (item := _item_of(widget, root, px_per_mm))]
    spots = [item for widget, item in shown if isinstance(widget, HotSpot)]
    labels = {item.key for widget, item in shown if not isinstance(widget, HotSpot)}
    widgets: dict[str, QWidget] = {}
    items = []
    for widget, item in shown:
        known = item.key in widgets or (isinstance(widget, HotSpot) and item.key in labels)
        if not known:
            widgets[item.key] = widget
            items.append(_with_spots(item, spots))
    if not spots:
        items.sort(key=lambda item: round(item.boxes[0].top / _ROW_MM))
    return ItemList(Items(tuple(_placed(items, widgets, _list_places(blocks)))), widgets)


def _visible(root: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in the order of their making, which is that of reading."""
    return (widget for widget in root.findChildren(QWidget) if widget.isVisible())


def _item_of(widget: QWidget, root: QWidget, px_per_mm: float) -> Item | None:
    told = told_of(widget)
    role = _ROLES.get(told.role) if told else None
    if told is None or role is None or not told.name:
        return None
    item = Item(
        _key(widget, root),
        told.name,
        role,
        (_box(widget, root, px_per_mm),),
        chosen=told.checked,
        detail=told.detail,
        frame=isinstance(widget.parentWidget(), TopBar),
        foot=isinstance(widget.parentWidget(), BottomBar),
    )
    if isinstance(widget, BlockView):
        return replace(item, block_id=widget.block.id, part=widget.fragment.part)
    if isinstance(widget, TouchButton) and widget.face.language:
        return replace(item, language=widget.face.language.tag)
    return item


def _key(widget: QWidget, root: QWidget) -> str:
    """Return a key that is the same when the screen is made anew; spots and labels of a part share one."""
    if isinstance(widget, HotSpot):
        return f"part.{widget.part.id}"
    if widget.objectName():
        return widget.objectName()
    alike = [one for one in root.findChildren(type(widget)) if one.isVisible() and not one.objectName()]
    return f"{type(widget).__name__}.{alike.index(widget)}"


def _box(widget: QWidget, root: QWidget, px_per_mm: float) -> Box:
    at = widget.mapTo(root.window(), QPoint(0, 0))
    return Box(*(px / px_per_mm for px in (at.x(), at.y(), widget.width(), widget.height())))


def _with_spots(item: Item, spots: Sequence[Item]) -> Item:
    boxes = [box for spot in spots if spot.key == item.key for box in spot.boxes]
    return replace(item, boxes=tuple(dict.fromkeys((*item.boxes, *boxes))))


def _list_places(blocks: Sequence[Block]) -> dict[str, Position]:
    """Return the how manieth of its list each listed block is."""
    places = {}
    for listed, run in groupby(blocks, key=lambda block: block.kind in _LISTED):
        members = list(run) if listed else []
        for number, block in enumerate(members, 1):
            places[block.id] = Position(number, len(members))
    return places


def _placed(
    items: Sequence[Item], widgets: dict[str, QWidget], places: dict[str, Position]
) -> Iterator[Item]:
    """Yield the items with their positions: in the text's lists, or among the buttons beside them."""
    group, last = 0, None
    groups: dict[str, int] = {}
    for item in items:
        parent = widgets[item.key].parentWidget()
        if not item.frame and (item.role is not Role.BUTTON or parent is not last):
            group += 1
        last = parent
        if item.role is Role.BUTTON:
            groups[item.key] = 0 if item.frame else group
    for item in items:
        together = [key for key, number in groups.items() if number == groups.get(item.key)]
        place = Position(together.index(item.key) + 1, len(together)) if len(together) > 1 else None
        yield replace(item, position=place or places.get(item.block_id))
