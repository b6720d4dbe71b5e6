"""The drawing, large; its parts can be touched, focused and heard."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent

from kiosk.content.model import Block, BlockKind, Figure, Part
from kiosk.ui.arrows import back_icon, forward_icon
from kiosk.ui.drawing import Drawing
from kiosk.ui.face import Face, Tone
from kiosk.ui.hot_spot import HotSpot, place_spots
from kiosk.ui.mirror import mirrored
from kiosk.ui.narrator import Narrator, Voicing
from kiosk.ui.notice_stack import NoticeStack
from kiosk.ui.notices import short_draft_notice
from kiosk.ui.part_labels import PartLabels, label_of
from kiosk.ui.picture_layout import PictureLayout, picture_layout
from kiosk.ui.scene import Scene
from kiosk.ui.screen import Screen
from kiosk.ui.text_screen import own_block
from kiosk.ui.words import Words


class PictureScreen(Screen):
    """Drawing, labels where there is room, and the words of the part that was chosen."""

    def __init__(self, scene: Scene, narrator: Narrator, figure: Figure, caption: str) -> None:
        super().__init__(scene)
        self._narrator = narrator
        self._figure = figure
        self._caption = caption
        self._chosen: Part | None = None
        self._portion = 0
        self._named = True
        self._drawing = Drawing(figure, scene.look, self)
        self._notices = NoticeStack(scene.look, self, draft=scene.draft)
        self._announced = not scene.draft
        self._labels = PartLabels(figure.parts, scene, self)
        self._labels.chosen.connect(self.show_part)
        left = Qt.AlignmentFlag.AlignLeft
        self._name = Words("", scene.look, left | Qt.AlignmentFlag.AlignBottom, bold=True)
        self._name.ink = scene.look.palette.heading
        self._words = Words("", scene.look, left | Qt.AlignmentFlag.AlignTop)
        self._portions: tuple[str, ...] = ("",)
        for words in (self._name, self._words):
            words.setParent(self)
        self._spots = [self._spot(part) for part in figure.parts for _ in part.elements]
        narrator.voicingChanged.connect(self.facesChanged)
        narrator.troubleChanged.connect(self._lay_out)
        self._describe()

    @property
    def title(self) -> str:
        """The name of this screen; that of the chosen part where it has no other room."""
        return self.tr("Picture") if self._named or not self._chosen else label_of(self._chosen)

    @property
    def turns_pages(self) -> bool:
        """Left and Right go from part to part."""
        return True

    def faces(self) -> tuple[Face, ...]:
        """Return Go back, Listen or Stop, and the parts before and after."""
        silent = self._narrator.voicing is Voicing.SILENT
        icon = "fa6s.volume-high" if silent else "fa6s.stop"
        language = self.scene.language
        faces = [
            Face("leave", "fa6s.rotate-left", self.tr("Go back")),
            Face("listen", icon, self.tr("Listen") if silent else self.tr("Stop"), Tone.VOICE),
        ]
        if self._figure.parts:
            faces.append(Face("previous", back_icon(language), self.tr("Part before")))
            faces.append(Face("next", forward_icon(language), self.tr("Next part"), Tone.GO))
        return tuple(faces)

    def press(self, name: str) -> None:
        """Leave, listen, or go from part to part."""
        if name == "leave":
            self.left.emit()
        elif name == "listen":
            self.listen()
        elif name in {"previous", "next"}:
            self.turn(1 if name == "next" else -1)

    def listen(self) -> None:
        """Read the description, or the part that was chosen; or stop."""
        if self._narrator.voicing is Voicing.SILENT:
            self._say()
        else:
            self._narrator.stop()

    def turn(self, step: int) -> None:
        """Go to the next or previous part, round and round; on low glass first through a part's words."""
        parts = self._figure.parts
        if 0 <= self._portion + step < len(self._portions):
            self._portion += step
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
        self._portion = 0
        self._drawing.light(part)
        self._labels.select(part)
        self._describe()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Share the room between notices, drawing, labels and words."""
        sizes = self.scene.look.sizes
        box = self.within_reach(self.rect()).adjusted(
            sizes.margin, sizes.margin // 2, -sizes.margin, -sizes.gap
        )
        box = self._notices.place(box, self._narrator.trouble)
        layout = self._layout_of(box)
        language = self.scene.language
        self._drawing.setGeometry(mirrored(layout.drawing, box, language))
        self._name.setGeometry(mirrored(layout.name, box, language))
        self._words.setGeometry(mirrored(layout.words, box, language))
        self._labels.place(mirrored(layout.labels, box, language))
        place_spots(self._spots, self._drawing, self._figure.parts, sizes.target)
        self._describe()

    def _layout_of(self, box: QRect) -> PictureLayout:
        """Return the layout; on glass too low for names and sentences the top bar has the name."""
        for named in (True, False):
            self._named = named
            words = [self._words_of(part) for part in (None, *self._figure.parts)]
            layout = picture_layout(box, self.scene.look, words, self._labels.height_for)
            if layout.whole:
                break
        return layout

    def _spot(self, part: Part) -> HotSpot:
        spot = HotSpot(part, self.scene, self._drawing)
        spot.clicked.connect(lambda: self.show_part(part))
        return spot

    def _words_of(self, part: Part | None) -> tuple[str, str]:
        if not self._named:
            return "", part.sentence if part else self._caption
        if part:
            return part.name, part.sentence
        return self._caption, self._figure.credit

    def _describe(self) -> None:
        name, sentence = self._words_of(self._chosen)
        self._name.say(name)
        texts = (sentence,) if self._named or self._chosen else (sentence, self._figure.credit)
        self._portions = tuple(portion for text in texts for portion in self._words.portions(text))
        self._portion = min(self._portion, len(self._portions) - 1)
        self._words.say(self._portions[self._portion])
        self.facesChanged.emit()

    def _say(self) -> None:
        """Say what is chosen; in a draft the first words on this screen are that it is one."""
        first = () if self._announced else (own_block("draft", BlockKind.PARAGRAPH, short_draft_notice()),)
        self._announced = True
        self._narrator.say((*first, *_spoken_of(self._figure, self._chosen)))


def _spoken_of(figure: Figure, part: Part | None) -> tuple[Block, ...]:
    """Return what is said of a part, or of the whole drawing."""
    if part:
        name = own_block("part.name", BlockKind.HEADING, part.name)
        return (name, own_block("part.sentence", BlockKind.PARAGRAPH, part.sentence))
    lines = enumerate((figure.short, figure.long, figure.credit))
    return tuple(own_block(f"picture.{index}", BlockKind.PARAGRAPH, line) for index, line in lines)
