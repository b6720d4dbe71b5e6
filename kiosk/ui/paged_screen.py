"""What screens with pages of text have in common."""

from PySide6.QtGui import QResizeEvent

from kiosk.paging.page import Page
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen


class PagedScreen(Screen):
    """Shows one of several pages; they are cut anew whenever the room changes."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._pages: tuple[Page, ...] = ()
        self._index = 0

    @property
    def page(self) -> Page:
        """The page shown."""
        return self._pages[self._index]

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages there are in this room."""
        return self._pages

    @property
    def turns_pages(self) -> bool:
        """Left and Right turn pages here."""
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the pages anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Cut the pages for the room there is, and show the one that was shown."""
