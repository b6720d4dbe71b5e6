"""Which item of the screen is the current one, and how that is shown."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from kiosk.access.items import Item, Items
from kiosk.access.zones import Glass
from kiosk.ui.item_list import ItemList, item_list
from kiosk.ui.ring import Ring
from kiosk.ui.stage import Stage


class Pointer(QObject):
    """Points at one item by its key, which stays when the screen is made anew.

    An item that can have the focus gets it; others get a ring of the same looks.
    """

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._ring: Ring | None = None
        self.key = ""

    @property
    def items(self) -> Items:
        """What is on the screen now."""
        return self._listed().items

    @property
    def item(self) -> Item | None:
        """The current item; None if it is not on this screen, or none is yet."""
        return self.items.find(self.key)

    @property
    def widget(self) -> QWidget | None:
        """The widget of the current item."""
        return self._listed().widgets.get(self.key)

    @property
    def glass(self) -> Glass:
        """The glass in mm."""
        panel = self._stage.scene.look.sizes.panel
        return Glass(panel.width_px / panel.px_per_mm, panel.height_px / panel.px_per_mm)

    def point(self, key: str) -> None:
        """Make an item the current one, and show that; "" for none."""
        self.key = key
        widget = self.widget
        if widget and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            self._hide_ring()
        else:
            self._stage.window.setFocus()
            self._show_ring(*filter(None, (widget,)))

    def surround(self, items: Iterable[Item]) -> None:
        """Show that items which stand together are marked; none of them is the current one."""
        self.key = ""
        self._stage.window.setFocus()
        widgets = self._listed().widgets
        self._show_ring(*(widgets[item.key] for item in items if item.key in widgets))

    def clear(self) -> None:
        """Point at nothing, and leave the focus where it is."""
        self.key = ""
        self._hide_ring()

    def _listed(self) -> ItemList:
        window = self._stage.window
        px_per_mm = self._stage.scene.look.sizes.panel.px_per_mm
        return item_list(window.content, px_per_mm, window.screen_shown.blocks)

    def _show_ring(self, *widgets: QWidget) -> None:
        if not widgets:
            self._hide_ring()
            return
        if self._ring is None:
            self._ring = Ring(self._stage.window)
        self._ring.surround(widgets, self._stage.scene.look)

    def _hide_ring(self) -> None:
        if self._ring:
            self._ring.hide()
