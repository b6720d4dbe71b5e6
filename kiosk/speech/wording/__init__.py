"""The words of each language for what is written in signs. A new language is a module and a line here.

Only the module of a language that is spoken is loaded.
"""

from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from types import MappingProxyType

from kiosk.i18n.languages import Language
from kiosk.speech.wording.english import WORDING as ENGLISH_WORDING
from kiosk.speech.wording.form import Wording

__all__ = ["Wording", "wording"]

#: Module by tag, or by tag without region or script.
_MODULES: Mapping[str, str] = MappingProxyType(
    {
        "en": "english",
        "ne": "nepali",
        "pl": "polish",
        "ro": "romanian",
        "sk": "slovak",
        "cs": "czech",
        "zh-Hant": "chinese_traditional",
        "zh-Hans": "chinese_simplified",
        "bg": "bulgarian",
        "ar": "arabic",
        "tr": "turkish",
        "ru": "russian",
        "pt": "portuguese",
        "lt": "lithuanian",
        "bn": "bengali",
        "fa": "persian",
        "uk": "ukrainian",
    }
)


def wording(language: Language) -> Wording:
    """Return the words of a language.

    A language that has none yet gets its own single digits, which any voice reads, and English
    phrases that are not its own (``own`` is false: they belong in an English voice).
    """
    for tag in (language.tag, language.tag.split("-")[0]):
        if tag in _MODULES:
            return _loaded(_MODULES[tag])
    return replace(ENGLISH_WORDING, digits=tuple(language.digits), own=False, abbreviations={}, units={})


def _loaded(name: str) -> Wording:
    words: Wording = import_module(f"{__name__}.{name}").WORDING
    return words
