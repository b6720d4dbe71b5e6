"""The kiosk's own words in a copy, in the language that the program's words are in now."""

from PySide6.QtCore import QCoreApplication

from kiosk.formats.takeaway import OwnWords


def own_words(language: str, *, draft: bool, review_due: bool) -> OwnWords:
    """Return the words; ``language`` is the tag that the program's words were switched to.

    ``draft``: nobody qualified has checked the translation; ``review_due``: the leaflet's review
    date has passed.
    """
    return OwnWords(
        language,
        QCoreApplication.translate("StartScreen", "Contents"),
        QCoreApplication.translate("TakeAway", "Skip to the leaflet"),
        tuple(_notices(draft=draft, review_due=review_due)),
    )


def _notices(*, draft: bool, review_due: bool) -> list[str]:
    words = []
    if draft:
        notice = QCoreApplication.translate(
            "Notices",
            "This translation has not been checked by a qualified translator. "
            "If you are not sure, please ask a member of staff or ask for an interpreter.",
        )
        words.append(notice)
    if review_due:
        due = QCoreApplication.translate(
            "AboutScreen", "This leaflet is past its review date. Please ask staff if you have questions."
        )
        words.append(due)
    makers = QCoreApplication.translate(
        "TakeAway", "This copy was made by a kiosk. The hospital has not checked or approved this copy."
    )
    return [*words, makers]
