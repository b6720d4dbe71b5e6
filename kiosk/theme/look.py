"""Everything a widget needs to know to draw itself."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from kiosk.i18n.languages import Language
from kiosk.theme.colours import Palette
from kiosk.theme.fonts import font
from kiosk.theme.icons import Icons
from kiosk.theme.sizes import Sizes


@dataclass(frozen=True, slots=True)
class Handling:
    """How the glass is touched.

    ``hold_ms``: how long a button is pressed before it acts, 0 for not at all; ``left_handed`` mirrors the
    bar below; ``reach`` brings all controls low. A second touch of the same button within ``repeat_ms`` is
    a tremor, not a wish (D-03).
    """

    hold_ms: int = 0
    left_handed: bool = False
    reach: bool = False
    repeat_ms: int = 500


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes, colours, language and icons of one moment; replaced whole when any of them changes.

    ``loop``: there is a hearing loop here, which every screen says.
    """

    sizes: Sizes
    palette: Palette
    language: Language
    icons: Icons
    motion: bool = False
    handling: Handling = Handling()
    loop: bool = False

    @property
    def reach(self) -> tuple[int, int] | None:
        """Between which rows of pixels all controls stand; None where they may stand anywhere."""
        return self.sizes.panel.reach if self.handling.reach else None

    def chrome_font(self, px: int | None = None, *, bold: bool = False) -> QFont:
        """Return the font of buttons and notices; ``px`` defaults to the wished size."""
        return font(self.language, self.sizes.chrome if px is None else px, bold=bold)


def direction_of(language: Language) -> Qt.LayoutDirection:
    """Return the direction that a language is laid out in."""
    return Qt.LayoutDirection.RightToLeft if language.rtl else Qt.LayoutDirection.LeftToRight
