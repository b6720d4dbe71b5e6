"""What all screens have in common: a title, at most four buttons below, and wishes."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.access.press import Press
from kiosk.content.model import Block
from kiosk.content.place import Place
from kiosk.ui.face import Face
from kiosk.ui.scene import Scene


class Screen(QWidget):
    """One screen between the two bars. Made anew whenever the scene changes, so it never retranslates.

    Signals:
        routeChosen(Route): the visitor wants to be on another screen
        left(): the visitor wants to be where they came from
        facesChanged(): the buttons below show something else now
        pageTurned(str): another page is shown, and which one in words
        busyChanged(bool): something runs by itself that a visitor may watch without touching, or no more
    """

    routeChosen = Signal(object)
    left = Signal()
    facesChanged = Signal()
    pageTurned = Signal(str)
    busyChanged = Signal(bool)

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.scene = scene

    def within_reach(self, box: QRect) -> QRect:
        """Return the part of a box, px of this screen, where controls may stand."""
        band = self.scene.look.reach
        if band is None:
            return box
        return box.intersected(QRect(box.left(), band[0] - self.y(), box.width(), band[1] - band[0]))

    @property
    def title(self) -> str:
        """The words in the middle of the top bar."""
        return self.scene.leaflet.short_title

    @property
    def spoken_title(self) -> str:
        """What this screen is called by ear."""
        return self.title

    @property
    def page_words(self) -> str:
        """Which page of how many is shown, in words; "" where there is one page."""
        return ""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The text of which this screen shows pages; none on other screens."""
        return ()

    @property
    def text_shown(self) -> str:
        """All words of the page shown, each name once."""
        seen = (one.accessibleName() for one in self.findChildren(QWidget) if one.isVisible())
        return " ".join(dict.fromkeys(seen))

    def faces(self) -> tuple[Face, ...]:
        """Return what the buttons below show, leading one first."""
        return ()

    def press(self, name: str) -> None:
        """Do what the button below of this name says: here what most screens have."""
        if name == "leave":
            self.left.emit()
        elif name == "listen":
            self.listen()
        elif name in {"previous", "next"}:
            self.turn(1 if name == "next" else -1)

    def hold_still(self) -> None:
        """Stop for a while what moves by itself: somebody is here."""

    def turn(self, step: int) -> None:
        """Go to the next (1) or previous (-1) page, where the screen has pages."""

    def choose(self, number: int) -> None:
        """Activate the item of this number, from 1, where items are numbered."""

    def numbered(self, number: int) -> str:
        """Return the name of the button of this number, from 1; "" where there is none."""
        return ""

    def takes(self, press: Press) -> bool:
        """Use a key that means something else here, and return whether it was used."""
        return False

    def listen(self) -> None:
        """Read this screen aloud, or pause or stop that."""

    def read_from(self, place: Place) -> None:
        """Read aloud from a place on this screen."""

    def take_after(self, before: "Screen") -> None:
        """Show the part that this screen's last making showed."""

    def reveal(self, name: str) -> None:
        """Show the item of this name, and give it the focus."""

    @property
    def turns_pages(self) -> bool:
        """Whether Left and Right turn pages here."""
        return False
