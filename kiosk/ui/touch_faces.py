"""The choices of how the glass is touched, wherever they are offered."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.ui.bar_rows import stands_below
from kiosk.ui.face import Face
from kiosk.ui.routes import Route
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import Scanning
from kiosk.visit.visit import Visit


def touch_faces(scene: Scene) -> tuple[Face, ...]:
    """Return steady touch, low controls if the height of the glass is known, the left hand, and switches."""
    touch = scene.preferences.touch
    steady = QCoreApplication.translate("Touch", "Steady touch")
    left = QCoreApplication.translate("Touch", "For the left hand")
    faces = [Face("steady", "fa6s.hand-pointer", steady, selected=touch.steady)]
    if scene.look.sizes.panel.reach:
        faces.append(reach_face(scene))
    faces.append(Face("left_handed", "fa6s.hand", left, selected=touch.left_handed))
    scans = scene.preferences.switches.scanning is not Scanning.OFF
    switches = QCoreApplication.translate("SwitchesScreen", "Switches")
    return (*faces, Face(f"route.{Route.SWITCHES}", "fa6s.circle-dot", switches, selected=scans))


def reach_face(scene: Scene) -> Face:
    """Return the choice of low controls."""
    words = QCoreApplication.translate("Touch", "Buttons lower")
    return Face("reach", "fa6s.wheelchair", words, selected=scene.preferences.touch.reach)


def low_face(scene: Scene) -> Face | None:
    """Return the same for a bar below; None where nobody knows the height, or the words have no room."""
    face, look = reach_face(scene), scene.look
    wanted = look.sizes.panel.reach and stands_below(face.words, look)
    return replace(face, name="low") if wanted else None


def change_touch(visit: Visit, name: str) -> None:
    """Turn the choice of this name on or off."""
    touch = visit.preferences.touch
    visit.choose_touch(replace(touch, **{name: not getattr(touch, name)}))
