"""A card for staff stands on one A4 page, however much a visitor needs, in letters of large print."""

import io

import pytest
from pypdf import PdfReader

from kiosk.formats.card import CardLine
from kiosk.formats.card_paper import card_paper
from kiosk.i18n.interpreter_calls import call_for_interpreter
from kiosk.i18n.languages import ENGLISH, LANGUAGES, language
from kiosk.i18n.spoken_languages import spoken_languages

#: The least letters of large print, pt (UKAAF).
LARGE = 16
WORST = "A British Sign Language interpreter"


def page_of(lines):
    """Return the words of the only page, and the least size of its letters in pt."""
    (page,) = PdfReader(io.BytesIO(card_paper("Card", lines))).pages
    sizes = set()

    def note(text, _matrix, place, _font, size):
        if text.strip():
            sizes.add(abs(size * place[3]))

    return " ".join(page.extract_text(visitor_text=note).split()), min(sizes)


def needs(count, spoken):
    for number in range(count):
        yield CardLine(f"{WORST} {number}", ENGLISH, bold=True)
        yield CardLine(f"{WORST} {number}", spoken, 0.9, begins=False)


@pytest.mark.parametrize("known", LANGUAGES, ids=lambda known: known.tag)
def test_a_few_needs_are_in_large_print_and_all_stand_on_one_page(known):
    words, least = page_of(list(needs(9, known)))
    assert (words.count(WORST), least >= LARGE) == (18, True)
    words, _ = page_of(list(needs(22, known)))
    assert words.count(WORST) == 44


def test_every_language_to_call_an_interpreter_for_can_be_printed():
    """The typesetter refuses a letter that no font has; all at once, as that is quicker."""
    every = spoken_languages()
    calls = [(spoken, call) for spoken in every if (call := call_for_interpreter(spoken.tag))]
    names = [CardLine(spoken.endonym, spoken, bold=True) for spoken in every]
    assert card_paper("Card", [*names, *(CardLine(call, spoken) for spoken, call in calls)])


def test_a_short_card_is_printed_larger():
    assert page_of([CardLine("More time", ENGLISH)])[1] > page_of(list(needs(9, language("lt"))))[1]
