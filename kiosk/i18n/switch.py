"""The language of the program's own words, switched while it runs."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.i18n.built import Built, program_file
from kiosk.i18n.languages import ENGLISH, Language, language
from kiosk.i18n.site_words import UI, site_units
from kiosk.i18n.states import TRUSTED, USABLE
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
        self,
        *,
        drafts: bool = True,
        folder: Path | None = None,
        site: tuple[Path, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._folder = folder or catalogues()
        self._site = site
        self._translators: tuple[QTranslator, ...] = ()
        self._language = ENGLISH

    @property
    def language(self) -> Language:
        """The language now."""
        return self._language

    def show_drafts(self, *, drafts: bool) -> None:
        """Show words that nobody checked from the next switch on, or leave them English."""
        self._drafts = drafts

    def switch(self, tag: str) -> bool:
        """Change to a language; return whether its words are there (English is in the program).

        Words that are not there stay English, and the direction is the language's all the same.
        Raises KeyError for an unknown tag.
        """
        wanted = language(tag)
        translators = (*self._built(wanted), *self._own(wanted))
        self._install(translators)
        _turn(wanted)
        self._language = wanted
        self.languageChanged.emit(wanted)
        return bool(translators) or wanted == ENGLISH

    def close(self) -> None:
        """Give the words of the program back as they were written."""
        self._install(())

    def _built(self, wanted: Language) -> tuple[QTranslator, ...]:
        name = program_file(wanted, drafts=self._drafts)
        if wanted == ENGLISH or not Built(self._folder).is_whole(name):
            return ()
        translator = QTranslator(self)
        if translator.load(str(self._folder / name)):
            return (translator,)
        translator.deleteLater()
        return ()

    def _own(self, wanted: Language) -> tuple[QTranslator, ...]:
        """Return the site's own words, which Qt asks before those that were built."""
        allowed = USABLE if self._drafts else TRUSTED
        units = site_units(self._site, UI, wanted) if self._site else ()
        words = {unit.key: unit.text for unit in units if unit.state in allowed and len(unit.texts) == 1}
        return (SiteTranslator(words, self),) if words else ()

    def _install(self, translators: tuple[QTranslator, ...]) -> None:
        """Put these in place of those before; Qt keeps no reference of its own."""
        for before in self._translators:
            QCoreApplication.removeTranslator(before)
            before.deleteLater()
        self._translators = translators
        for translator in translators:
            QCoreApplication.installTranslator(translator)


class SiteTranslator(QTranslator):
    """Says a site's own words for messages of the program; all others are left to who is asked next.

    ``words`` by context and English, as :attr:`kiosk.i18n.linguist.Unit.key` writes them.
    """

    def __init__(self, words: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:
        """Say that there are words, as Qt asks before it installs a translator."""
        return False

    def translate(
        self, context: str, source_text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        """Return the site's words; None for a message it does not have."""
        return self._words.get(f"{context}|{source_text}")


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
