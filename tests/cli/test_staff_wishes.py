"""What staff ask of the running program."""

import logging
import os
from types import SimpleNamespace

import pytest

from kiosk.app import Borders, Kiosk
from kiosk.cli import run, session, staff_wishes
from kiosk.cli.staff_wishes import CLOSED, RESTART, let_staff_in
from kiosk.config import Config, Sound
from kiosk.content.shelf import Shelf
from kiosk.i18n.languages import LANGUAGES
from kiosk.speech.outputs import Use
from kiosk.speech.repertoire import Equipment, Repertoire
from kiosk.speech.voice import Failed, Trouble
from kiosk.staff.desk import Desk, Wish
from kiosk.visit.needs import Need
from tests.ui.conftest import StoppedClock, leaflet, qapp
from tests.ui.stand import HeldVoice

__all__ = ["leaflet", "qapp"]


class Program:
    """Takes the place of the application: notes with which code it was told to end."""

    def __init__(self):
        self.codes = []
        self.exit = self.codes.append


@pytest.fixture
def program():
    return Program()


@pytest.fixture
def kiosk(qapp, leaflet, tmp_path, program):
    settings = Config(sound=Sound(loop=("line",)))
    made = Kiosk(settings, leaflet, HeldVoice(), Borders(StoppedClock, desk=Desk(tmp_path)))
    library = SimpleNamespace(shelf=Shelf((leaflet,), ()), translations=())
    equipment = Equipment(Repertoire(frozenset(one.voice for one in LANGUAGES)), sound=True)
    let_staff_in(program, made, settings, library, lambda: equipment)
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize(
    ("wish", "codes"), [(Wish.RESTART, [RESTART]), (Wish.CLOSE, [CLOSED]), (Wish.CLEAN, [])]
)
def test_a_wish_ends_the_program_with_its_code(kiosk, program, wish, codes):
    kiosk.desk.wished.emit(wish)
    assert program.codes == codes


def test_systemd_leaves_it_closed(request):
    units = list((request.config.rootpath / "resources" / "systemd").glob("*.service"))
    assert units
    assert all(f"RestartPreventExitStatus={CLOSED}" in unit.read_text() for unit in units)


def test_the_desk_sees_the_whole_self_check_of_this_machine(kiosk):
    found = {f"{one.what}: {one.how}": one.do for one in kiosk.desk.findings()}
    assert found["Staff PIN: none is set, so nobody can open the staff screen"] == "Run: kiosk pin"
    assert "amplifier" in found["Sound: the hearing loop is set but not connected"]
    waiting = [words.partition(":")[0] for words, do in found.items() if do]
    assert waiting.index("Picture") < waiting.index("Polish")
    whats = {words.partition(":")[0] for words in found}
    assert {"Screen", "Voice", "Disk", "Clock", "Polish", "Picture"} <= whats


VOICE_ANSWERS = {
    "outputs": lambda voice: voice.outputsChanged.emit(frozenset({Use.LOUDSPEAKER})),
    "trouble": lambda voice: voice.failed.emit(Failed(0, Trouble.NO_PROCESS)),
}


@pytest.mark.parametrize("answer", VOICE_ANSWERS)
def test_what_needs_a_person_is_noted_once_as_soon_as_the_voice_has_answered(kiosk, caplog, answer):
    caplog.set_level(logging.INFO, "kiosk")
    assert caplog.messages == []
    VOICE_ANSWERS[answer](kiosk.voice)
    noted = [said for said in caplog.messages if said.startswith("needs a person: ")]
    assert "needs a person: Screen: its size is not known" in noted
    assert not any("Clock" in said or "Polish" in said for said in noted)
    VOICE_ANSWERS[answer](kiosk.voice)
    assert [said for said in caplog.messages if said.startswith("needs a person: ")] == noted


def test_whoever_is_in_a_visit_already_is_not_held_up(kiosk, caplog):
    caplog.set_level(logging.INFO, "kiosk")
    kiosk.visit.toggle_need(Need.LOOP)
    VOICE_ANSWERS["outputs"](kiosk.voice)
    assert not any(said.startswith("needs a person") for said in caplog.messages)


@pytest.mark.parametrize(("code", "begun"), [(RESTART, True), (CLOSED, False), (0, False)])
def test_run_begins_again_only_when_staff_want_it(monkeypatch, code, begun):
    class Only:
        closed = False

        def close(self):
            self.closed = True

    only, started = Only(), []
    monkeypatch.setattr(run, "_the_only_one", lambda: only)
    monkeypatch.setattr(session, "run_session", lambda *_args: code)
    monkeypatch.setattr(staff_wishes.os, "execv", lambda *_args: started.append(only.closed))
    left = run.command.main([], standalone_mode=False)
    assert left == code
    assert started == ([True] if begun else [])


def test_what_shows_the_kiosk_is_handed_on_to_the_next_one(monkeypatch):
    reading, writing = os.pipe()
    seen = []
    monkeypatch.setattr(staff_wishes.os, "execv", lambda *_args: seen.append(os.get_inheritable(writing)))
    staff_wishes.begin_again((writing,))
    os.close(reading)
    os.close(writing)
    assert seen == [True]
