"""Louder and quieter, and said at the new level (accessibility B-02)."""

from PySide6.QtCore import QCoreApplication

from kiosk.i18n.languages import Language
from kiosk.ui.face import Face
from kiosk.ui.narrator import Narrator
from kiosk.ui.rows import Group
from kiosk.ui.scene import Scene
from kiosk.visit.preferences import LOUDNESS_DB
from kiosk.visit.visit import Visit


def loudness_words(step: int, language: Language) -> str:
    """Return the loudness in words; ``step`` is an index of LOUDNESS_DB."""
    words = QCoreApplication.translate("VoiceScreen", "Loudness: {step} of {steps}")
    return words.format(step=language.number(step + 1), steps=language.number(len(LOUDNESS_DB)))


def loudness_group(scene: Scene) -> Group:
    """Return the two buttons, below the loudness in words."""
    quieter = QCoreApplication.translate("VoiceScreen", "Quieter")
    louder = QCoreApplication.translate("VoiceScreen", "Louder")
    faces = (
        Face("loudness.less", "fa6s.volume-low", quieter),
        Face("loudness.more", "fa6s.volume-high", louder),
    )
    return Group(loudness_words(scene.preferences.loudness, scene.language), faces, 2, high=30.0)


def change_loudness(visit: Visit, narrator: Narrator, change: int) -> None:
    """Set another loudness and say it; what is being read goes on after that."""
    step = max(0, min(visit.preferences.loudness + change, len(LOUDNESS_DB) - 1))
    visit.choose_loudness(step)
    narrator.tell(loudness_words(step, narrator.language))
