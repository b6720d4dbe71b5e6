"""The name of a language and its welcome, each in its own voice."""

from collections.abc import Iterable

from kiosk.i18n.languages import Language
from kiosk.speech.passage import Passage, announcement_of


def greetings(languages: Iterable[Language]) -> list[Passage]:
    """Return what is said of each language; one without a welcome has its name alone."""
    return [announcement_of(". ".join(filter(None, (one.endonym, one.welcome))), one) for one in languages]
