"""The buttons of the top bar, the same on every screen."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.face import Face
from kiosk.ui.routes import Route, is_for_staff
from kiosk.ui.scene import Scene
from kiosk.ui.sight_faces import bigger_face


def top_faces(scene: Scene, route: Route) -> tuple[Face, ...]:
    """Return Start again, the next text size, the language in its own name, and Help.

    The start screen has a masthead in place of them; screens for staff have one size.
    """
    if route is Route.START:
        return ()
    start = Face("start-again", "fa6s.house", QCoreApplication.translate("Frame", "Start again"))
    bigger = () if is_for_staff(route) else (bigger_face(scene),)
    return (
        start,
        *bigger,
        Face("languages", "fa6s.globe", scene.language.endonym),
        Face("help", "fa6s.circle-question", QCoreApplication.translate("Frame", "Help")),
    )
