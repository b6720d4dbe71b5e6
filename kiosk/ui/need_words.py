"""Pictures and words of the needs: for the visitor in their language, for staff always in English."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.i18n.languages import ENGLISH, Language
from kiosk.visit.needs import Need

#: Takes a context and English words; named ``translate`` where it is called, so that lupdate finds the words.
Translate = Callable[[str, str], str]


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
    return _both(lambda translate: _needs(translate)[need])


def card_words(needs: tuple[Need, ...], language: Language) -> tuple[NeedWords, ...]:
    """Return what a card says: whose wishes these are, the needs, and that nothing is kept.

    Without needs it is a wish for help; an interpreter is named with the language.
    """
    gone = _both(_gone, loud=False)
    if not needs:
        return (_both(_help), gone)
    return (_both(_asks), *(_on_card(need, language) for need in needs), gone)


def _on_card(need: Need, language: Language) -> NeedWords:
    if need is not Need.INTERPRETER or language == ENGLISH:
        return need_words(need)
    named = _both(_interpreter)
    return NeedWords(
        named.icon,
        named.english.format(language=language.english),
        named.own.format(language=language.endonym),
    )


def _both(words: Callable[[Translate], tuple[str, str]], *, loud: bool = True) -> NeedWords:
    """Return a picture with its words in English and in the language shown."""
    icon, english = words(lambda _context, english: english)
    return NeedWords(icon, english, words(QCoreApplication.translate)[1], loud)


def _needs(translate: Translate) -> dict[Need, tuple[str, str]]:
    return {
        Need.LOOP: ("mdi6.ear-hearing-loop", translate("Needs", "A hearing loop")),
        Need.COMPANION: ("fa6s.user-group", translate("Needs", "Someone to come along")),
        Need.INTERPRETER: ("fa6s.language", translate("Needs", "An interpreter")),
        Need.SIGN: ("fa6s.hands-asl-interpreting", translate("Needs", "A British Sign Language interpreter")),
        Need.EASY_READ: ("fa6s.book-open-reader", translate("Needs", "Information in Easy Read")),
        Need.LARGE_PRINT: ("fa6s.text-height", translate("Needs", "Information in large print")),
        Need.BRAILLE: ("fa6s.braille", translate("Needs", "Information in Braille")),
        Need.AUDIO: ("fa6s.headphones", translate("Needs", "Information to listen to")),
        Need.FACE_ME: ("fa6s.face-smile", translate("Needs", "Staff who face me when they speak")),
        Need.WRITE: ("fa6s.pen", translate("Needs", "Things written down")),
        Need.FETCH: ("fa6s.hand", translate("Needs", "Someone to fetch me when it is my turn")),
        Need.TIME: ("fa6s.clock", translate("Needs", "More time")),
        Need.LIPSPEAKER: ("mdi6.account-voice", translate("Needs", "A lipspeaker")),
        Need.DEAFBLIND: ("fa6s.hands", translate("Needs", "A deafblind interpreter")),
        Need.CAPTIONS: ("fa6s.closed-captioning", translate("Needs", "A speech-to-text reporter")),
        Need.ADVOCATE: ("fa6s.people-arrows", translate("Needs", "An advocate")),
        Need.EMAIL: ("fa6s.envelope", translate("Needs", "Emails instead of letters")),
        Need.TEXT: ("fa6s.comment-sms", translate("Needs", "Text messages instead of phone calls")),
        Need.QUIET: ("fa6s.volume-xmark", translate("Needs", "A quiet place to wait")),
        Need.DOG: ("fa6s.dog", translate("Needs", "Room for my assistance dog")),
        Need.MOVE: ("fa6s.wheelchair", translate("Needs", "Help to move, such as a hoist")),
    }


def _asks(translate: Translate) -> tuple[str, str]:
    return "fa6s.id-card", translate("Needs", "This patient asks for:")


def _help(translate: Translate) -> tuple[str, str]:
    return "fa6s.hand-holding-heart", translate("Needs", "I would like some help, please.")


def _interpreter(translate: Translate) -> tuple[str, str]:
    return "fa6s.language", translate("Needs", "An interpreter: {language}")


def _gone(translate: Translate) -> tuple[str, str]:
    words = translate("Needs", "Nothing on this card is stored or sent. Touch Start again to erase it.")
    return "fa6s.lock", words
