"""Reading aids: line spacing, what is marked while it is read aloud, and what keeps the eye in the line."""

from collections.abc import Sequence

from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import Following, Guide
from kiosk.visit.visit import Visit


class AidsScreen(GridScreen):
    """Three rows of three; every choice acts at once."""

    def __init__(self, scene: Scene, visit: Visit) -> None:
        self._visit = visit
        super().__init__(scene, [])
        self.grid.set_groups([self._spacing_group(), self._following_group(), self._guide_group()])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return self.tr("Reading aids")

    def choose_name(self, name: str) -> None:
        """Make the choice."""
        kind, _, value = name.partition(".")
        if kind == "spacing":
            self._visit.choose_spacing(int(value))
        elif kind == "following":
            self._visit.choose_following(Following(value))
        else:
            self._visit.choose_guide(Guide(value))

    def _spacing_group(self) -> Group:
        words = (("1", self.tr("Normal")), ("2", self.tr("Wide")), ("3", self.tr("Very wide")))
        return self._group(self.tr("Line spacing"), "spacing", words, str(self.scene.preferences.spacing))

    def _following_group(self) -> Group:
        words = (
            (Following.WORD, self.tr("Sentence and word")),
            (Following.SENTENCE, self.tr("Sentence")),
            (Following.OFF, self.tr("Nothing")),
        )
        chosen = self.scene.preferences.following
        return self._group(self.tr("Mark while reading aloud"), "following", words, chosen)

    def _guide_group(self) -> Group:
        words = (
            (Guide.OFF, self.tr("No ruler")),
            (Guide.RULER, self.tr("Ruler")),
            (Guide.MASK, self.tr("Cover other lines")),
        )
        return self._group(self.tr("Keep to the line"), "guide", words, self.scene.preferences.guide)

    @staticmethod
    def _group(title: str, kind: str, words: Sequence[tuple[str, str]], chosen: str) -> Group:
        faces = tuple(Face(f"{kind}.{value}", "", text, selected=value == chosen) for value, text in words)
        return Group(title, faces, 3, high=30.0)
