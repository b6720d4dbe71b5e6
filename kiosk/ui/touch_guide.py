"""What a hand on the glass does while touch is explored (accessibility d1)."""

from PySide6.QtCore import QObject

from kiosk.access import gestures as of_hand
from kiosk.access.geometry import Point
from kiosk.access.gestures import Direction, Gesture
from kiosk.access.items import Item
from kiosk.access.zones import Corner
from kiosk.speech.voice import Tone
from kiosk.ui.glass import Glass
from kiosk.ui.guide import Guide
from kiosk.ui.guide_words import corner_words
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.roll_call import RollCall
from kiosk.ui.routes import Route
from kiosk.ui.stage import Stage


class TouchGuide(QObject):
    """A touch says what is there; two taps, or a second finger, do what the current item is for."""

    def __init__(self, glass: Glass, stage: Stage, narrator: Narrator, guide: Guide) -> None:
        super().__init__(stage)
        self._languages = RollCall(stage, narrator, guide)
        self._glass = glass
        self._stage = stage
        self._narrator = narrator
        self._guide = guide
        self._anchor = ""  # what was current before this touch
        self._told = ""  # what this touch has been told of last
        self._spoke = False
        glass.gestured.connect(self._take)

    def _take(self, gesture: Gesture) -> None:
        match gesture:
            case of_hand.Touched(again):
                self._touched(again=again)
            case of_hand.Explored(point):
                self._explore(self._guide.pointer.items.at(point))
            case of_hand.RailSlid(begun, point):
                self._explore(self._on_rail(begun, point))
            case of_hand.CornerRested(corner):
                self._name_corner(corner)
            case of_hand.HeldStill():
                self._held_still()
            case _:
                self._guide.greeted = False
                self._act(gesture)

    def _act(self, gesture: Gesture) -> None:
        """Do what a finished gesture asks for."""
        match gesture:
            case of_hand.Swiped(direction):
                self._swipe(direction)
            case of_hand.DoubleTapped():
                self._back_to_anchor()
                self._guide.activate()
            case of_hand.SplitTapped():
                self._guide.activate()
            case of_hand.Tapped(point):
                self._tapped(self._guide.pointer.items.at(point))
            case of_hand.TwoFingerTapped():
                self._toggle()
            case of_hand.CornerTapped(corner):
                self._use_corner(corner)

    def _touched(self, *, again: bool) -> None:
        """Be silent at once; any touch answers the question whether somebody is there."""
        question = self._stage.window.question
        if question:
            self._glass.forget()
            self._narrator.hush()
            question.press("stay")
            return
        self._languages.end()
        if not again:
            self._spoke = self._narrator.voicing is Voicing.SPEAKING
            self._guide.interrupt()
            self._anchor, self._told = self._guide.pointer.key, ""
        self._narrator.hush()

    def _held_still(self) -> None:
        """Whoever holds still again after the greeting asks for other languages."""
        if self._guide.greeted:
            self._guide.greeted = False
            self._languages.begin()
            self._told = self._guide.pointer.key  # the finger rests on something else, which is not said now

    def _explore(self, item: Item | None) -> None:
        if item and item.key != self._told:
            edge = Tone.EDGE if self._told else None
            self._told = item.key
            self._guide.say_item(item, tone=edge)

    def _on_rail(self, begun: Point, point: Point) -> Item | None:
        items = self._guide.pointer.items.all
        return items[self._guide.pointer.glass.along_rail(begun, point, len(items))] if items else None

    def _name_corner(self, corner: Corner) -> None:
        if self._told != corner:
            self._told = corner
            self._guide.say_words(corner_words(corner))

    def _use_corner(self, corner: Corner) -> None:
        self._back_to_anchor()
        match corner:
            case Corner.TOP_LEFT:
                self._guide.say_where()
            case Corner.TOP_RIGHT:
                self._stage.go(Route.LANGUAGES)
            case Corner.BOTTOM_LEFT:
                self._guide.help()
            case Corner.BOTTOM_RIGHT:
                self._toggle()

    def _swipe(self, direction: Direction) -> None:
        """Go on from what was current before the finger came down."""
        self._back_to_anchor()
        match direction:
            case Direction.RIGHT:
                self._guide.step(1)
            case Direction.LEFT:
                self._guide.step(-1)
            case Direction.DOWN:
                self._guide.step_heading(1)
            case Direction.UP:
                self._guide.step_heading(-1)

    def _tapped(self, item: Item | None) -> None:
        """Say an item; one that is current already is activated, if the tap was not only for silence (d3)."""
        if item and item.key == self._anchor and not self._spoke:
            self._guide.activate()
        else:
            self._explore(item)

    def _toggle(self) -> None:
        """Stay silent if the touch has just interrupted something; else go on, or begin to read."""
        self._back_to_anchor()
        if not self._spoke:
            self._guide.listen()

    def _back_to_anchor(self) -> None:
        if self._guide.pointer.key != self._anchor:
            self._guide.pointer.point(self._anchor)
