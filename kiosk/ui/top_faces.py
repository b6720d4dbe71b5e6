"""The buttons of the top bar, the same on every screen."""

from kiosk.ui.bar_rows import has_letter
from kiosk.ui.face import Face
from kiosk.ui.routes import Route, is_for_staff
from kiosk.ui.scene import Scene
from kiosk.ui.sight_faces import bigger_face
from kiosk.ui.top_words import top_words


def top_faces(scene: Scene, route: Route) -> tuple[Face, ...]:
    """Return Start again, the next text size, the language in its own name, and Help.

    The start screen has a masthead in place of them; screens for staff have one size.
    """
    if route is Route.START:
        return ()
    start, own_name, help_ = top_words(scene.language)
    sized = has_letter(scene.look) and not is_for_staff(route)
    bigger = (bigger_face(scene),) if sized else ()
    return (
        Face("start-again", "fa6s.house", start),
        *bigger,
        Face("languages", "fa6s.globe", own_name),
        Face("help", "fa6s.circle-question", help_),
    )
