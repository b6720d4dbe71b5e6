"""Turkish words for signs, numbers and addresses.

The voice has the sounds of figures right, and loses some of those of their words.
"""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording, letter_names

WORDING = Wording(
    digits=("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    plus="artı",
    dot="nokta",
    dash="tire",
    slash="eğik çizgi",
    at="et işareti",
    low_line="alt çizgi",
    web_address_is="Web adresi şudur",
    web_address_on_screen="Web adresi ekranda",
    picture="Resim",
    copyright=("telif hakkı", "copyright"),
    to="ila",
    letters=letter_names("a be ce de e fe ge he i je ke le me ne o pe q re se te u ve dabılyu iks ye ze"),
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {"örn.": "örneğin", "vb.": "ve benzeri", "Dr.": "Doktor", "tel.": "telefon"}
    ),
    units=MappingProxyType({"mg": "miligram", "ml": "mililitre", "kg": "kilogram", "cm": "santimetre"}),
)
