"""The words of notices: what a visitor must know about this text and this voice."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.i18n.languages import ENGLISH
from kiosk.i18n.text import sentences
from kiosk.speech.voice import Trouble


@dataclass(frozen=True, slots=True)
class NoticeText:
    """The icon and the words of a notice."""

    icon: str
    words: str


def notice_texts(*, draft: bool, trouble: Trouble | None, short: bool = False) -> tuple[NoticeText, ...]:
    """Return the notices of a leaflet page; ``short`` where there is little room."""
    texts = []
    if draft:
        words = short_draft_notice() if short else draft_notice()
        texts.append(NoticeText("fa6s.triangle-exclamation", words))
    if trouble:
        words = trouble_notice(trouble)
        texts.append(NoticeText("fa6s.volume-xmark", _first_sentence(words) if short else words))
    return tuple(texts)


def _first_sentence(words: str) -> str:
    return words[: sentences(words, ENGLISH.tag)[0].end].rstrip()


def draft_notice() -> str:
    """Return the whole draft notice in the visitor's language."""
    return QCoreApplication.translate(
        "Notices",
        "This translation has not been checked by a qualified translator. "
        "If you are not sure, please ask a member of staff or ask for an interpreter.",
    )


def short_draft_notice() -> str:
    """Return the draft notice for pages with little room."""
    return QCoreApplication.translate(
        "Notices", "This translation has not been checked by a qualified translator."
    )


def trouble_notice(trouble: Trouble) -> str:
    """Return what a patient should know when the voice fails, and what they can do."""
    if trouble is Trouble.NO_VOICE:
        return QCoreApplication.translate(
            "Notices",
            "There is no voice for this language here. The marked words move on by themselves. "
            "You can also ask a member of staff.",
        )
    if trouble is Trouble.NO_OUTPUT:
        return QCoreApplication.translate(
            "Notices",
            "Your headphones or the hearing loop are not connected. The marked words move on by themselves. "
            "Plug the headphones in, or choose another sound in Make it easier.",
        )
    return QCoreApplication.translate(
        "Notices",
        "The sound is not working. The marked words move on by themselves. "
        "You can also ask a member of staff.",
    )


def english_only_notice() -> str:
    """Return what a reader of another language should know before Easy Read."""
    return QCoreApplication.translate("Notices", "Easy Read is in English only.")
