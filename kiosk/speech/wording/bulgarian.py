"""Bulgarian words for signs, numbers and addresses.

The voice stresses the word for one wrongly, and its figure rightly.
"""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("нула", "1", "две", "три", "четири", "пет", "шест", "седем", "осем", "девет"),
    plus="плюс",
    dot="точка",
    dash="тире",
    slash="наклонена черта",
    at="кльомба",
    low_line="долна черта",
    web_address_is="Адресът на уебсайта е",
    web_address_on_screen="Адресът на уебсайта е на екрана",
    picture="Изображение",
    copyright=("авторски права", "авторско право", "copyright"),
    to="до",
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {"напр.": "например", "и т.н.": "и така нататък", "т.е.": "тоест", "д-р": "доктор", "тел.": "телефон"}
    ),
    units=MappingProxyType(
        {
            "mg": "милиграма",
            "ml": "милилитра",
            "kg": "килограма",
            "cm": "сантиметра",
            "мг": "милиграма",
            "мл": "милилитра",
            "кг": "килограма",
            "см": "сантиметра",
        }
    ),
)
