"""Romanian words for signs, numbers and addresses."""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording, letter_names

WORDING = Wording(
    digits=("zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"),
    plus="plus",
    dot="punct",
    dash="liniuță",
    slash="bară oblică",
    at="arond",
    low_line="liniuță de subliniere",
    web_address_is="Adresa paginii web este",
    web_address_on_screen="Adresa paginii web este pe ecran",
    picture="Imagine",
    copyright=("drepturi de autor", "copyright"),
    to="până la",
    letters=letter_names(
        "a be ce de e ef ge haș i je ka el em en o pe chiu er es te u ve dublu_ve ics igrec zet"
    ),
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {
            "de ex.": "de exemplu",
            "etc.": "și așa mai departe",
            "nr.": "numărul",
            "tel.": "telefon",
            "dr.": "doctor",
        }
    ),
    units=MappingProxyType({"mg": "miligrame", "ml": "mililitri", "kg": "kilograme", "cm": "centimetri"}),
)
