"""What is said and shown about switches."""

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.i18n.languages import ENGLISH, Language
from kiosk.visit.preferences import Scanning


def scan_words(scanning: Scanning) -> str:
    """Return how switches are used; "" without."""
    match scanning:
        case Scanning.ONE:
            return QCoreApplication.translate(
                "Switches",
                "Items are named one after the other. Press the switch when you hear what you want.",
            )
        case Scanning.TWO:
            return QCoreApplication.translate(
                "Switches", "Press the first switch for the next item, the second switch to choose it."
            )
        case Scanning.OFF:
            return ""


def rest_words() -> str:
    """Return how a scan goes on that has stopped by itself."""
    return QCoreApplication.translate("Switches", "Waiting. Press the switch to go on.")


def step_words(step_ms: int, language: Language) -> str:
    """Return for how many seconds each item is marked."""
    words = QCoreApplication.translate("Switches", "Seconds for each item: {seconds}")
    return words.format(seconds=_seconds(step_ms, language))


def _seconds(step_ms: int, language: Language) -> str:
    """Return whole and tenths of seconds with the language's digits and decimal sign."""
    whole, tenths = divmod(step_ms // 100, 10)
    if not tenths:
        return language.number(whole)
    return language.number(whole) + _point(language) + language.number(tenths)


def _point(language: Language) -> str:
    """Return the decimal sign that goes with the digits which this kiosk uses in a language."""
    point = QLocale(language.qt).decimalPoint()
    return point if point in ".," or language.digits != ENGLISH.digits else ","
