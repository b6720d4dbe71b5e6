"""The drawing, large; its parts can be touched, focused and heard."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent

from kiosk.content.model import Block, BlockKind, Figure, Part
from kiosk.ui.arrows import back_icon, forward_icon
from kiosk.ui.drawing import Drawing
from kiosk.ui.face import Face, Tone
from kiosk.ui.hot_spot import HotSpot, place_spots
from kiosk.ui.listen_face import listen_face
from kiosk.ui.mirror import mirrored
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.notice_stack import NoticeStack
from kiosk.ui.notices import short_draft_notice
from kiosk.ui.part_labels import PartLabels, label_of
from kiosk.ui.part_words import PartWords
from kiosk.ui.picture_layout import PictureLayout, picture_layout, zoomed_layout
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.text_screen import own_block
from kiosk.ui.zoom import Pan
from kiosk.ui.zoom_bar import ZoomBar


class PictureScreen(Screen):
    """Drawing, labels where there is room, and the words of the part that was chosen."""

    def __init__(self, scene: Scene, narrator: Narrator, figure: Figure, caption: str) -> None:
        super().__init__(scene)
        self._narrator = narrator
        self._figure = figure
        self._chosen: Part | None = None
        self._drawing = Drawing(figure, scene.look, self)
        self._notices = NoticeStack(scene.look, self, draft=scene.draft)
        self._announced = not scene.draft
        self._labels = PartLabels(figure.parts, scene, self)
        self._labels.chosen.connect(self.show_part)
        self._words = PartWords(figure, caption, scene, self)
        self._bar = ZoomBar(scene, self)
        self._bar.pressed.connect(self._look_closer)
        self._spots = [self._spot(part) for part in figure.parts for _ in part.elements]
        narrator.voicingChanged.connect(self.facesChanged)
        narrator.troubleChanged.connect(self._lay_out)
        self._describe()

    @property
    def title(self) -> str:
        """The name of this screen; that of the chosen part where it has no other room."""
        return self.tr("Picture") if self._words.named or not self._chosen else label_of(self._chosen)

    @property
    def turns_pages(self) -> bool:
        """Left and Right go from part to part."""
        return True

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, Listen or Stop, and the parts before and after."""
        language = self.scene.language
        faces = [
            Face("leave", "fa6s.rotate-left", self.tr("Go back")),
            listen_face(self._narrator.voicing, self.tr("Listen"), self.tr("Stop")),
        ]
        if self._figure.parts:
            faces.append(Face("previous", back_icon(language), self.tr("Part before")))
            faces.append(Face("next", forward_icon(language), self.tr("Next part"), Tone.GO))
        return tuple(faces)

    def listen(self) -> None:
        """Read the description, or the part that was chosen; or stop."""
        if self._narrator.voicing is Voicing.SILENT:
            self._say()
        else:
            self._narrator.stop()

    def turn(self, step: int) -> None:
        """Go to the next or previous part, round and round; on low glass first through a part's words."""
        parts = self._figure.parts
        if self._words.step(step):
            self._describe()
        elif parts:
            now = parts.index(self._chosen) if self._chosen else (-1 if step > 0 else 0)
            self.show_part(parts[(now + step) % len(parts)])

    def choose(self, number: int) -> None:
        """Choose the part of this number, from 1."""
        if 0 < number <= len(self._figure.parts):
            self.show_part(self._figure.parts[number - 1])

    def show_part(self, part: Part) -> None:
        """Light a part, show its words and say them."""
        self._chosen = part
        self._words.begin()
        self._drawing.light(part)
        if self._drawing.zoom.zoomed:
            self._drawing.centre(part)
            self._show_zoom()
        self._labels.select(part)
        self._describe()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Share the room between notices, drawing, labels and words."""
        sizes = self.scene.look.sizes
        # upright, labels and buttons stand below the drawing anyway
        room = self.rect() if sizes.panel.portrait else self.within_reach(self.rect())
        box = room.adjusted(sizes.margin, sizes.margin // 2, -sizes.margin, -sizes.gap)
        box, language = self._notices.place(box, self._narrator.trouble), self.scene.language
        layout = self._layout_of(box)
        self._drawing.setGeometry(mirrored(layout.drawing, box, language))
        self._bar.setGeometry(mirrored(layout.bar, box, language))
        self._bar.setVisible(self.within_reach(box).contains(self._bar.geometry()))
        self._words.place(mirrored(layout.name, box, language), mirrored(layout.words, box, language))
        self._labels.place(self.within_reach(mirrored(layout.labels, box, language)))
        self._show_zoom()
        self._describe()

    def _layout_of(self, box: QRect) -> PictureLayout:
        """Return the layout; on glass too low for names and sentences the top bar has the name."""
        for named in (True, False):
            self._words.named = named
            look, texts = self.scene.look, self._words.texts
            if self._drawing.zoom.zoomed:
                layout = zoomed_layout(box, look, texts, self._bar)
            else:
                layout = picture_layout(box, look, texts, self._labels, self._bar)
            if layout.whole:
                break
        return layout

    def _look_closer(self, name: str) -> None:
        """Make the drawing larger or smaller, or move it."""
        if name in set(Pan):
            self._drawing.pan(Pan(name))
        else:
            self._drawing.step_zoom(1 if name == "larger" else -1)
            self._show_zoom()
            self._lay_out()
            if self._chosen:
                self._drawing.centre(self._chosen)
        self._show_zoom()

    def _show_zoom(self) -> None:
        """Offer what can be done with the drawing now, and put its parts' places where they are now."""
        self._bar.offer(_offered(self._drawing), zoomed=self._drawing.zoom.zoomed)
        place_spots(self._spots, self._drawing, self._figure.parts, self.scene.look.sizes.target)

    def _spot(self, part: Part) -> HotSpot:
        spot = HotSpot(part, self.scene, self._drawing)
        spot.clicked.connect(lambda: self.show_part(part))
        return spot

    def _describe(self) -> None:
        self._words.describe(self._chosen)
        self.facesChanged.emit()

    def _say(self) -> None:
        """Say what is chosen; in a draft the first words on this screen are that it is one."""
        first = () if self._announced else (own_block("draft", BlockKind.PARAGRAPH, short_draft_notice()),)
        self._announced = True
        self._narrator.say((*first, *_spoken_of(self._figure, self._chosen)))


def _offered(drawing: Drawing) -> set[str]:
    """Return the names of the bar's buttons that would change something."""
    names = {str(pan) for pan in drawing.pans}
    names |= set() if drawing.zoom.largest else {"larger"}
    return names | ({"smaller"} if drawing.zoom.zoomed else set())


def _spoken_of(figure: Figure, part: Part | None) -> tuple[Block, ...]:
    """Return what is said of a part, or of the whole drawing."""
    if part:
        name = own_block("part.name", BlockKind.HEADING, part.name)
        return (name, own_block("part.sentence", BlockKind.PARAGRAPH, part.sentence))
    lines = enumerate((figure.short, figure.long, figure.credit))
    return tuple(own_block(f"picture.{index}", BlockKind.PARAGRAPH, line) for index, line in lines)
