"""The words below or beside a drawing: what it shows, or the part of it that was chosen."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Figure, Part
from kiosk.ui.scene import Scene
from kiosk.ui.words import Words


class PartWords:
    """A name and a sentence; where the glass is low, the sentence in portions and no name."""

    def __init__(self, figure: Figure, caption: str, scene: Scene, parent: QWidget) -> None:
        self._figure = figure
        self._caption = caption
        self._portions: tuple[str, ...] = ("",)
        self._portion = 0
        self.named = True
        left = Qt.AlignmentFlag.AlignLeft
        self.name = Words("", scene.look, left | Qt.AlignmentFlag.AlignBottom, bold=True)
        self.name.ink = scene.look.palette.heading
        self.sentence = Words("", scene.look, left | Qt.AlignmentFlag.AlignTop)
        for words in (self.name, self.sentence):
            words.setParent(parent)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """All names with their sentences; where there are no names, who drew it is a sentence too."""
        texts = [self._of(part) for part in (None, *self._figure.parts)]
        return texts if self.named else [*texts, ("", self._figure.credit)]

    def place(self, name: QRect, sentence: QRect) -> None:
        """Take these boxes; without room for a sentence there is only the name."""
        self.name.setGeometry(name)
        self.sentence.setGeometry(sentence)
        self.sentence.setVisible(not sentence.isEmpty())

    def describe(self, part: Part | None) -> None:
        """Show the words of a part, or of the whole drawing."""
        name, sentence = self._of(part)
        self.name.say(name)
        texts = (sentence,) if self.named or part else (sentence, self._figure.credit)
        self._portions = tuple(portion for text in texts for portion in self.sentence.portions(text))
        self._portion = min(self._portion, len(self._portions) - 1)
        self.sentence.say(self._portions[self._portion])

    def begin(self) -> None:
        """Go back to the first portion."""
        self._portion = 0

    def step(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) portion, if it can be seen and there is one."""
        wanted = self._portion + step
        there = not self.sentence.isHidden() and 0 <= wanted < len(self._portions)
        if there:
            self._portion = wanted
        return there

    def _of(self, part: Part | None) -> tuple[str, str]:
        if not self.named:
            return "", part.sentence if part else self._caption
        if part:
            return part.name, part.sentence
        return self._caption, self._figure.credit
