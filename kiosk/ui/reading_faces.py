"""The buttons below a reading page."""

from PySide6.QtCore import QCoreApplication

from kiosk.i18n.languages import Language
from kiosk.ui.arrows import back_icon, forward_icon
from kiosk.ui.face import Face, Tone
from kiosk.ui.narrator import Voicing


def reading_faces(language: Language, voicing: Voicing) -> tuple[Face, ...]:
    """Return Back, Listen or Pause or Go on, Menu, Next."""
    icon, words = {
        Voicing.SILENT: ("fa6s.volume-high", QCoreApplication.translate("ReadingScreen", "Listen")),
        Voicing.SPEAKING: ("fa6s.pause", QCoreApplication.translate("ReadingScreen", "Pause")),
        Voicing.PAUSED: ("fa6s.play", QCoreApplication.translate("ReadingScreen", "Go on")),
    }[voicing]
    return (
        Face("back", back_icon(language), QCoreApplication.translate("ReadingScreen", "Back")),
        Face("listen", icon, words, Tone.VOICE),
        Face("menu", "fa6s.bars", QCoreApplication.translate("ReadingScreen", "Menu")),
        Face("next", forward_icon(language), QCoreApplication.translate("ReadingScreen", "Next"), Tone.GO),
    )
