"""Pictures and words of the needs: for the visitor in their language, for staff always in English."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.i18n.languages import ENGLISH, Language
from kiosk.visit.needs import Need

_CONTEXT = "Needs"

#: Picture and English words of each need.
_SHOWN: dict[Need, tuple[str, object]] = {
    Need.LOOP: ("mdi6.ear-hearing-loop", QT_TRANSLATE_NOOP("Needs", "A hearing loop")),
    Need.COMPANION: ("fa6s.user-group", QT_TRANSLATE_NOOP("Needs", "Someone to come along")),
    Need.INTERPRETER: ("fa6s.language", QT_TRANSLATE_NOOP("Needs", "An interpreter")),
    Need.SIGN: (
        "fa6s.hands-asl-interpreting",
        QT_TRANSLATE_NOOP("Needs", "A British Sign Language interpreter"),
    ),
    Need.EASY_READ: ("fa6s.book-open-reader", QT_TRANSLATE_NOOP("Needs", "Information in Easy Read")),
    Need.LARGE_PRINT: ("fa6s.text-height", QT_TRANSLATE_NOOP("Needs", "Information in large print")),
    Need.BRAILLE: ("fa6s.braille", QT_TRANSLATE_NOOP("Needs", "Information in Braille")),
    Need.AUDIO: ("fa6s.headphones", QT_TRANSLATE_NOOP("Needs", "Information to listen to")),
    Need.FACE_ME: ("fa6s.face-smile", QT_TRANSLATE_NOOP("Needs", "Staff who face me when they speak")),
    Need.WRITE: ("fa6s.pen", QT_TRANSLATE_NOOP("Needs", "Things written down")),
    Need.FETCH: ("fa6s.hand", QT_TRANSLATE_NOOP("Needs", "Someone to fetch me when it is my turn")),
    Need.TIME: ("fa6s.clock", QT_TRANSLATE_NOOP("Needs", "More time")),
    Need.LIPSPEAKER: ("mdi6.account-voice", QT_TRANSLATE_NOOP("Needs", "A lipspeaker")),
    Need.DEAFBLIND: ("fa6s.hands", QT_TRANSLATE_NOOP("Needs", "A deafblind interpreter")),
    Need.CAPTIONS: ("fa6s.closed-captioning", QT_TRANSLATE_NOOP("Needs", "A speech-to-text reporter")),
    Need.ADVOCATE: ("fa6s.people-arrows", QT_TRANSLATE_NOOP("Needs", "An advocate")),
    Need.EMAIL: ("fa6s.envelope", QT_TRANSLATE_NOOP("Needs", "Emails instead of letters")),
    Need.TEXT: ("fa6s.comment-sms", QT_TRANSLATE_NOOP("Needs", "Text messages instead of phone calls")),
}

_ASKS = ("fa6s.id-card", QT_TRANSLATE_NOOP("Needs", "This patient asks for:"))
_GONE = (
    "fa6s.lock",
    QT_TRANSLATE_NOOP("Needs", "Nothing on this card is stored or sent. Touch Start again to erase it."),
)
_HELP = ("fa6s.hand-holding-heart", QT_TRANSLATE_NOOP("Needs", "I would like some help, please."))
_LANGUAGE = QT_TRANSLATE_NOOP("Needs", "An interpreter: {language}")


@dataclass(frozen=True, slots=True)
class NeedWords:
    """A picture, the words for staff in English, and the same in the visitor's language.

    ``loud``: staff read it over a counter.
    """

    icon: str
    english: str
    own: str
    loud: bool = True


def need_words(need: Need) -> NeedWords:
    """Return the picture and words of a need."""
    return _words(*_SHOWN[need])


def card_words(needs: tuple[Need, ...], language: Language) -> tuple[NeedWords, ...]:
    """Return what a card says: whose wishes these are, the needs, and that nothing is kept.

    Without needs it is a wish for help; an interpreter is named with the language.
    """
    if not needs:
        return (_words(*_HELP), _quiet(*_GONE))
    return (_words(*_ASKS), *(_on_card(need, language) for need in needs), _quiet(*_GONE))


def _words(icon: str, marked: object) -> NeedWords:
    """Return words marked for translation; Qt's mark is typed as an object."""
    english = str(marked)
    return NeedWords(icon, english, QCoreApplication.translate(_CONTEXT, english))


def _quiet(icon: str, marked: object) -> NeedWords:
    return replace(_words(icon, marked), loud=False)


def _on_card(need: Need, language: Language) -> NeedWords:
    icon, marked = _SHOWN[need]
    if need is not Need.INTERPRETER or language == ENGLISH:
        return _words(icon, marked)
    named = _words(icon, _LANGUAGE)
    return NeedWords(
        icon,
        named.english.format(language=language.english),
        named.own.format(language=language.endonym),
    )
