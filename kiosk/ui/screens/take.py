"""Take it with you: the formats that the leaflet promises; a touch makes a card that asks staff for one."""

from collections.abc import Sequence

from kiosk.formats.web_addresses import confirmed_addresses
from kiosk.ui.copier import Way
from kiosk.ui.face import Face
from kiosk.ui.hand_over_words import hand_over_words
from kiosk.ui.need_words import need_words
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.ui.told_grid import ToldGridScreen
from kiosk.visit.needs import Need
from kiosk.visit.visit import Visit

#: The leaflet's own list of formats, in its order.
FORMATS = (Need.BRAILLE, Need.AUDIO, Need.LARGE_PRINT, Need.EASY_READ)

_ROUTES = {Way.PAPER: Route.PAPER, Way.STICK: Route.STICK}
_ICONS = {Way.PAPER: "fa6s.print", Way.STICK: "fa6s.download"}


class TakeScreen(ToldGridScreen):
    """Says honestly what is printed or copied here; nothing, unless the site has set it up."""

    def __init__(self, scene: Scene, visit: Visit, ways: Sequence[Way] = ()) -> None:
        self._visit = visit
        words = self.tr("This kiosk cannot print or copy. Touch a format to ask a member of staff for it.")
        faces = [_face(need) for need in FORMATS]
        faces += [
            Face(f"route.{_ROUTES[way]}", _ICONS[way], hand_over_words(way), pictured=True) for way in ways
        ]
        if confirmed_addresses(scene.leaflet):
            faces.append(Face(f"route.{Route.PHONE}", "fa6s.qrcode", self.tr("On your phone"), pictured=True))
        group = Group("", tuple(faces), 2 if scene.look.sizes.panel.portrait else 3, high=60.0)
        super().__init__(scene, "fa6s.circle-info", "" if ways else words, [group])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Take it with you")

    def choose_name(self, name: str) -> None:
        """Ask for this format, and show the card; or show the codes."""
        kind, _, value = name.partition(".")
        if kind == "route":
            self.routeChosen.emit(Route(value))
            return
        need = Need(value)
        if need not in self._visit.needs:
            self._visit.toggle_need(need)
        self.routeChosen.emit(Route.CARD)


def _face(need: Need) -> Face:
    words = need_words(need)
    return Face(f"need.{need}", words.icon, words.own, pictured=True)


def _way_face(way: Way) -> Face:
    return Face(f"route.{_ROUTES[way]}", _ICONS[way], hand_over_words(way), pictured=True)
