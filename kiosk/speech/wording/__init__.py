"""The words of each language for what is written in signs. A new language is a module and a line here."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from kiosk.i18n.languages import Language
from kiosk.speech.wording.arabic import ARABIC_WORDING
from kiosk.speech.wording.english import ENGLISH_WORDING
from kiosk.speech.wording.form import Wording
from kiosk.speech.wording.nepali import NEPALI_WORDING
from kiosk.speech.wording.polish import POLISH_WORDING

__all__ = ["Wording", "wording"]

_WORDINGS: Mapping[str, Wording] = MappingProxyType(
    {"en": ENGLISH_WORDING, "ne": NEPALI_WORDING, "pl": POLISH_WORDING, "ar": ARABIC_WORDING}
)


def wording(language: Language) -> Wording:
    """Return the words of a language.

    A language that has none yet gets its own single digits, which any voice reads, and English
    phrases that are not its own (``own`` is false: they belong in an English voice).
    """
    for tag in (language.tag, language.tag.split("-")[0]):
        if tag in _WORDINGS:
            return _WORDINGS[tag]
    return replace(ENGLISH_WORDING, digits=tuple(language.digits), own=False, abbreviations={}, units={})
