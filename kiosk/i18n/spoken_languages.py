"""Languages that a visitor may speak, for a card that calls an interpreter; few of them have text here.

Each by its name, as its speakers write it; what a card says in it is beside, in ``interpreter_calls``.
"""

from kiosk.i18n.languages import LANGUAGES, Language

_PERSO_ARABIC = ("Noto Naskh Arabic", "Noto Sans")


def _latin(tag: str, endonym: str, english: str) -> Language:
    return Language(tag, "", endonym, english, "")


def _right(tag: str, endonym: str, english: str, families: tuple[str, ...] = _PERSO_ARABIC) -> Language:
    return Language(tag, "", endonym, english, "", families, rtl=True)


def _script(tag: str, endonym: str, english: str, family: str) -> Language:
    return Language(tag, "", endonym, english, "", (family, "Noto Sans"))


#: British Sign Language has no writing of its own: its name is English.
BRITISH_SIGN = _latin("bfi", "British Sign Language", "British Sign Language")

#: By English name.
_SPOKEN: tuple[Language, ...] = (
    _latin("sq", "Shqip", "Albanian"),
    _script("am", "አማርኛ", "Amharic", "Noto Sans Ethiopic"),
    _right("ar", "العربية", "Arabic"),
    _script("hy", "Հայերեն", "Armenian", "Noto Sans Armenian"),
    _script("bn", "বাংলা", "Bengali", "Noto Sans Bengali"),
    _latin("bs", "Bosanski", "Bosnian"),
    _latin("bg", "Български", "Bulgarian"),
    _script("my", "မြန်မာဘာသာ", "Burmese", "Noto Sans Myanmar"),
    _script("yue", "廣東話", "Cantonese", "Noto Sans CJK HK"),
    _latin("hr", "Hrvatski", "Croatian"),
    _latin("cs", "Čeština", "Czech"),
    _right("prs", "دری", "Dari"),
    _latin("nl", "Nederlands", "Dutch"),
    _latin("et", "Eesti", "Estonian"),
    _latin("fil", "Filipino", "Filipino (Tagalog)"),
    _latin("fr", "Français", "French"),
    _script("ka", "ქართული", "Georgian", "Noto Sans Georgian"),
    _latin("de", "Deutsch", "German"),
    _latin("el", "Ελληνικά", "Greek"),
    _script("gu", "ગુજરાતી", "Gujarati", "Noto Sans Gujarati"),
    _script("hi", "हिन्दी", "Hindi", "Noto Sans Devanagari"),
    _latin("hu", "Magyar", "Hungarian"),
    _latin("it", "Italiano", "Italian"),
    _script("ja", "日本語", "Japanese", "Noto Sans CJK JP"),
    _script("ko", "한국어", "Korean", "Noto Sans CJK KR"),
    _latin("ku", "Kurdî (Kurmancî)", "Kurdish (Kurmanji)"),
    _right("ckb", "کوردیی ناوەندی", "Kurdish (Sorani)"),
    _latin("lv", "Latviešu", "Latvian"),
    _latin("lt", "Lietuvių", "Lithuanian"),
    _script("ml", "മലയാളം", "Malayalam", "Noto Sans Malayalam"),
    _script("cmn", "普通话", "Mandarin Chinese", "Noto Sans CJK SC"),
    _script("ne", "नेपाली", "Nepali", "Noto Sans Devanagari"),
    _right("ps", "پښتو", "Pashto"),
    _right("fa", "فارسی", "Persian (Farsi)"),
    _latin("pl", "Polski", "Polish"),
    _latin("pt", "Português", "Portuguese"),
    _script("pa", "ਪੰਜਾਬੀ", "Punjabi", "Noto Sans Gurmukhi"),
    _latin("rom", "Romani", "Romani"),
    _latin("ro", "Română", "Romanian"),
    _latin("ru", "Русский", "Russian"),
    _latin("sr", "Српски", "Serbian"),
    _script("si", "සිංහල", "Sinhala", "Noto Sans Sinhala"),
    _latin("sk", "Slovenčina", "Slovak"),
    _latin("so", "Soomaali", "Somali"),
    _latin("es", "Español", "Spanish"),
    _latin("sw", "Kiswahili", "Swahili"),
    _script("syl", "ছিলটি", "Sylheti", "Noto Sans Bengali"),
    _script("ta", "தமிழ்", "Tamil", "Noto Sans Tamil"),
    _script("te", "తెలుగు", "Telugu", "Noto Sans Telugu"),
    _script("th", "ไทย", "Thai", "Noto Sans Thai"),
    _script("ti", "ትግርኛ", "Tigrinya", "Noto Sans Ethiopic"),
    _latin("tr", "Türkçe", "Turkish"),
    _latin("uk", "Українська", "Ukrainian"),
    _right("ur", "اردو", "Urdu", ("Noto Nastaliq Urdu", "Noto Naskh Arabic", "Noto Sans")),
    _latin("vi", "Tiếng Việt", "Vietnamese"),
    _latin("cy", "Cymraeg", "Welsh"),
)


def spoken_languages() -> tuple[Language, ...]:
    """Return British Sign Language, then all others by English name."""
    return (BRITISH_SIGN, *_SPOKEN)


def spoken_language(tag: str) -> Language:
    """Return the language of a card, one of the kiosk's own too. Raises KeyError for an unknown tag."""
    return {one.tag: one for one in (*LANGUAGES, *spoken_languages())}[tag]
