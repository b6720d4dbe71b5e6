"""A kiosk that nobody stands beside shows something right, whatever is in its files."""

import pytest

from kiosk.cli.asked import Asked
from kiosk.cli.keep_going import FILE, library_or_own_one, settings_or_last_ones
from kiosk.config import Config
from kiosk.paths import state
from kiosk.watch.faults import last_fault
from tests.content.conftest import write_leaflet

WORKING = '[screen]\nwidth_mm = 300\n[languages]\noffered = ["en-GB", "pl"]\n[keys]\nback = ["F23"]\n'


@pytest.fixture(autouse=True)
def own_state(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))


@pytest.fixture
def asked(tmp_path):
    (tmp_path / "kiosk.toml").write_text(WORKING)
    return Asked(config=tmp_path / "kiosk.toml")


def test_settings_that_work_are_used_and_kept(asked):
    config = settings_or_last_ones(asked)
    assert (config.screen.width_mm, config.keys) == (300, {"back": ("F23",)})
    assert (state() / FILE).is_file()
    assert last_fault(state()) is None


@pytest.mark.parametrize("broken", [b"[screen\n", b"[screen]\nwidth_mm = 'wide'\n", b"\xff\xfe", None])
def test_faulty_settings_leave_those_that_worked(asked, broken):
    working = settings_or_last_ones(asked)
    if broken is None:
        asked.config.unlink()
    else:
        asked.config.write_bytes(broken)
    assert settings_or_last_ones(asked) == working
    said = last_fault(state()).sentence
    assert said.startswith(str(asked.config))
    assert said.endswith(" Until then the settings that worked last are used.")


@pytest.mark.parametrize("kept", [None, "", "{", '{"screen": {"width_mm": -1}}', '{"gone": 1}'])
def test_with_none_that_worked_the_usual_ones_hold(asked, kept):
    asked.config.write_text("[screen")
    if kept is not None:
        state().mkdir()
        (state() / FILE).write_text(kept)
    assert settings_or_last_ones(asked) == Config()


def test_nothing_can_be_kept_and_it_goes_on(asked):
    state().write_text("a file is in its place")
    assert settings_or_last_ones(asked).screen.width_mm == 300


def test_a_faulty_leaflet_leaves_the_one_that_comes_with_the_kiosk(tmp_path):
    folder = write_leaflet(tmp_path / "shelf" / "knees")
    (folder / "leaflet.md").write_text("no leaflet")
    asked = Asked(content=tmp_path / "shelf", leaflet="knees")
    assert library_or_own_one(asked, Config()).shelf.leaflets[0].id == "sacroiliac-joint-injections"
    said = last_fault(state()).sentence
    assert str(folder / "leaflet.md") in said
    assert said.endswith(" Until then the leaflet that comes with the kiosk is shown.")


@pytest.mark.parametrize("asked", [Asked(leaflet="gone"), Asked(content=None, leaflet="gone")])
def test_a_leaflet_that_is_not_there_leaves_the_own_one(asked):
    assert library_or_own_one(asked, Config()).shelf.leaflets[0].id == "sacroiliac-joint-injections"
    assert '"gone"' in last_fault(state()).sentence
