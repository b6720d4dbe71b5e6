"""What can be made of a leaflet in a language on this machine, and why not."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.formats.braille.tables import TABLES
from kiosk.i18n.languages import Language


class Format(StrEnum):
    """A form of the leaflet to take away; the value is also the ending of its file."""

    TXT = "txt"
    HTML = "html"
    PDF = "pdf"
    WAV = "wav"
    MP3 = "mp3"
    BRF = "brf"


class WhyNot(StrEnum):
    """Why a format cannot be made; the value is the rest of an English sentence about the language."""

    NO_TABLE = "there is no Braille table whose Braille was proved to read back the same"


@dataclass(frozen=True, slots=True)
class Offer:
    """One format in one language; ``why_not`` is None where it can be made."""

    format: Format
    language: Language
    why_not: WhyNot | None = None

    @property
    def refusal(self) -> str:
        """One English sentence for staff; empty where the format can be made."""
        if self.why_not is None:
            return ""
        return f"{self.format.name} cannot be made in {self.language.english}: {self.why_not}."


def offer(wanted: Format, language: Language) -> Offer:
    """Return whether a format can be made, without making anything."""
    lacking = wanted is Format.BRF and language.tag not in TABLES
    return Offer(wanted, language, WhyNot.NO_TABLE if lacking else None)


def offers(language: Language) -> tuple[Offer, ...]:
    """Return all formats in their order."""
    return tuple(offer(one, language) for one in Format)
