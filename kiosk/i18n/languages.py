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
_BENGALI = ("Noto Sans Bengali", "Noto Sans")
_ARABIC = ("Noto Naskh Arabic", "Noto Sans")
_HONG_KONG = ("Noto Sans CJK HK", "Noto Sans")
_SIMPLIFIED = ("Noto Sans CJK SC", "Noto Sans")
_CJK_PACKAGE = "fonts-noto-cjk"

ENGLISH = Language("en-GB", "en_GB", "English", "English", "gmw/en", welcome="Welcome")

#: Languages of one need stand side by side: Slovak and Czech, both ways of writing Chinese.
LANGUAGES: tuple[Language, ...] = (
    ENGLISH,
    Language(
        "ne", "ne_NP", "नेपाली", "Nepali", "inc/ne", _DEVANAGARI,
        line_pitch=1.65, scale=1.1, digits="०१२३४५६७८९", welcome="स्वागत छ",
    ),
    Language("pl", "pl_PL", "Polski", "Polish", "zlw/pl", welcome="Witamy"),
    Language("ro", "ro_RO", "Română", "Romanian", "roa/ro", welcome="Bine ați venit"),
    Language("sk", "sk_SK", "Slovenčina", "Slovak", "zlw/sk", welcome="Vitajte"),
    Language("cs", "cs_CZ", "Čeština", "Czech", "zlw/cs", welcome="Vítejte"),
    Language(
        "zh-Hant", "zh_HK", "繁體中文", "Chinese, traditional", "sit/yue", _HONG_KONG,
        line_pitch=1.6, welcome="歡迎", font_package=_CJK_PACKAGE,
    ),
    Language(
        "zh-Hans", "zh_CN", "简体中文", "Chinese, simplified", "sit/cmn-latn-pinyin", _SIMPLIFIED,
        line_pitch=1.6, welcome="欢迎", font_package=_CJK_PACKAGE,
    ),
    Language("bg", "bg_BG", "Български", "Bulgarian", "zls/bg", welcome="Добре дошли"),
    Language(
        "ar", "ar", "العربية", "Arabic", "sem/ar", _ARABIC,
        rtl=True, line_pitch=1.9, scale=1.15, column=28.0, welcome="أهلًا وسهلًا",
    ),
    Language("tr", "tr_TR", "Türkçe", "Turkish", "trk/tr", welcome="Hoş geldiniz"),
    Language("ru", "ru_RU", "Русский", "Russian", "zle/ru", welcome="Добро пожаловать"),
    Language("pt-PT", "pt_PT", "Português", "Portuguese", "roa/pt", welcome="Boas-vindas"),
    Language("lt", "lt_LT", "Lietuvių", "Lithuanian", "bat/lt", welcome="Sveiki atvykę"),
    Language(
        "bn", "bn_BD", "বাংলা", "Bengali", "inc/bn", _BENGALI,
        line_pitch=1.65, scale=1.1, column=34.0, digits="০১২৩৪৫৬৭৮৯", welcome="স্বাগতম",
    ),
    Language(
        "fa", "fa_IR", "فارسی", "Persian", "ira/fa", _ARABIC,
        rtl=True, line_pitch=1.9, scale=1.15, column=28.0, digits="۰۱۲۳۴۵۶۷۸۹", welcome="خوش آمدید",
    ),
    Language("uk", "uk_UA", "Українська", "Ukrainian", "zle/uk", welcome="Ласкаво просимо"),
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
