"""The buttons for text size, colours and the curtain, which stand on more than one screen."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.theme.colours import PALETTES, Theme
from kiosk.theme.sizes import DEGREES, Sizes
from kiosk.ui.face import Face
from kiosk.ui.scene import Scene
from kiosk.visit.visit import Visit

#: The themes that are offered as letters; the calm one is with the others on its own screen.
_LETTERED = (Theme.DAY, Theme.CREAM, Theme.CONTRAST, Theme.YELLOW)

#: Keeps the sign behind the letter on right-to-left screens.
_LEFT_TO_RIGHT = "\u200e"


def size_words(step: int, scene: Scene) -> str:
    """Return the name of a text size, 1 to 4."""
    words = QCoreApplication.translate("EasierScreen", "Size {number}")
    return words.format(number=scene.language.number(step))


def size_title() -> str:
    """Return what the sizes are called together."""
    return QCoreApplication.translate("EasierScreen", "Text size")


def size_faces(scene: Scene) -> tuple[Face, ...]:
    """Return a button for each size; its words are samples, as far as they have room."""
    panel, chosen = scene.look.sizes.panel, scene.preferences.size
    return tuple(
        Face(
            f"size.{step}",
            "",
            size_words(step, scene),
            selected=step == chosen,
            px=min(Sizes(panel, step).body, Sizes(panel, 3).body),
        )
        for step in range(1, len(DEGREES) + 1)
    )


def size_letters(scene: Scene) -> tuple[Face, ...]:
    """Return a letter for each size, as large as the text will be (accessibility d3)."""
    panel = scene.look.sizes.panel
    return tuple(
        replace(face, letter="A", px=Sizes(panel, step).body)
        for step, face in enumerate(size_faces(scene), 1)
    )


def bigger_face(scene: Scene) -> Face:
    """Return the button that goes on to the next size and after the largest to the first (accessibility d3).

    As small as a button may be, since it stands beside every title: a letter, and which of how many it is.
    """
    step, number = scene.preferences.size, scene.language.number
    return Face(
        "size",
        "",
        size_words(step, scene),
        detail=f"{number(step)}/{number(len(DEGREES))}",
        meaning=size_title(),
        letter=f"A+{_LEFT_TO_RIGHT}",
        px=scene.look.sizes.floor,
    )


def theme_faces(scene: Scene) -> tuple[Face, ...]:
    """Return a button for each theme, in its colours."""
    names = {
        Theme.DAY: QCoreApplication.translate("EasierScreen", "Dark on white"),
        Theme.CREAM: QCoreApplication.translate("EasierScreen", "Dark on pale yellow"),
        Theme.CONTRAST: QCoreApplication.translate("EasierScreen", "White on black"),
        Theme.YELLOW: QCoreApplication.translate("EasierScreen", "Yellow on black"),
        Theme.CALM: QCoreApplication.translate("EasierScreen", "Soft grey on black"),
    }
    chosen = None if scene.preferences.pair else scene.preferences.theme
    return tuple(
        Face(f"theme.{theme}", "", words, selected=theme is chosen, swatch=PALETTES[theme])
        for theme, words in names.items()
    )


def theme_letters(scene: Scene) -> tuple[Face, ...]:
    """Return letters in the colours of the four themes (accessibility d3)."""
    px = round(1.3 * scene.look.sizes.floor)
    wanted = {f"theme.{theme}" for theme in _LETTERED}
    return tuple(replace(face, letter="Aa", px=px) for face in theme_faces(scene) if face.name in wanted)


def curtain_face(scene: Scene) -> Face:
    """Return the button that hides the page, or shows it (accessibility B-08)."""
    words = QCoreApplication.translate("EasierScreen", "Hide the screen")
    return Face("curtain", "fa6s.eye-slash", words, selected=scene.preferences.curtain)


def change_sight(visit: Visit, name: str) -> None:
    """Do what one of these buttons says; a size without its number is the one after, round and round."""
    kind, _, value = name.partition(".")
    if kind == "curtain":
        visit.choose_curtain(not visit.preferences.curtain)
    elif kind == "size":
        after = visit.preferences.size % len(DEGREES) + 1
        visit.choose_size(int(value) if value else after)
    else:
        visit.choose_theme(Theme(value))
