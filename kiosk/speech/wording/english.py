"""English words for signs, numbers and addresses."""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording

WORDING = Wording(
    digits=("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    plus="plus",
    dot="dot",
    dash="dash",
    slash="slash",
    at="at",
    low_line="underscore",
    web_address_is="The web address is",
    web_address_on_screen="The web address is on the screen",
    picture="Picture",
    copyright=("copyright",),
    to="to",
    whole_words=frozenset({"PALS", "AIDS", "NICE", "SCAN", "TENS"}),
    abbreviations=MappingProxyType(
        {
            "e.g.": "for example",
            "i.e.": "that is",
            "etc.": "and so on",
            "Dr": "Doctor",
            "Dr.": "Doctor",
            "approx.": "about",
        }
    ),
    units=MappingProxyType(
        {"mg": "milligrams", "mcg": "micrograms", "ml": "millilitres", "kg": "kilograms", "cm": "centimetres"}
    ),
)
