"""The words on the buttons of the bar above."""

from PySide6.QtCore import QCoreApplication

from kiosk.i18n.languages import Language


def top_words(language: Language) -> tuple[str, str, str]:
    """Return Start again, the language in its own name, and Help."""
    return (
        QCoreApplication.translate("Frame", "Start again"),
        language.endonym,
        QCoreApplication.translate("Frame", "Help"),
    )
