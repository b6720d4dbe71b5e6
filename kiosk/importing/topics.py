"""The closing paragraphs that hospital leaflets print without a heading, and the kiosk's names for them."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A section's id, the kiosk's name for it, and the words that begin it."""

    id: str
    label: str
    begins: re.Pattern[str]


_TOPICS = (
    Topic(
        "feedback",
        "Compliments, comments, concerns and complaints",
        re.compile(r"\bcompl(?:ai|i)(?:nts?|ments?)\b|patient advice and liaison", re.IGNORECASE),
    ),
    Topic(
        "property",
        "Your belongings",
        re.compile(r"\bvaluables\b|\bpersonal (?:property|belongings)\b", re.IGNORECASE),
    ),
    Topic(
        "more-leaflets",
        "More leaflets",
        re.compile(r"\b(?:further|more|other)\b.{0,40}\bleaflets?\b", re.IGNORECASE),
    ),
    Topic(
        "accessibility",
        "Your accessibility needs",
        re.compile(
            r"\baccessib\w+|\binterpreter\b|\b(?:another|other|alternative) (?:formats?|languages?)\b"
            r"|\b(?:produced|written|developed) (?:with|by)\b.{0,20}\bpatients\b",
            re.IGNORECASE,
        ),
    ),
)


def topic_of(words: str) -> Topic | None:
    """Return the closing topic that a paragraph begins, if any."""
    return next((one for one in _TOPICS if one.begins.search(words)), None)
