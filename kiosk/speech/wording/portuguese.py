"""European Portuguese words for signs, numbers and addresses."""

from types import MappingProxyType

from kiosk.speech.wording.form import Wording, letter_names

WORDING = Wording(
    digits=("zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"),
    plus="mais",
    dot="ponto",
    dash="hífen",
    slash="barra",
    at="arroba",
    low_line="sublinhado",
    web_address_is="O endereço do site é",
    web_address_on_screen="O endereço do site está no ecrã",
    picture="Imagem",
    copyright=("direitos de autor", "copyright"),
    to="a",
    letters=letter_names(
        "á bê cê dê é efe gê agá i jota capa ele eme ene ó pê quê erre esse tê u vê dáblio xis ípsilon zê"
    ),
    whole_words=frozenset({"PALS", "AIDS", "NICE", "TENS"}),
    abbreviations=MappingProxyType(
        {
            "p. ex.": "por exemplo",
            "etc.": "et cetera",
            "n.º": "número",
            "Dr.": "Doutor",
            "Dra.": "Doutora",
            "tel.": "telefone",
        }
    ),
    units=MappingProxyType(
        {"mg": "miligramas", "ml": "mililitros", "kg": "quilogramas", "cm": "centímetros"}
    ),
)
