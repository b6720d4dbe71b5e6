"""Czech words for signs, numbers and addresses.

The voice reads a lone ``á`` as "long a", so the names of the vowels are bare.
"""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording, letter_names

WORDING = Wording(
    digits=("nula", "jedna", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět"),
    plus="plus",
    dot="tečka",
    dash="pomlčka",
    slash="lomítko",
    at="zavináč",
    low_line="podtržítko",
    web_address_is="Adresa webové stránky je",
    web_address_on_screen="Adresa webové stránky je na obrazovce",
    picture="Obrázek",
    copyright=("autorská práva", "copyright"),
    to="až",
    letters=letter_names(
        "a bé cé dé e ef gé há i jé ká el em en o pé kvé er es té u vé dvojité_vé iks ypsilon zet"
    ),
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {"např.": "například", "atd.": "a tak dále", "tzv.": "takzvaný", "tj.": "to jest", "tel.": "telefon"}
    ),
    units=MappingProxyType({"mg": "miligramů", "ml": "mililitrů", "kg": "kilogramů", "cm": "centimetrů"}),
)
