"""What a translator's own tool writes is what stood there, but for what the translator changed.

Weblate reads and writes these files with translate-toolkit. Qt Linguist writes with the same part of Qt as
lupdate, which PySide6 brings along.
"""

import shutil

import pytest
from translate.misc.multistring import multistring
from translate.storage.ts2 import tsfile

from kiosk.i18n.linguist import messages, parsed, read_units
from kiosk.i18n.linguist_edits import with_check
from kiosk.i18n.states import State
from tests.i18n.conftest import ROOT, script

FILES = sorted((ROOT / "translations").glob("*.ts"))
LEAFLET = "sacroiliac-joint-injections_fa_IR.ts"
SAID = "state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1a2b3c4d; clinical=; back="
FORMS = "".join(f"            <numerusform>صفحة{number}</numerusform>\n" for number in range(6))

#: All that may stand in such a file, also what ours have none of today.
EVERYTHING = f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>how many</comment>
        <extracomment>no more than 20 letters</extracomment>
        <translatorcomment>{SAID}</translatorcomment>
        <translation type="unfinished">
{FORMS}        </translation>
    </message>
    <message>
        <source> two  blanks </source>
        <oldsource>one blank</oldsource>
        <translatorcomment>remark of mine; {SAID}</translatorcomment>
        <translation type="unfinished"> می\u200cشود&#xa0;र\u094d\u200dय </translation>
    </message>
    <message>
        <source>Gone &amp; &quot;quoted&quot;</source>
        <translation type="vanished">&lt;Nie ma&gt;</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation type="obsolete">Nigdy</translation>
    </message>
    <message id="rest.b1">
        <source>**Rest**
a day</source>
        <translation>**Odpoczynek**
jeden dzień</translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def copy(tmp_path):
    def make(name):
        return shutil.copy(ROOT / "translations" / name, tmp_path / name)

    return make


@pytest.fixture
def everything(tmp_path):
    file = tmp_path / "ui_ar.ts"
    file.write_text(EVERYTHING, "utf-8")
    return file


def edit(file, source, target, *, fuzzy=False):
    """Translate one unit as Weblate does: the words, then whether it needs editing."""
    store = tsfile.parsefile(str(file))
    unit = next(unit for unit in store.units if str(unit.source) == source)
    unit.target = target
    unit.markfuzzy(fuzzy)
    file.write_bytes(bytes(store))


def trees(file):
    """Each message by key, all there is of it."""
    root = parsed(file)
    return {
        unit.key: [(one.tag, one.attrib, one.text) for one in message.iter()]
        for message, unit in messages(root)
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_stored_again_a_file_is_the_same_to_the_byte(file):
    assert bytes(tsfile.parsefile(str(file))) == file.read_bytes()


def test_nothing_that_may_stand_in_a_file_is_lost(everything):
    before = read_units(everything)
    everything.write_bytes(bytes(tsfile.parsefile(str(everything))))
    assert everything.read_text("utf-8") == EVERYTHING
    assert read_units(everything) == before
    assert [unit.state for unit in before] == [
        State.STALE, State.STALE, State.GONE, State.GONE, State.DRAFT,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("%n page(s)", [f"ورقة{number}" for number in range(6)]),
        (" two  blanks ", " نمی\u200cشود\u00a0र\u094d\u200dय "),
        ("**Rest**\na day", "**Spokój**\njeden dzień"),
    ],
)
def test_only_what_was_edited_changes(everything, source, target):
    before = trees(everything)
    edit(everything, source, multistring(target) if isinstance(target, list) else target, fuzzy=True)
    after = trees(everything)
    changed = [key for key in before if before[key] != after[key]]
    assert [key.rpartition("|")[2] in {source, "rest.b1"} for key in changed] == [True]
    unit = next(unit for unit in read_units(everything) if unit.key == changed[0])
    assert unit.texts == (tuple(target) if isinstance(target, list) else (target,))
    assert not unit.finished


def test_a_translation_comes_home_and_is_signed(copy):
    """Edited in Weblate, gathered by the program, checked: that one text, and no other."""
    tools = script("translations")
    file = copy(LEAFLET)
    before = {unit.key: unit for unit in read_units(file)}
    edit(file, before["procedure.b7"].source, "پانسمان کوچک")
    tools._update_leaflet(
        tools.load_leaflet(ROOT / "resources" / "leaflets" / "sacroiliac-joint-injections"), file.parent
    )
    home = {unit.key: unit for unit in read_units(file)}
    assert [key for key in before if home[key] != before[key]] == ["procedure.b7"]
    assert list(home) == list(before)
    mine = home["procedure.b7"]
    assert (mine.text, mine.finished, mine.state) == ("پانسمان کوچک", True, State.DRAFT)
    assert mine.said == before["procedure.b7"].said

    file.write_bytes(with_check(file, "ن. مترجم", "DPSI", "2026-12-01"))
    signed = {unit.key: unit for unit in read_units(file)}
    assert [key for key in home if signed[key].state is State.CHECKED] == ["procedure.b7"]
    assert [key for key in home if signed[key] != home[key]] == ["procedure.b7"]


def test_needs_editing_takes_the_signature_back(copy):
    file = copy(LEAFLET)
    source = next(unit.source for unit in read_units(file) if unit.key == "after.b2")
    edit(file, source, "۲۴ ساعت")
    file.write_bytes(with_check(file, "ن. مترجم", "DPSI", "2026-12-01"))
    edit(file, source, "۲۴ ساعت", fuzzy=True)
    unit = next(unit for unit in read_units(file) if unit.key == "after.b2")
    assert (unit.state, unit.said.by) == (State.DRAFT, "ن. مترجم")


def test_words_edited_after_they_were_signed_ask_for_another_signature(copy):
    """Weblate leaves the comment and the tick of a text as they are when its words change."""
    file = copy(LEAFLET)
    source = next(unit.source for unit in read_units(file) if unit.key == "side-effects.b10")
    edit(file, source, "خیلی به\u200cندرت")
    file.write_bytes(with_check(file, "ن. مترجم", "DPSI", "2026-12-01"))
    edit(file, source, "به\u200cندرت")
    unit = next(unit for unit in read_units(file) if unit.key == "side-effects.b10")
    assert (unit.finished, unit.state) == (True, State.DRAFT)
    file.write_bytes(with_check(file, "م. خواننده", "MCIL", "2026-12-02"))
    unit = next(unit for unit in read_units(file) if unit.key == "side-effects.b10")
    assert (unit.state, unit.said.by) == (State.CHECKED, "م. خواننده")


def test_each_plural_form_is_signed(everything):
    edit(everything, "%n page(s)", multistring(["ورقة"] * 6))
    everything.write_bytes(with_check(everything, "Jan", "MCIL", "2026-12-01"))
    assert read_units(everything)[0].state is State.CHECKED
    edit(everything, "%n page(s)", multistring([*["ورقة"] * 5, "أوراق"]))
    assert read_units(everything)[0].state is State.DRAFT
