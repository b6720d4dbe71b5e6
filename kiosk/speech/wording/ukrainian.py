"""Ukrainian words for signs, numbers and addresses.

The voice stresses the word for one wrongly, and its figure rightly.
"""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("нуль", "1", "два", "три", "чотири", "п’ять", "шість", "сім", "вісім", "дев’ять"),
    plus="плюс",
    dot="крапка",
    dash="дефіс",
    slash="скісна риска",
    at="равлик",
    low_line="нижнє підкреслення",
    web_address_is="Адреса вебсайту",
    web_address_on_screen="Адреса вебсайту на екрані",
    picture="Малюнок",
    copyright=("авторські права", "авторське право", "copyright"),
    to="до",
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {"напр.": "наприклад", "т. д.": "так далі", "ін.": "інше", "тел.": "телефон"}
    ),
    units=MappingProxyType(
        {
            "mg": "міліграмів",
            "ml": "мілілітрів",
            "kg": "кілограмів",
            "cm": "сантиметрів",
            "мг": "міліграмів",
            "мл": "мілілітрів",
            "кг": "кілограмів",
            "см": "сантиметрів",
        }
    ),
)
