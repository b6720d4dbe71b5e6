import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QTranslator

from kiosk.content.messages import messages
from kiosk.i18n.catalogue import load_catalogue, program_standing
from kiosk.i18n.linguist import read_units
from kiosk.i18n.linguist_edits import with_approval, with_check, with_drafts
from kiosk.i18n.states import Provenance, State, fingerprint
from tests.i18n.conftest import ROOT, script

HEAD = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="pl_PL">'
VOUCHED = "state=checked; by=Jan; qual=MCIL; on=2026-11-24; en-sha={}; text-sha={}"


def message(source, text, kind="", comment=""):
    typed = f' type="{kind}"' if kind else ""
    said = f"<translatorcomment>{comment}</translatorcomment>" if comment else ""
    return f"<message><source>{source}</source>{said}<translation{typed}>{text}</translation></message>"


@pytest.fixture
def project(tmp_path):
    """A project whose one interface catalogue has a message in each state."""
    (tmp_path / "kiosk").symlink_to(ROOT / "kiosk")
    (tmp_path / "translations").mkdir()
    body = [
        message("Next", "Dalej", comment=VOUCHED.format(fingerprint("Next"), fingerprint("Dalej"))),
        message("Back", "Wstecz", "unfinished", "state=draft; origin=machine"),
        message("Stop", "Stop!"),
        message("Menu", "", "unfinished"),
        message("Pause", "Przerwa", comment=VOUCHED.format(fingerprint("Break"), fingerprint("Przerwa"))),
        message("Gone", "Nie ma", "vanished"),
    ]
    text = f"{HEAD}<context><name>Bar</name>{''.join(body)}</context></TS>"
    (tmp_path / "translations" / "ui_pl_PL.ts").write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def compiled(project, tmp_path):
    into = tmp_path / "built"
    files = script("compile_translations").compile_all(project, into)
    assert set(files) == set(into.iterdir())
    return into


def words(file):
    translator = QTranslator()
    assert translator.load(str(file))
    return {
        source: translator.translate("Bar", source) for source in ("Next", "Back", "Stop", "Menu", "Pause")
    }


def test_drafts_and_checked_texts_are_two_sets(compiled):
    drafts = words(compiled / "ui_pl_PL.qm")
    assert {key for key, text in drafts.items() if text} == {"Next", "Back", "Stop"}
    checked = words(compiled / "ui_pl_PL.checked.qm")
    assert {key for key, text in checked.items() if text} == {"Next"}


def test_the_manifest_tells_each_state(compiled):
    manifest = json.loads((compiled / "manifest.json").read_text("utf-8"))
    assert manifest["pl"]["ui"]["units"] == {
        "Bar|Next": "checked",
        "Bar|Back": "draft",
        "Bar|Stop": "draft",
        "Bar|Menu": "missing",
        "Bar|Pause": "stale",
        "Bar|Gone": "gone",
    }
    assert manifest["pl"]["ui"]["totals"] == {"checked": 1, "draft": 2, "gone": 1, "missing": 1, "stale": 1}


def test_the_words_of_the_program_stand_without_those_that_are_gone(compiled):
    stands = program_standing("pl", compiled)
    assert (stands.percent, stands.state) == (60, State.STALE)
    assert program_standing("ne", compiled).state is State.MISSING


def test_old_files_do_not_stay(project, compiled):
    (compiled / "ui_xx.qm").write_bytes(b"old")
    script("compile_translations").compile_all(project, compiled)
    assert not (compiled / "ui_xx.qm").exists()


def test_a_file_of_no_known_language_is_refused(project):
    (project / "translations" / "ui_xx.ts").write_text(f"{HEAD}</TS>", "utf-8")
    with pytest.raises(ValueError, match="no language ends so"):
        script("compile_translations").compile_all(project, project / "built")


def test_the_build_needs_no_qt_module_and_no_other_package(tmp_path):
    code = (
        "import sys; sys.path.insert(0, 'scripts'); import compile_translations as c;"
        f"from pathlib import Path; c.compile_all(Path.cwd(), Path({str(tmp_path)!r}));"
        "print(sorted({'PySide6', 'msgspec', 'markdown_it', 'click'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture
def leaflet_file(demo, tmp_path):
    body = "".join(
        f'<message id="{unit.id}"><source>{unit.source}</source>'
        f'<translation type="unfinished"></translation></message>'
        for unit in messages(demo)
    )
    file = tmp_path / "translations" / "demo_pl_PL.ts"
    file.parent.mkdir()
    file.write_text(f"{HEAD}<context><name></name>{body}</context></TS>", "utf-8")
    return file


def test_a_leaflet_travels_from_drafts_to_approval(polish, leaflet_file, tmp_path):
    leaflet_file.write_bytes(with_drafts(leaflet_file, polish, Provenance(origin="machine", on="2026-11-24")))
    assert {unit.state for unit in read_units(leaflet_file)} == {State.DRAFT}

    finished = leaflet_file.read_text("utf-8").replace(' type="unfinished"', "", 3)
    leaflet_file.write_text(finished, "utf-8")
    leaflet_file.write_bytes(with_check(leaflet_file, "Jan Kowalski", "MCIL", "2026-12-01"))
    states = [unit.state for unit in read_units(leaflet_file)]
    assert states[:3] == [State.CHECKED] * 3
    assert set(states[3:]) == {State.DRAFT}

    leaflet_file.write_bytes(with_approval(leaflet_file, "Dr A. Clinician", "2026-12-02"))
    approved = read_units(leaflet_file)[0]
    assert approved.state is State.APPROVED
    assert (approved.said.by, approved.said.clinical, approved.said.on) == (
        "Jan Kowalski",
        "Dr A. Clinician",
        "2026-12-02",
    )

    (tmp_path / "kiosk").symlink_to(ROOT / "kiosk")
    script("compile_translations").compile_all(tmp_path, tmp_path / "built")
    read = load_catalogue("demo", "pl", folder=tmp_path / "built")
    assert {key: found.text for key, found in read.translations.items()} == polish
    assert read.state("leaflet.short-title", "Demo") is State.APPROVED
    assert read.state("leaflet.short-title", "Another demo") is State.STALE


def test_a_new_draft_takes_back_what_was_signed(polish, leaflet_file):
    leaflet_file.write_bytes(with_drafts(leaflet_file, polish, Provenance()))
    finished = leaflet_file.read_text("utf-8").replace(' type="unfinished"', "")
    leaflet_file.write_text(finished, "utf-8")
    leaflet_file.write_bytes(with_check(leaflet_file, "Jan", "MCIL", "2026-12-01"))
    leaflet_file.write_bytes(with_drafts(leaflet_file, {"rest": "Odpoczynek"}, Provenance(origin="machine")))
    units = {unit.key: unit for unit in read_units(leaflet_file)}
    assert (units["rest"].state, units["rest"].text, units["rest"].said.by) == (
        State.DRAFT,
        "Odpoczynek",
        "",
    )
    assert units["rest.b1"].state is State.CHECKED


def test_drafts_for_messages_that_are_not_there_are_refused(leaflet_file):
    with pytest.raises(KeyError, match=r"rest\.b9"):
        with_drafts(leaflet_file, {"rest.b9": "?"}, Provenance())
