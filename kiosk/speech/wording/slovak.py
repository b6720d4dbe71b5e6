"""Slovak words for signs, numbers and addresses.

The voice spells words without a vowel, and so the word for a joint, ``kĺb``; with an accent of no
meaning behind it, it reads it as it should. It reads a lone ``á`` as "long a", so the vowels are bare.
"""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording, letter_names

WORDING = Wording(
    digits=("nula", "jeden", "dva", "tri", "štyri", "päť", "šesť", "sedem", "osem", "deväť"),
    plus="plus",
    dot="bodka",
    dash="pomlčka",
    slash="lomka",
    at="zavináč",
    low_line="podčiarkovník",
    web_address_is="Adresa webovej stránky je",
    web_address_on_screen="Adresa webovej stránky je na obrazovke",
    picture="Obrázok",
    copyright=("autorské práva", "copyright"),
    to="až",
    letters=letter_names(
        "a bé cé dé e ef gé há i jé ká el em en o pé kvé er es té u vé dvojité_vé iks ypsilon zet"
    ),
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {
            "kĺb": "kĺb\u0301",
            "Kĺb": "kĺb\u0301",
            "napr.": "napríklad",
            "atď.": "a tak ďalej",
            "t. j.": "to jest",
            "tel.": "telefón",
        }
    ),
    units=MappingProxyType({"mg": "miligramov", "ml": "mililitrov", "kg": "kilogramov", "cm": "centimetrov"}),
)
