"""What a card for staff is made from."""

from dataclasses import dataclass

from kiosk.i18n.languages import Language


@dataclass(frozen=True, slots=True)
class CardLine:
    """Words in a language; their ``size`` is in multiples of that of the card.

    ``begins``: it belongs with those below it, not with the line above.
    """

    text: str
    language: Language
    size: float = 1.0
    bold: bool = False
    begins: bool = True
