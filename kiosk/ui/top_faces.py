"""The buttons of the top bar, the same on every screen."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.face import Face
from kiosk.ui.scene import Scene


def top_faces(scene: Scene) -> tuple[Face, ...]:
    """Return Start again, the language in its own name, and Help."""
    return (
        Face("start-again", "fa6s.house", QCoreApplication.translate("Frame", "Start again")),
        Face("languages", "fa6s.globe", scene.language.endonym),
        Face("help", "fa6s.circle-question", QCoreApplication.translate("Frame", "Help")),
    )
