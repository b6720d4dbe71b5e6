"""The translation files of the project: whole, honest, and in step with the English."""

import ast
import csv
import json
import re
import tomllib
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from kiosk.content.loader import load_leaflet
from kiosk.content.messages import messages
from kiosk.i18n.catalogue import load_catalogue, standing
from kiosk.i18n.display import BREAK, CLOSE, JOIN, OPEN, Display
from kiosk.i18n.languages import ENGLISH, LANGUAGES
from kiosk.i18n.linguist import read_units
from kiosk.i18n.localise import localised
from kiosk.i18n.states import TRUSTED, State, fingerprint
from tests.i18n.conftest import ROOT, script

FOLDER = ROOT / "translations"
OTHERS = [language for language in LANGUAGES if language != ENGLISH]
DATA = ROOT / "tests" / "data"
SAFETY = tomllib.loads((DATA / "safety-terms.toml").read_text("utf-8"))["term"]


@pytest.fixture(scope="session")
def leaflet():
    return load_leaflet(ROOT / "resources" / "leaflets" / "sacroiliac-joint-injections")


@pytest.fixture(scope="session")
def glossary():
    with (DATA / "glossary.tsv").open(encoding="utf-8", newline="") as file:
        return {row["en"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


@pytest.fixture(scope="session")
def regenerated(tmp_path_factory):
    """A copy of the files, brought up to date once more."""
    folder = tmp_path_factory.mktemp("translations")
    for file in FOLDER.glob("*.ts"):
        (folder / file.name).write_bytes(file.read_bytes())
    script("translations").update(folder)
    return folder


def test_gathering_again_changes_nothing(regenerated):
    before = {file.name: file.read_bytes() for file in FOLDER.glob("*.ts")}
    after = {file.name: file.read_bytes() for file in regenerated.glob("*.ts")}
    assert sorted(after) == sorted(before)
    changed = [name for name in before if before[name] != after[name]]
    assert changed == [], "run `make translations`"


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_a_leaflet_file_has_the_messages_of_its_leaflet_in_order(leaflet, language):
    units = read_units(FOLDER / f"{leaflet.id}_{language.qt}.ts")
    assert [(unit.key, unit.source) for unit in units] == [
        (unit.id, unit.source) for unit in messages(leaflet)
    ]


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_every_word_of_the_program_has_a_context(language):
    keys = [unit.key for unit in read_units(FOLDER / f"ui_{language.qt}.ts")]
    assert keys
    assert [key for key in keys if key.startswith("|")] == []
    assert len(keys) == len(set(keys))


def test_words_are_written_so_that_they_are_found():
    """lupdate finds words only where they stand whole in self.tr("...") or translate("Context", "...")."""
    hidden = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in sorted((ROOT / "kiosk").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and asks_for_words(node)
        if not found_by_lupdate(node, marked="QT_TRANSLATE_NOOP" in file.read_text("utf-8"))
    ]
    assert hidden == []


def asks_for_words(call):
    name = ast.unparse(call.func)
    return name == "tr" or name.endswith(".tr") or name == "QCoreApplication.translate"


def found_by_lupdate(call, *, marked):
    """Words that are marked elsewhere in the module may be asked for by name."""
    kinds = (ast.Constant, ast.Name) if marked else ast.Constant
    return not isinstance(call.func, ast.Name) and all(isinstance(given, kinds) for given in call.args)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.ts")), ids=lambda file: file.name)
def test_nothing_is_finished_that_nobody_vouched_for(file: Path):
    assert [unit.key for unit in read_units(file) if unit.finished and unit.state not in TRUSTED] == []


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.ts")), ids=lambda file: file.name)
def test_every_draft_says_where_it_comes_from(file: Path):
    drafts = [unit for unit in read_units(file) if unit.state is State.DRAFT]
    assert [unit.key for unit in drafts if not (unit.said.origin and unit.said.on and unit.said.en_sha)] == []


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_the_whole_leaflet_is_there_as_a_draft(leaflet, language, built):
    stands = standing(leaflet, load_catalogue(leaflet.id, language.tag, folder=built))
    assert [unit_id for unit_id, state in stands.states.items() if state is State.MISSING] == []
    assert stands.state is State.DRAFT
    assert stands.draft


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_a_translated_leaflet_keeps_its_shape_and_its_data(leaflet, language, built):
    other = localised(leaflet, language.tag, load_catalogue(leaflet.id, language.tag, folder=built))
    assert [section.id for section in other.sections if section.language] == []
    assert [figure.name for figure in other.figures if figure.language] == []
    for before, after in zip(leaflet.blocks, other.blocks, strict=True):
        assert (after.id, after.kind, after.figure) == (before.id, before.kind, before.figure)
        assert len(after.bold) == len(before.bold), after.id
        assert data_of(after) == data_of(before), after.id


def data_of(block):
    return Counter((found.kind, block.text[found.range.start : found.range.end]) for found in block.data)


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES if language.rtl])
def test_every_number_and_address_of_a_page_from_right_to_left_is_isolated(leaflet, built, tag):
    other = localised(leaflet, tag, load_catalogue(leaflet.id, tag, folder=built))
    isolated = 0
    assert other.language_of("further.c1") == tag
    for block in other.blocks:
        shown = Display(block.text, block.data, rtl=True).shown.replace(BREAK, "").replace(JOIN, "")
        for found in block.data:
            assert f"{OPEN}{block.text[found.range.start : found.range.end]}{CLOSE}" in shown
            isolated += 1
    assert isolated >= 12


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
@pytest.mark.parametrize("term", SAFETY, ids=lambda term: f"{term['block']}-{term['en'][:12]}")
def test_words_that_keep_patients_safe_are_those_of_the_glossary(term, language, glossary, leaflet):
    units = {unit.key: unit.text for unit in read_units(FOLDER / f"{leaflet.id}_{language.qt}.ts")}
    said, agreed = bare(units[term["block"]]), bare(glossary[term["en"]][language.tag])
    for piece in term[language.tag]:
        assert piece in agreed
        assert piece in said
    for piece in term.get("not", {}).get(language.tag, ()):
        assert piece not in said


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_each_line_that_keeps_patients_safe_was_translated_back(leaflet, language):
    """And from the words that stand there today: a back-translation of others proves nothing."""
    file, backs = backs_of(leaflet, language)
    units = {unit.key: unit for unit in read_units(file)}
    safe = safety_lines(leaflet)
    assert len(safe) >= 24
    assert safe <= backs.keys()
    for key, back in backs.items():
        assert back["of"] == fingerprint(units[key].text), key
        assert back["says"].strip(), key
    assert {key for key in safe if units[key].said.back != f"back/{file.stem}.json"} == set()


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_what_was_translated_back_has_the_numbers_and_how_often_of_the_english(leaflet, language):
    """Words may differ; a number, and rarely against very rarely, may not."""
    _, backs = backs_of(leaflet, language)
    lines = safety_lines(leaflet)
    for key in lines:
        english, back = leaflet.block(key).text, backs[key]["says"]
        assert Counter(re.findall(r"\d+", back)) == Counter(re.findall(r"\d+", english)), key
        assert how_often(back) == how_often(english), key
    assert {how_often(leaflet.block(key).text) for key in lines} == {"", "rare", "very rare"}


def backs_of(leaflet, language):
    file = FOLDER / f"{leaflet.id}_{language.qt}.ts"
    return file, json.loads((FOLDER / "back" / f"{file.stem}.json").read_text("utf-8"))


def safety_lines(leaflet):
    """Each block that is marked, each side effect, and each with a number in figures or in words."""
    amount = re.compile(r"\d|\b(one|two|six|eight|few|several)\b")
    prints_address = {block.id for block in leaflet.blocks if "://" in block.text}
    counted = {block.id for block in leaflet.blocks if amount.search(block.text)}
    effects = {block.id for block in leaflet.blocks if block.id.startswith("side-effects.")}
    return {block.id for block in leaflet.blocks if block.safety} | effects | counted - prints_address


def how_often(text):
    found = re.search(r"(very )?rare", text.lower())
    return found.group() if found else ""


def bare(text):
    """Lower case, no Arabic vowel marks, no marks of bold, ordinary spaces."""
    plain = "".join(letter for letter in text if not "\u064b" <= letter <= "\u0652")
    return unicodedata.normalize("NFC", plain).replace("\u00a0", " ").replace("**", "").casefold()
