"""The sections of the leaflet as large rows with page numbers."""

from PySide6.QtCore import QCoreApplication

from kiosk.content.model import BlockKind, Section
from kiosk.content.place import Place
from kiosk.paging.page import page_of
from kiosk.ui.bars import reading_room
from kiosk.ui.face import Face, Tone
from kiosk.ui.foot import page_words
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.narrator import Narrator
from kiosk.ui.reading_area import reading_area
from kiosk.ui.routes import Route
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.visit import Visit


class ContentsScreen(GridScreen):
    """A row a section; below: the page left, voice, picture, make it easier."""

    def __init__(self, scene: Scene, visit: Visit, narrator: Narrator) -> None:
        self._visit = visit
        pages = reading_area(scene, reading_room(scene.look), narrator.trouble).pages(scene)
        here = scene.leaflet.section_of(scene.place.block_id).id
        number = scene.language.number

        def row(section: Section) -> Face:
            page = page_of(pages, Place(section.blocks[0].id)) + 1
            return Face(
                section.id,
                "",
                section.label,
                detail=number(page),
                selected=section.id == here,
                row=True,
                meaning=page_words(page, len(pages), scene.language),
            )

        columns = 1 if scene.look.sizes.panel.portrait else 2
        rows = tuple(row(section) for section in scene.leaflet.sections if _named(section))
        super().__init__(scene, [Group("", rows, columns, high=24.0)])

    @property
    def spoken_title(self) -> str:
        """What this screen is called by ear."""
        return QCoreApplication.translate("StartScreen", "Contents")

    def choose_name(self, name: str) -> None:
        """Go to the section; what only tells about the leaflet has a screen of its own."""
        section = next(section for section in self.scene.leaflet.sections if section.id == name)
        if section.blocks[0].kind is BlockKind.META:
            self.routeChosen.emit(Route.ABOUT)
            return
        self._visit.go(Place(section.blocks[0].id))
        self.routeChosen.emit(Route.READING)

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, then the other ways to the leaflet; turning comes first where it is needed."""
        turning = super().faces()
        if len(turning) > 1:
            return (*turning, Face("easier", "fa6s.universal-access", self.tr("Make it easier")))
        return (
            *turning,
            Face("voice", "fa6s.volume-high", self.tr("Voice"), Tone.VOICE),
            Face("picture", "fa6s.image", self.tr("Picture")),
            Face("easier", "fa6s.universal-access", self.tr("Make it easier")),
        )

    def press(self, name: str) -> None:
        """Go to another screen, or turn to other rows."""
        routes = {"voice": Route.VOICE, "picture": Route.PICTURE, "easier": Route.EASIER}
        if name in routes:
            self.routeChosen.emit(routes[name])
        else:
            super().press(name)


def _named(section: Section) -> bool:
    """Whether a section is worth a row: the leaflet's title stands at the top of its first page."""
    return any(block.kind not in {BlockKind.TITLE, BlockKind.PUBLISHER} for block in section.blocks)
