"""The languages this kiosk knows, in the order of local need (Census 2021, five districts)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """Identity of a language: how it is written, drawn and spoken.

    ``tag`` is BCP 47, ``qt`` the Qt file suffix; ``families`` are font families, the script's
    own first; ``line_pitch`` is in em, and ``column`` too: the widest a line may be, so that it holds
    45-70 letters (C-04), fewer where the screen is too narrow; ``scale`` multiplies the Latin text
    size so that both look equally large; ``voice`` is the espeak-ng identifier.
    """

    tag: str
    qt: str
    endonym: str
    english: str
    voice: str
    families: tuple[str, ...] = ("Noto Sans",)
    rtl: bool = False
    line_pitch: float = 1.5
    scale: float = 1.0
    column: float = 33.0
    digits: str = "0123456789"
    welcome: str = ""
    font_package: str = "fonts-noto-core"

    def number(self, value: int) -> str:
        """Return a number of ours in this language's digits; never for numbers that people dial."""
        return "".join(self.digits[int(digit)] for digit in str(value))


_DEVANAGARI = ("Noto Sans Devanagari", "Noto Sans")
_ARABIC = ("Noto Naskh Arabic", "Noto Sans")

ENGLISH = Language("en-GB", "en_GB", "English", "English", "gmw/en", welcome="Welcome")

LANGUAGES: tuple[Language, ...] = (
    ENGLISH,
    Language(
        "ne", "ne_NP", "नेपाली", "Nepali", "inc/ne", _DEVANAGARI,
        line_pitch=1.65, scale=1.1, digits="०१२३४५६७८९", welcome="स्वागत छ",
    ),
    Language("pl", "pl_PL", "Polski", "Polish", "zlw/pl", welcome="Witamy"),
    Language(
        "ar", "ar", "العربية", "Arabic", "sem/ar", _ARABIC,
        rtl=True, line_pitch=1.9, scale=1.15, column=28.0, welcome="أهلًا وسهلًا",
    ),
)  # fmt: skip


def language(tag: str) -> Language:
    """Return the language for a tag such as ``pl``, ``en`` or ``en-GB``. Raises KeyError."""
    wanted = tag.replace("_", "-").casefold()
    for known in LANGUAGES:
        if known.tag.casefold() == wanted:
            return known
    same = [known for known in LANGUAGES if known.tag.split("-")[0].casefold() == wanted]
    if len(same) == 1:
        return same[0]
    raise KeyError(tag)
