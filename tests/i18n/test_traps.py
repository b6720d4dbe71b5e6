"""Mistakes that translators and machines make in our languages, looked for in every translation."""

import re
import tomllib
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
ENDS = {".": ".।。", "?": "?؟？", ":": ":：", "!": "!！"}
EVERY_END = "".join(ENDS.values())
OWN_DIGITS = [(file, language) for file, language in FILES if not language.digits.isascii()]

TRAPS = tomllib.loads((ROOT / "tests" / "data" / "traps.toml").read_text("utf-8"))["trap"]


def traps_of(tag):
    return [trap for trap in TRAPS if tag in trap["tags"] or trap["tags"] == ["*"]]


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
        f"{unit.key}: {trap['why']}: {unit.text}"
        for trap in traps_of(language.tag)
        for unit in translated(file)
        if re.search(trap["pattern"], unit.text)
        and not (trap["tags"] == ["*"] and re.search(trap["pattern"], unit.source))
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
        mine, english = unit.text.rstrip("*)）")[-1:], unit.source.rstrip("*)")[-1:]
        return mine not in ENDS[english] if english in ENDS else mine in EVERY_END

    assert faults(file, end_differs) == []


@pytest.mark.parametrize(("file", "language"), OWN_DIGITS, ids=lambda value: getattr(value, "name", ""))
def test_text_has_the_digits_of_its_script_and_data_and_nepali_dates_have_0_to_9(file, language):
    def wrong(unit):
        text = re.sub(r"\{[^}]*\}", "", unit.text)
        if unit.key.startswith("about.") and language.tag == "ne":
            return set(language.digits) & set(text)
        return re.search("[0-9]", outside_data(text))

    assert faults(file, wrong) == []


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap["why"])
def test_each_trap_catches_what_it_is_for(trap):
    assert re.search(trap["pattern"], trap["catches"])
    assert trap["tags"] == ["*"] or set(trap["tags"]) <= {language.tag for language in LANGUAGES}


def test_each_language_has_traps_of_its_own():
    assert [one.tag for one in LANGUAGES[1:] if not any(one.tag in trap["tags"] for trap in TRAPS)] == []
