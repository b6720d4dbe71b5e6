"""In how many rows the buttons of both bars stand: narrow glass does not hold them side by side."""

from kiosk.theme.look import Look
from kiosk.ui.arrange import Arranger
from kiosk.ui.face import Face
from kiosk.ui.fitting import line_height, words_size
from kiosk.ui.top_words import top_words

#: The bar below has room for this many buttons.
SLOTS = 4

#: A quarter of the width that is narrower than this, em of the floor size, holds few words whole.
_NARROW_EM = 6.0


def rows_below(look: Look) -> int:
    """Return in how many rows the buttons below stand."""
    return 2 if look.sizes.panel.width_px < SLOTS * _NARROW_EM * look.sizes.floor else 1


def stands_below(words: str, look: Look) -> bool:
    """Return whether a button below holds these words on two lines."""
    columns = SLOTS // rows_below(look)
    wide = (look.sizes.panel.width_px - look.sizes.gap * (columns + 1)) // columns - 0.8 * look.sizes.floor
    size = words_size(words, look, look.sizes.floor, wide, bold=True)
    return size.width() <= wide and size.height() < 2.5 * line_height(look)


def rows_above(look: Look) -> int:
    """Return in how many rows those above stand: on narrow glass in two where their words are long."""
    return 1 if _crowded(look) or _one_row_holds(look) else 2


def has_letter(look: Look) -> bool:
    """Return whether the letter for the text size stands above; large or low buttons may leave it no room."""
    return not _crowded(look) or _one_row_holds(look)


def _crowded(look: Look) -> bool:
    return look.sizes.bigger or look.reach is not None


def _one_row_holds(look: Look) -> bool:
    """Return whether one row holds the letter, and the words on two lines at most; narrow glass may not."""
    if rows_below(look) == 1:
        return True
    sizes, words = look.sizes, top_words(look.language)
    needed = [max(sizes.navigation, Arranger(Face("", "", one), look).narrowest()) for one in words]
    room = sizes.panel.width_px - sizes.gap * (len(needed) + 2)
    whole = sum(needed) + sizes.navigation
    lines = (
        words_size(one, look, sizes.floor, room * wide // whole - 0.8 * sizes.floor, bold=True).height()
        for one, wide in zip(words, needed, strict=True)
    )
    return whole <= room and max(lines) < 2.5 * line_height(look)
