"""Polish words for signs, numbers and addresses."""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

_NAMES = "a be ce de e ef gie ha i jot ka el em en o pe ku er es te u fau wu iks igrek zet"

POLISH_WORDING = Wording(
    digits=("zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"),
    plus="plus",
    dot="kropka",
    dash="myślnik",
    slash="ukośnik",
    at="małpa",
    low_line="podkreślnik",
    web_address_is="Adres strony to",
    web_address_on_screen="Adres strony jest na ekranie",
    picture="Ilustracja",
    copyright=("prawa autorskie", "copyright"),
    to="do",
    letters=MappingProxyType(dict(zip("abcdefghijklmnopqrstuvwxyz", _NAMES.split(), strict=True))),
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {
            "np.": "na przykład",
            "m.in.": "między innymi",
            "tzn.": "to znaczy",
            "itp.": "i tym podobne",
            "itd.": "i tak dalej",
            "ok.": "około",
            "tel.": "telefon",
            "dr": "doktor",
            "ul.": "ulica",
        }
    ),
    units=MappingProxyType(
        {"mg": "miligramów", "ml": "mililitrów", "kg": "kilogramów", "cm": "centymetrów", "godz.": "godzin"}
    ),
)
