"""Each language is what its readers know: own name, script, voice, plural forms, quotation marks."""

import csv
import subprocess

import pytest
from PySide6.QtCore import QTranslator

from kiosk.i18n.languages import ENGLISH, LANGUAGES
from kiosk.i18n.linguist import read_units
from tests.i18n.conftest import ROOT, script

with (ROOT / "tests" / "data" / "languages.tsv").open(encoding="utf-8", newline="") as file:
    TABLE = {row["tag"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
#: ’ is an apostrophe too, and is left out.
MARKS = set('“”„«»‹›「」『』‘‚"')
#: Counts whose forms differ anywhere, and all that a page or a minute may have.
COUNTS = [*range(26), *range(100, 112)]


def row(language):
    return TABLE[language.tag]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_a_language_is_what_the_table_says(language):
    assert (language.qt, language.endonym, language.voice, language.families[0]) == tuple(
        row(language)[column] for column in ("qt", "endonym", "voice", "family")
    )
    assert language.rtl == (row(language)["direction"] == "rtl")
    assert language.families[-1] == "Noto Sans", "some scripts have no Latin letters"


def test_the_table_has_every_language_and_no_other():
    assert set(TABLE) == {language.tag for language in LANGUAGES}


def test_languages_stand_in_the_order_of_local_need():
    """By speakers in the five districts (Census 2021, TS024); Czech beside Slovak, Chinese as one."""
    speakers = [int(row(language)["speakers"]) for language in LANGUAGES[1:]]
    assert LANGUAGES[0] == ENGLISH
    assert speakers == sorted(speakers, reverse=True)


@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda language: language.tag)
def test_quotation_marks_are_those_of_the_language_and_come_in_pairs(language):
    pairs = row(language)["quotes"].split()
    unpaired = {
        unit.key: unit.text
        for file in sorted((ROOT / "translations").glob(f"*_{language.qt}.ts"))
        for unit in read_units(file)
        if (set(unit.text) & MARKS) - set("".join(pairs))
        or any(unit.text.count(pair[0]) != unit.text.count(pair[1]) for pair in pairs if pair[1] != "’")
        or any(unit.text.find(pair[0]) > unit.text.find(pair[1]) for pair in pairs if pair[1] != "’")
    }
    assert unpaired == {}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_every_count_has_words(language, tmp_path):
    """Too few forms, and a visitor reads nothing for some counts: Qt asks for this many."""
    forms = [f"form {number}" for number in range(int(row(language)["forms"]))]
    shown = plurals(language, forms, tmp_path)
    assert [count for count in COUNTS if shown[count] not in forms] == []
    assert set(shown.values()) == set(forms)


def test_arabic_has_a_form_for_none_one_two_few_many_and_a_hundred(tmp_path):
    arabic = next(language for language in LANGUAGES if language.tag == "ar")
    shown = plurals(arabic, ["none", "one", "two", "few", "many", "hundred"], tmp_path)
    some = [shown[count] for count in (0, 1, 2, 3, 10, 11, 25, 100, 102, 103)]
    assert some == ["none", "one", "two", "few", "few", "many", "many", "hundred", "hundred", "few"]


def plurals(language, forms, folder):
    """What Qt shows for each count, with these forms."""
    said = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    source = folder / "plural.ts"
    source.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language.qt}">'
        '<context><name>C</name><message numerus="yes"><source>%n</source>'
        f"<translation>{said}</translation></message></context></TS>",
        "utf-8",
    )
    lrelease = script("compile_translations").qt_tool("lrelease")
    subprocess.run([str(lrelease), "-silent", str(source)], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    return {count: translator.translate("C", "%n", None, count) for count in COUNTS}


@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda language: language.tag)
def test_a_text_has_as_many_forms_as_its_language(language):
    wrong = [
        unit.key
        for file in sorted((ROOT / "translations").glob(f"*_{language.qt}.ts"))
        for unit in read_units(file)
        if len(unit.texts) != (int(row(language)["forms"]) if "%n" in unit.source else 1)
    ]
    assert wrong == []


def test_english_needs_no_catalogue():
    assert list((ROOT / "translations").glob(f"*_{ENGLISH.qt}.ts")) == []
