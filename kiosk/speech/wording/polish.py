"""Polish words for signs, numbers and addresses."""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording, letter_names

WORDING = Wording(
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
    letters=letter_names("a be ce de e ef gie ha i jot ka el em en o pe ku er es te u fau wu iks igrek zet"),
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
