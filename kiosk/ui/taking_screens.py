"""Makes the screens of what a visitor takes along: formats, codes, paper, a memory stick, cards."""

from collections.abc import Callable
from datetime import date
from functools import partial

from kiosk.i18n.languages import ENGLISH
from kiosk.ui.card_screens import CardScreens
from kiosk.ui.copier import Copier, Way
from kiosk.ui.narrator import Narrator
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.visit.preferences import Edition
from kiosk.visit.visit import Visit


class TakingScreens:
    """Knows what these screens are made from. ``today`` tells the date, for the leaflet's review date."""

    def __init__(self, visit: Visit, narrator: Narrator, copier: Copier, today: Callable[[], date]) -> None:
        self._visit = visit
        self._narrator = narrator
        self._copier = copier
        self._today = today
        visit.ended.connect(copier.forget)
        self.makers: dict[Route, Callable[[Scene], Screen]] = {
            Route.TAKE: self._take,
            Route.PHONE: self._phone,
            Route.PAPER: lambda scene: self._hand_over(scene, Way.PAPER),
            Route.STICK: lambda scene: self._hand_over(scene, Way.STICK),
        } | CardScreens(visit, narrator, copier).makers

    def _take(self, scene: Scene) -> Screen:
        from kiosk.ui.screens.take import TakeScreen

        self._copier.forget()
        return TakeScreen(scene, self._visit, self._copier.ways)

    def _phone(self, scene: Scene) -> Screen:
        """Return the codes; the formats where no address is confirmed."""
        from kiosk.formats.web_addresses import confirmed_addresses

        if not confirmed_addresses(scene.leaflet):
            return self._take(scene)
        from kiosk.ui.screens.phone import PhoneScreen

        return PhoneScreen(scene, self._narrator)

    def _hand_over(self, scene: Scene, way: Way) -> Screen:
        """Return what will be handed over; the formats where that is not set up."""
        if way not in self._copier.ways:
            return self._take(scene)
        from kiosk.formats.copies import Copies
        from kiosk.formats.easy_copy import easy_copy
        from kiosk.formats.takeaway import TakeAway
        from kiosk.formats.words import own_words
        from kiosk.ui.screens.hand_over import HandOver, HandOverScreen

        leaflet = scene.leaflet
        due = leaflet.dates.review_due(self._today())
        own = own_words(scene.language.tag, draft=scene.draft, review_due=due)
        chosen = way is Way.PAPER and scene.preferences.edition is Edition.EASY_READ
        easy = leaflet.easy_read if scene.language == ENGLISH and (chosen or way is Way.STICK) else None
        made = easy_copy(easy, own) if easy else None
        copies = Copies(made) if made and chosen else Copies(TakeAway(leaflet, own), made)
        blocks = tuple(piece.block for piece in copies.copy.pieces)
        copy = HandOver(way, blocks, partial(self._copier.hand, way, copies))
        return HandOverScreen(scene, self._narrator, self._copier, copy)
