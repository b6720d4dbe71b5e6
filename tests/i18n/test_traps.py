"""Mistakes that translators and machines make in our languages, looked for in every translation."""

import re
import unicodedata
from collections import Counter

import pytest

from kiosk.content.inline import parse_inline
from kiosk.i18n.languages import ENGLISH, LANGUAGES
from kiosk.i18n.linguist import read_units
from tests.i18n.conftest import ROOT

FOLDER = ROOT / "translations"
TERMS = ("QEQM", "Web 316")
FILES = [
    (file, language)
    for language in LANGUAGES
    if language != ENGLISH
    for file in sorted(FOLDER.glob(f"*_{language.qt}.ts"))
]
ENDS = {".": ".।", "?": "?؟", ":": ":", "!": "!"}

#: What must not be found, by language: a pattern, and what is wrong with it.
TRAPS = {
    "*": [
        (r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "direction marks are added when the text is drawn"),
        (r"[\ufffd\u00ad\ufeff]", "a character that nobody can see or read"),
        (r"  |\u00a0 | \u00a0|^\s|\s$| \n|\n ", "a stray blank"),
        (r"[\u0400-\u04ff]", "Cyrillic look-alikes"),
        (r"\"", "straight quotation marks"),
        (r"…|\.\.\.", "an ellipsis"),
    ],
    "ne": [
        (r"[\u0900-\u097f)]\.(\s|$)", "a sentence ends with a danda, not with a full stop"),
        (r"(?<!\u094d)\u200d", "a joiner that joins nothing"),
        (r"[|]", "a line in place of a danda"),
        (r"(?<![\u0900-\u097f])(तिमी|तँ)(?![\u0900-\u097f])", "not the respectful form"),
        (r"[\u0600-\u06ff]", "Arabic letters"),
    ],
    "pl": [
        (r"(?<!\w)[wzioauWZIOAU][ \n](?=\w)", "a no-break space belongs after a word of one letter"),
        (r"“", "Polish quotation marks are „ and ”"),
        (r"\b(twój|twoj\w*|ciebie|tobie|możesz|powinieneś|powinnaś|musisz)\b", "not the polite form"),
        (r"\d (?=godz|mm|mg|ml)", "a no-break space belongs between number and unit"),
    ],
    "ar": [
        (r"[\u0660-\u0669\u06f0-\u06f9]", "digits are 0 to 9 here"),
        (r"[\u0600-\u06ff)»][,;?]", "Arabic has its own comma, semicolon and question mark"),
        (r"[\u06cc\u06a9]", "Persian letters"),
        (r"\u0640", "stretched letters"),
        (r"[“”„]", "quotation marks are « and »"),
    ],
}  # fmt: skip


def translated(file):
    return [unit for unit in read_units(file) if unit.text]


def faults(file, wrong):
    return [f"{unit.key}: {unit.text}" for unit in translated(file) if wrong(unit)]


def ascii_digits(text, language):
    return text.translate({ord(digit): str(value) for value, digit in enumerate(language.digits)})


def outside_data(text):
    shown, _, data = parse_inline(text, TERMS)
    letters = list(shown)
    for found in data:
        letters[found.range.start : found.range.end] = " " * len(found.range)
    return "".join(letters)


by_file = pytest.mark.parametrize(("file", "language"), FILES, ids=lambda value: getattr(value, "name", ""))


@by_file
def test_no_trap_of_the_language_is_sprung(file, language):
    found = [
        f"{unit.key}: {reason}: {unit.text}"
        for pattern, reason in TRAPS["*"] + TRAPS[language.tag]
        for unit in translated(file)
        if re.search(pattern, unit.text) and not re.search(pattern, unit.source)
    ]
    assert found == []


@by_file
def test_texts_are_composed(file, language):
    assert faults(file, lambda unit: not unicodedata.is_normalized("NFC", unit.text)) == []


@by_file
def test_numbers_are_those_of_the_english(file, language):
    def numbers(text):
        return Counter(re.findall(r"\d+", ascii_digits(text, language), re.ASCII))

    assert faults(file, lambda unit: numbers(unit.text) != numbers(unit.source)) == []


@by_file
def test_placeholders_are_those_of_the_english(file, language):
    def placeholders(text):
        return Counter(re.findall(r"\{[^{}]*\}|%n|%L?\d|&", text))

    assert faults(file, lambda unit: placeholders(unit.text) != placeholders(unit.source)) == []


@by_file
def test_data_is_printed_as_it_is(file, language):
    def data(text):
        shown, _, found = parse_inline(text, TERMS)
        return Counter(shown[each.range.start : each.range.end] for each in found)

    assert faults(file, lambda unit: data(unit.text) != data(unit.source)) == []


@by_file
def test_bold_marks_and_lines_are_as_many_as_in_the_english(file, language):
    def marks(text):
        return text.count("**"), text.count("\n")

    assert faults(file, lambda unit: marks(unit.text) != marks(unit.source)) == []


@by_file
def test_sentences_end_as_the_english_does(file, language):
    def end_differs(unit):
        mine, english = unit.text.rstrip("*)")[-1:], unit.source.rstrip("*)")[-1:]
        return mine not in ENDS[english] if english in ENDS else mine in ".।?؟:!"

    assert faults(file, end_differs) == []


@pytest.mark.parametrize(
    "file", [file for file, language in FILES if language.tag == "ne"], ids=lambda file: file.name
)
def test_nepali_has_its_own_digits_except_in_data_and_dates(file):
    def wrong(unit):
        text = unit.text if "{" not in unit.text else re.sub(r"\{[^}]*\}", "", unit.text)
        if unit.key.startswith("about."):
            return re.search("[०-९]", text)
        return re.search("[0-9]", outside_data(text))

    assert faults(file, wrong) == []


@pytest.mark.parametrize(
    ("tag", "wrong"),
    [
        ("ne", "तपाईं घर जान सक्नुहुन्छ."),
        ("pl", "Ból w plecach"),
        ("pl", "Czy możesz prowadzić?"),
        ("ar", "لمدة ٢٤ ساعة"),
        ("ar", "هل يمكن?"),
        ("ar", "می"),
    ],
)
def test_the_traps_catch_what_they_are_for(tag, wrong):
    assert any(re.search(pattern, wrong) for pattern, _ in TRAPS[tag])
