"""Fonts per language: the script's own family first, and only that language's families."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.i18n.languages import Language


def font(language: Language, px: int, *, bold: bool = False) -> QFont:
    """Return the font of a language at a size in px of Latin text (the script's scale is applied).

    It is shared, so copy it to change it: Qt looks each new one up anew. Few are kept, since each holds its
    glyphs in memory for as long.
    """
    return shared_font(language.families, max(1, round(px * language.scale)), bold=bold)


@lru_cache(maxsize=48)
def shared_font(families: tuple[str, ...], px: int, *, bold: bool) -> QFont:
    """Return the font of these families at a size in px."""
    made = QFont()
    made.setFamilies(list(families))
    made.setPixelSize(px)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return made


def missing_families(language: Language) -> tuple[str, ...]:
    """Return the families of a language that this machine does not have."""
    return tuple(name for name in language.families if not QFontDatabase.hasFamily(name))
