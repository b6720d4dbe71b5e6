"""What can be made of a leaflet in a language on this machine, and why not."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.formats.braille.tables import WhyNot, why_not
from kiosk.i18n.languages import Language


class Format(StrEnum):
    """A form of the leaflet to take away; the value is also the ending of its file."""

    TXT = "txt"
    HTML = "html"
    PDF = "pdf"
    WAV = "wav"
    MP3 = "mp3"
    BRF = "brf"


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

    @property
    def caution(self) -> str:
        """One English sentence for who makes this; empty where there is none."""
        if self.format is not Format.BRF:
            return ""
        reader = f"a Braille reader who reads {self.language.english}"
        return f"Programs proved this Braille, no person did: ask {reader} before it is embossed."


def offer(wanted: Format, language: Language) -> Offer:
    """Return whether a format can be made, without making anything."""
    return Offer(wanted, language, why_not(language.tag) if wanted is Format.BRF else None)


def offers(language: Language) -> tuple[Offer, ...]:
    """Return all formats in their order."""
    return tuple(offer(one, language) for one in Format)
