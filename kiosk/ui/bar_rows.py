"""In how many rows the buttons of both bars stand: narrow glass does not hold them side by side."""

from kiosk.theme.look import Look
from kiosk.ui.arrange import Arranger
from kiosk.ui.face import Face
from kiosk.ui.top_words import top_words

#: The bar below has room for this many buttons.
SLOTS = 4

#: A quarter of the width that is narrower than this, em of the floor size, holds few words whole.
_NARROW_EM = 6.0


def rows_below(look: Look) -> int:
    """Return in how many rows the buttons below stand."""
    return 2 if look.sizes.panel.width_px < SLOTS * _NARROW_EM * look.sizes.floor else 1


def rows_above(look: Look) -> int:
    """Return in how many rows those above stand: on narrow glass in two where their words are long."""
    if rows_below(look) == 1:
        return 1
    least, gap = look.sizes.navigation, look.sizes.gap
    wide = [max(least, Arranger(Face("", "", words), look).narrowest()) for words in top_words(look.language)]
    needed = sum(wide) + least + gap * (len(wide) + 2)  # and the letter for the text size
    return 1 if needed <= look.sizes.panel.width_px else 2
