"""Arrows that point with the reading direction."""

from kiosk.i18n.languages import Language


def back_icon(language: Language) -> str:
    """Return the arrow towards the page before."""
    return "fa6s.arrow-right" if language.rtl else "fa6s.arrow-left"


def forward_icon(language: Language) -> str:
    """Return the arrow towards the page after."""
    return "fa6s.arrow-left" if language.rtl else "fa6s.arrow-right"
