"""The language of the program's own words, switched while it runs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.i18n.languages import ENGLISH, Language, language
from kiosk.paths import catalogues


class LanguageSwitch(QObject):
    """Gives the program's words and direction to one language at a time.

    Widgets hear of new words by Qt's own LanguageChange event, which Qt posts: they have not
    changed yet when :meth:`switch` returns.

    Signals:
        languageChanged(Language): words and direction are now those of this language.
    """

    languageChanged = Signal(object)

    def __init__(
        self, *, drafts: bool = True, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ending = ".qm" if drafts else ".checked.qm"
        self._folder = folder or catalogues()
        self._translator: QTranslator | None = None
        self._language = ENGLISH

    @property
    def language(self) -> Language:
        """The language now."""
        return self._language

    def switch(self, tag: str) -> bool:
        """Change to a language; return whether its words are there (English is in the program).

        Words that are not there stay English, and the direction is the language's all the same.
        Raises KeyError for an unknown tag.
        """
        wanted = language(tag)
        translator = self._load(wanted)
        self._install(translator)
        _turn(wanted)
        self._language = wanted
        self.languageChanged.emit(wanted)
        return translator is not None or wanted == ENGLISH

    def close(self) -> None:
        """Give the words of the program back as they were written."""
        self._install(None)

    def _load(self, wanted: Language) -> QTranslator | None:
        file = self._folder / f"ui_{wanted.qt}{self._ending}"
        translator = QTranslator(self)
        return translator if file.is_file() and translator.load(str(file)) else None

    def _install(self, translator: QTranslator | None) -> None:
        """Put one translator in place of the other; Qt keeps no reference of its own."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
        self._translator = translator
        if translator is not None:
            QCoreApplication.installTranslator(translator)


class PseudoTranslator(QTranslator):
    """Marks every message of the program, so that a test finds the words that bypass translation.

    ``marked`` makes the marked form of an English message.
    """

    def __init__(
        self, marked: Callable[[str], str] = "[!! {} !!]".format, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._marked = marked

    def isEmpty(self) -> bool:
        """Say that there are words, as Qt asks before it installs a translator."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - Qt's signature
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002 - Qt's signature
    ) -> str:
        """Return the marked message."""
        return self._marked(sourceText)


def _turn(wanted: Language) -> None:
    direction = Qt.LayoutDirection.RightToLeft if wanted.rtl else Qt.LayoutDirection.LeftToRight
    QGuiApplication.setLayoutDirection(direction)
