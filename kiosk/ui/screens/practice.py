"""Practice: a place where nothing can go wrong. Offered to who uses the kiosk by ear, never forced."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.face import Face
from kiosk.ui.grid_screen import GridScreen
from kiosk.ui.narrator import Narrator
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene

#: As many things to find as there are corners; more would be a task.
THINGS = 4


def practice_words() -> str:
    """Return the name of this screen."""
    return QCoreApplication.translate("PracticeScreen", "Practice")


class PracticeScreen(GridScreen):
    """Buttons that only say that they were chosen."""

    def __init__(self, scene: Scene, narrator: Narrator) -> None:
        super().__init__(scene, [])
        self._narrator = narrator
        words, number = self.tr("Practice button {number}"), scene.language.number
        faces = tuple(
            Face(f"practice.{index}", "", words.format(number=number(index)))
            for index in range(1, THINGS + 1)
        )
        self.grid.set_groups([Group(self.tr("Nothing can go wrong here."), faces, 2, high=52.0)])

    @property
    def title(self) -> str:
        """The name of this screen."""
        return practice_words()

    def choose_name(self, name: str) -> None:
        """Say that it worked."""
        words = self.tr("You chose number {number}. Well done.")
        number = int(name.rpartition(".")[2])
        self._narrator.tell(words.format(number=self.scene.language.number(number)))
