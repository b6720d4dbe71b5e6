"""The screens, sizes and languages that pages must be right for."""

from functools import cache

from PySide6.QtCore import QSize

from kiosk.content.loader import load_leaflet
from kiosk.content.place import Place
from kiosk.i18n.languages import LANGUAGES, language
from kiosk.i18n.localise import localised
from kiosk.paging.paginate import paginate
from kiosk.paths import leaflets
from kiosk.theme.colours import PALETTES, Theme
from kiosk.theme.icons import Icons
from kiosk.theme.look import Look
from kiosk.theme.sizes import Panel, Sizes
from kiosk.ui.bars import reading_room
from kiosk.ui.reading_area import reading_area
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import Preferences

SCREENS = {
    "24in-portrait": Panel(1080, 1920, 299, 531),
    "24in-landscape": Panel(1920, 1080, 531, 299),
    "15.6in-landscape": Panel(1920, 1080, 345, 194),
    "15.4in-1280": Panel(1280, 800, 331, 207),
    "32in-4k": Panel(3840, 2160, 708, 398),
}
TAGS = tuple(one.tag for one in LANGUAGES)


@cache
def leaflet(tag):
    english = load_leaflet(leaflets() / "sacroiliac-joint-injections")
    return localised(english, tag)


@cache
def page_style(screen, size, tag):
    look = Look(Sizes(SCREENS[screen], size), PALETTES[Theme.DAY], language(tag), Icons())
    blocks = leaflet(tag).blocks
    scene = Scene(look, leaflet(tag), Preferences(language=tag), Place(blocks[0].id), (), tag != "en-GB")
    room = reading_room(look)
    return reading_area(scene, QSize(room), None).style


@cache
def pages(screen, size, tag):
    return paginate(leaflet(tag).blocks, page_style(screen, size, tag))
