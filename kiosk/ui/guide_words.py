"""What the kiosk says about itself to those who use it by ear. Short: it is heard, not seen."""

from PySide6.QtCore import QCoreApplication

from kiosk.access.zones import Corner
from kiosk.i18n.languages import Language
from kiosk.ui.scan_words import scan_words
from kiosk.visit.preferences import Audio, Scanning


def greeting(audio: Audio, *, by_key: bool, scanning: Scanning = Scanning.OFF) -> tuple[str, ...]:
    """Return the first words, at most 20 (accessibility d1); ``by_key``: a key woke the kiosk."""
    if scanning is not Scanning.OFF and audio is not Audio.EXPLORE:
        return QCoreApplication.translate("Guide", "Speech is on."), scan_words(scanning)
    return (_greeting(audio, by_key=by_key),)


def _greeting(audio: Audio, *, by_key: bool) -> str:
    if audio is Audio.EXPLORE:
        return QCoreApplication.translate(
            "Guide",
            "Speech is on. Swipe right for the next item. Tap twice to choose it. Bottom left corner: help.",
        )
    if by_key:
        return QCoreApplication.translate(
            "Guide", "Speech is on. Press down for the next item, enter to choose it, question mark for help."
        )
    return QCoreApplication.translate("Guide", "Speech is on. To explore by touch, hold one finger still.")


def other_languages(language: Language) -> str:
    """Return in which language the kiosk speaks, and how others are found (accessibility d1)."""
    words = QCoreApplication.translate("Guide", "{language}. Hold still again for other languages.")
    return words.format(language=language.endonym)


def first_words() -> str:
    """Return what whoever touches a kiosk that waited is told: at most 3 s (accessibility d1)."""
    return QCoreApplication.translate("Guide", "For speech, hold still.")


def privacy_warning() -> str:
    """Return what must be known while others can hear."""
    return QCoreApplication.translate("Guide", "People nearby can hear. Plug in headphones for privacy.")


def usage(audio: Audio) -> tuple[str, ...]:
    """Return how everything is used, for whoever asked three times."""
    keys = QCoreApplication.translate(
        "Guide",
        "Press L to listen or pause, R to hear it again, plus or minus for the speed, zero for languages, "
        "backspace to go back, home to finish.",
    )
    if audio is not Audio.EXPLORE:
        return (keys,)
    touch = QCoreApplication.translate(
        "Guide",
        "Slide one finger to explore. Swipe down or up for the next or previous heading. "
        "Slide along the right edge for all items.",
    )
    return (touch, *(corner_words(corner) for corner in Corner))


def corner_words(corner: Corner) -> str:
    """Return what a corner does."""
    match corner:
        case Corner.TOP_LEFT:
            return QCoreApplication.translate("Guide", "Top left corner: where you are.")
        case Corner.TOP_RIGHT:
            return QCoreApplication.translate("Guide", "Top right corner: languages.")
        case Corner.BOTTOM_LEFT:
            return QCoreApplication.translate("Guide", "Bottom left corner: help.")
        case Corner.BOTTOM_RIGHT:
            return QCoreApplication.translate("Guide", "Bottom right corner: listen or pause.")


def farewell() -> str:
    """Return the last words of a visit."""
    return QCoreApplication.translate("Guide", "You have finished. Your choices are erased.")


def still_there() -> str:
    """Return how a visitor who is asked keeps the visit."""
    return QCoreApplication.translate("Guide", "Touch the screen or press any key to go on.")


def then_offered() -> str:
    """Return what such a visitor finds afterwards, whose key or touch was the answer already."""
    return QCoreApplication.translate(
        "Guide", "After that, I need more time and Start again are at the top of the screen."
    )


def rate_words(rate: int, language: Language) -> str:
    """Return the speed in words a minute."""
    words = QCoreApplication.translate("VoiceScreen", "Speed: {words} words a minute")
    return words.format(words=language.number(rate))
