"""The screens, sizes and languages that pages must be right for."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.content.loader import load_leaflet
from kiosk.content.model import Block, Range
from kiosk.content.place import Place
from kiosk.i18n.catalogue import load_catalogue
from kiosk.i18n.languages import LANGUAGES, language
from kiosk.i18n.localise import localised
from kiosk.paging.laid import LaidBlock
from kiosk.paging.page import Fragment, Page
from kiosk.paging.paginate import paginate
from kiosk.paging.style import PageStyle
from kiosk.paths import leaflets
from kiosk.theme.colours import PALETTES, Theme
from kiosk.theme.icons import Icons
from kiosk.theme.look import Look
from kiosk.theme.sizes import Panel, Sizes
from kiosk.ui.bars import reading_room
from kiosk.ui.reading_area import reading_area
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import Preferences
from tests.i18n.conftest import ROOT, script

NAME = "sacroiliac-joint-injections"
SCREENS = {
    "24in-portrait": Panel(1080, 1920, 299, 531),
    "24in-landscape": Panel(1920, 1080, 531, 299),
    "15.6in-landscape": Panel(1920, 1080, 345, 194),
    "15.4in-1280": Panel(1280, 800, 331, 207),
    "32in-4k": Panel(3840, 2160, 708, 398),
}
SIZES = (1, 2, 3, 4)
TAGS = tuple(one.tag for one in LANGUAGES)
#: Languages that are tried on every screen at every size: the oldest here, in three scripts.
FIRST = ("en-GB", "ne", "pl", "ar")
#: Where the least text stands on a page.
LEAST_ROOM = ("15.4in-1280", 4)


def every():
    """Screen, size and language: the first languages everywhere, the others at each size and least room.

    The others share the screens out, so that each pair of screen and size has two of them at least.
    """
    for tag in FIRST:
        yield from ((screen, size, tag) for screen in SCREENS for size in SIZES)
    screens = tuple(SCREENS)
    for number, tag in enumerate(tag for tag in TAGS if tag not in FIRST):
        chosen = {(screens[(number + size) % len(screens)], size) for size in SIZES}
        yield from ((screen, size, tag) for screen, size in sorted(chosen | {LEAST_ROOM}))


EVERY = tuple(every())


@cache
def built() -> TemporaryDirectory:
    """The catalogues as the translation files have them now; those in the package may be older."""
    folder = TemporaryDirectory(prefix="kiosk-tests-")
    script("compile_translations").compile_all(ROOT, Path(folder.name))
    return folder


@cache
def leaflet(tag):
    english = load_leaflet(leaflets() / NAME)
    if tag == english.language:
        return english
    found = localised(english, tag, load_catalogue(NAME, tag, folder=Path(built().name)))
    words = dict(zip(english.blocks, found.blocks, strict=True))
    assert sum(one.text != other.text for one, other in words.items()) > 0.9 * len(words)
    return found


@cache
def page_style(screen, size, tag, spacing=1):
    look = Look(Sizes(SCREENS[screen], size, spacing), PALETTES[Theme.DAY], language(tag), Icons())
    blocks = leaflet(tag).blocks
    scene = Scene(look, leaflet(tag), Preferences(language=tag), Place(blocks[0].id), (), tag != "en-GB")
    return reading_area(scene, reading_room(look), None).style


@cache
def pages(screen, size, tag):
    return paginate(leaflet(tag).blocks, page_style(screen, size, tag))


@dataclass(frozen=True)
class Laid:
    """A fragment as it is drawn on its page."""

    page: Page
    fragment: Fragment
    laid: LaidBlock

    @property
    def text(self) -> str:
        return self.fragment.block.text[self.fragment.part.start : self.fragment.part.end]


class Printed:
    """The leaflet on one screen, at one size, in one language."""

    def __init__(self, screen: str, size: int, tag: str) -> None:
        self.screen, self.size, self.tag = screen, size, tag
        self.style: PageStyle = page_style(screen, size, tag)
        self.blocks: tuple[Block, ...] = leaflet(tag).blocks
        self.pages: tuple[Page, ...] = pages(screen, size, tag)
        self.laid = [
            Laid(page, fragment, LaidBlock(fragment.block, fragment.part, self.style))
            for page in self.pages
            for fragment in page.fragments
        ]

    def whole(self, block: Block) -> LaidBlock:
        """A block in one piece, as it would be on a page without end."""
        return LaidBlock(block, Range(0, len(block.text)), self.style)
