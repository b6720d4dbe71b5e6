"""What is said of handing a copy over."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.formats.handing import HandTrouble
from kiosk.ui.copier import Way
from kiosk.ui.face import Face

_CONTEXT = "HandOverScreen"


def hand_over_words(way: Way) -> str:
    """Return what is offered, as it stands on its button too."""
    if way is Way.CARD:
        return QCoreApplication.translate("HandOverScreen", "Print this card")
    if way is Way.PAPER:
        return QCoreApplication.translate("HandOverScreen", "Print in large print")
    return QCoreApplication.translate("HandOverScreen", "Copy to a memory stick")


def print_face() -> Face:
    """Return the button that leads from a card to its printing."""
    return Face("print", "fa6s.print", hand_over_words(Way.CARD))


def trouble_words(trouble: HandTrouble) -> str:
    """Return one plain sentence for patients."""
    silent = QT_TRANSLATE_NOOP("HandOverScreen", "The printer does not answer. Please ask a member of staff.")
    words = {
        HandTrouble.NO_PRINTER: silent,
        HandTrouble.REFUSED: silent,
        HandTrouble.STOPPED: QT_TRANSLATE_NOOP(
            "HandOverScreen", "The printer has no paper or has stopped. Please ask a member of staff."
        ),
        HandTrouble.NO_STICK: QT_TRANSLATE_NOOP(
            "HandOverScreen", "There is no memory stick. Please ask a member of staff."
        ),
        HandTrouble.FULL: QT_TRANSLATE_NOOP(
            "HandOverScreen", "The memory stick is full. Please ask a member of staff."
        ),
        HandTrouble.READ_ONLY: QT_TRANSLATE_NOOP(
            "HandOverScreen", "Nothing can be written to the memory stick. Please ask a member of staff."
        ),
        HandTrouble.PULLED_OUT: QT_TRANSLATE_NOOP(
            "HandOverScreen", "The memory stick was taken out too early. Please ask a member of staff."
        ),
        HandTrouble.NOT_MADE: QT_TRANSLATE_NOOP(
            "HandOverScreen", "The copy could not be made. Please ask a member of staff."
        ),
    }
    said = str(words[trouble])
    return QCoreApplication.translate(_CONTEXT, said)
