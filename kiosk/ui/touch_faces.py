"""The choices of how the glass is touched, wherever they are offered."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.ui.face import Face
from kiosk.ui.scene import Scene
from kiosk.visit.visit import Visit


def touch_faces(scene: Scene) -> tuple[Face, ...]:
    """Return steady touch, low controls where the height of the glass is known, and the left hand."""
    touch = scene.preferences.touch
    steady = QCoreApplication.translate("Touch", "Steady touch")
    left = QCoreApplication.translate("Touch", "For the left hand")
    faces = [Face("steady", "fa6s.hand-pointer", steady, selected=touch.steady)]
    if scene.look.sizes.panel.reach:
        faces.append(reach_face(scene))
    return (*faces, Face("left_handed", "fa6s.hand", left, selected=touch.left_handed))


def reach_face(scene: Scene) -> Face:
    """Return the choice of low controls."""
    words = QCoreApplication.translate("Touch", "Buttons lower")
    return Face("reach", "fa6s.wheelchair", words, selected=scene.preferences.touch.reach)


def change_touch(visit: Visit, name: str) -> None:
    """Turn the choice of this name on or off."""
    touch = visit.preferences.touch
    visit.choose_touch(replace(touch, **{name: not getattr(touch, name)}))
