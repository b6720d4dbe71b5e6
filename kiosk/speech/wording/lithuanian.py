"""Lithuanian words for signs, numbers and addresses.

The voice stresses figures rightly, and their words not; a bare letter is read by its name.
"""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    plus="pliusas",
    dot="taškas",
    dash="brūkšnelis",
    slash="pasvirasis brūkšnys",
    at="eta",
    low_line="pabraukimo brūkšnys",
    web_address_is="Tinklalapio adresas yra",
    web_address_on_screen="Tinklalapio adresas yra ekrane",
    picture="Paveikslėlis",
    copyright=("autorių teisės", "autoriaus teisės", "copyright"),
    to="iki",
    letters=MappingProxyType({"w": "dviguba vė"}),
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {
            "pvz.": "pavyzdžiui",
            "t. y.": "tai yra",
            "ir t. t.": "ir taip toliau",
            "gyd.": "gydytojas",
            "tel.": "telefonas",
        }
    ),
    units=MappingProxyType({"mg": "miligramų", "ml": "mililitrų", "kg": "kilogramų", "cm": "centimetrų"}),
)
