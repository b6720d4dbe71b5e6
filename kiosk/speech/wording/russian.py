"""Russian words for signs, numbers and addresses."""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"),
    plus="плюс",
    dot="точка",
    dash="дефис",
    slash="косая черта",
    at="собака",
    low_line="нижнее подчёркивание",
    web_address_is="Адрес сайта",
    web_address_on_screen="Адрес сайта показан на экране",
    picture="Рисунок",
    copyright=("авторские права", "авторское право", "copyright"),
    to="до",
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {
            "напр.": "например",
            "т. е.": "то есть",
            "т.е.": "то есть",
            "и т. д.": "и так далее",
            "др.": "другое",
            "тел.": "телефон",
        }
    ),
    units=MappingProxyType(
        {
            "mg": "миллиграмм",
            "ml": "миллилитров",
            "kg": "килограмм",
            "cm": "сантиметров",
            "мг": "миллиграмм",
            "мл": "миллилитров",
            "кг": "килограмм",
            "см": "сантиметров",
        }
    ),
)
