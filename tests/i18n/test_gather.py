import json

import pytest

from kiosk.i18n.linguist import read_units
from kiosk.i18n.states import State
from tests.i18n.conftest import ROOT, script

LEAFLET = """---
id = "demo"
title = "Demo"
short_title = "Demo"
publisher = "Trust"
reference = "Web 1"
first_published = "August 2017"
last_reviewed = "May 2022"
next_review = "September 2025"
language = "en-GB"
---

{#rest}
## How "to" rest

{#rest.b1 safety=keep-still}
- **Rest** a day & <b>.

{#rest.c1 .contact}
A \\ place
Telephone: 01227 783049
"""


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """The script, on a small project of its own."""
    module = script("translations")
    (tmp_path / "kiosk").symlink_to(ROOT / "kiosk")
    leaflet = tmp_path / "leaflets" / "demo" / "leaflet.md"
    leaflet.parent.mkdir(parents=True)
    leaflet.write_text(LEAFLET, "utf-8")
    whole = module.update
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "update", lambda folder: whole(folder, tmp_path / "leaflets"))
    monkeypatch.setattr(module, "compile_all", lambda root: [root])
    return module


@pytest.fixture
def table(tmp_path):
    def write(content):
        file = tmp_path / "words.json"
        file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
        return str(file)

    return write


def units(tmp_path):
    return {unit.key: unit for unit in read_units(tmp_path / "translations" / "demo_pl_PL.ts")}


def test_words_are_gathered_as_they_stand(tools, tmp_path):
    assert tools.main([]) == 0
    assert [(unit.key, unit.source) for unit in units(tmp_path).values()] == [
        ("leaflet.short-title", "Demo"),
        ("rest", 'How "to" rest'),
        ("rest.b1", "**Rest** a day & <b>."),
        ("rest.c1", "A \\ place\nTelephone: 01227 783049"),
    ]
    text = (tmp_path / "translations" / "demo_pl_PL.ts").read_text("utf-8")
    assert "<extracomment>bullet; safety: keep-still</extracomment>" in text


def test_drafts_checks_and_changes_of_the_english(tools, tmp_path, table):
    words = table({"rest": "Jak odpoczywać", "rest.b1": "**Proszę** odpocząć."})
    assert tools.main(["merge", "pl", words, "--catalogue", "demo", "--on", "2026-11-24"]) == 0
    draft = units(tmp_path)["rest.b1"]
    assert (draft.state, draft.text, draft.said.origin, draft.said.on) == (
        State.DRAFT,
        "**Proszę** odpocząć.",
        "machine",
        "2026-11-24",
    )

    file = tmp_path / "translations" / "demo_pl_PL.ts"
    file.write_text(
        file.read_text("utf-8").replace('type="unfinished">**Proszę', ">**Proszę"),
        "utf-8",
    )
    sign = ["--catalogue", "demo", "--by", "Jan", "--qual", "MCIL"]
    assert tools.main(["check", "pl", *sign]) == 0
    assert units(tmp_path)["rest.b1"].state is State.CHECKED
    assert units(tmp_path)["rest"].state is State.DRAFT
    assert tools.main(["approve", "pl", "--catalogue", "demo", "--clinical", "Dr A"]) == 0
    assert units(tmp_path)["rest.b1"].state is State.APPROVED

    leaflet = tmp_path / "leaflets" / "demo" / "leaflet.md"
    leaflet.write_text(LEAFLET.replace("a day", "two days"), "utf-8")
    assert tools.main([]) == 0
    stale = units(tmp_path)["rest.b1"]
    assert (stale.state, stale.text, stale.said.clinical) == (State.STALE, "**Proszę** odpocząć.", "Dr A")
    assert not stale.finished
    assert "<oldsource>**Rest** a day" in file.read_text("utf-8")


def test_a_new_sentence_never_gets_the_old_translation_of_a_similar_one(tools, tmp_path, table):
    tools.main(["merge", "pl", table({"rest.b1": "**Proszę** odpocząć."}), "--catalogue", "demo"])
    leaflet = tmp_path / "leaflets" / "demo" / "leaflet.md"
    leaflet.write_text(LEAFLET.replace("#rest.b1", "#rest.b2"), "utf-8")
    tools.main([])
    assert "rest.b1" not in units(tmp_path)
    assert units(tmp_path)["rest.b2"].state is State.MISSING


@pytest.mark.parametrize(
    ("tag", "content", "catalogue", "said"),
    [
        ("xx", {}, "demo", 'there is no language "xx"'),
        ("en-GB", {}, "demo", 'there is no language "en-GB" to translate into'),
        ("pl", {}, "other", 'there is no catalogue "other"'),
        ("pl", {"rest.b9": "x"}, "demo", "there is no message rest.b9"),
        ("pl", {"rest": ""}, "demo", "must be one table"),
        ("pl", "{", "demo", "line 1: this is no JSON"),
    ],
)
def test_bad_input_gets_one_sentence(tools, table, capsys, tag, content, catalogue, said):
    assert tools.main(["merge", tag, table(content), "--catalogue", catalogue]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_broken_leaflet_gets_one_sentence(tools, tmp_path, capsys):
    (tmp_path / "leaflets" / "demo" / "leaflet.md").write_text("no front matter", "utf-8")
    assert tools.main([]) == 2
    assert "front matter is missing" in capsys.readouterr().err
