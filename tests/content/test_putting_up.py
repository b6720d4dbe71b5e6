"""Putting up a leaflet: checked before and after it is copied, whole or not at all."""

import errno
import shutil

import pytest

from kiosk.content import copying
from kiosk.content.copying import copy_folder
from kiosk.content.errors import LeafletError
from kiosk.content.putting_up import offered_on, put_up
from kiosk.content.sources import Sources
from tests.content.conftest import write_leaflet


@pytest.fixture
def stick(tmp_path):
    return write_leaflet(tmp_path / "media" / "user" / "STICK" / "leaflets" / "knees")


@pytest.fixture
def sources(tmp_path):
    write_leaflet(tmp_path / "shipped" / "knees")
    return Sources(tmp_path / "shipped", (tmp_path / "site",))


def change(folder, old, new):
    text = (folder / "leaflet.md").read_text("utf-8")
    assert old in text
    (folder / "leaflet.md").write_text(text.replace(old, new), "utf-8")


def refusal(folder, sources):
    with pytest.raises(LeafletError) as caught:
        list(put_up(folder, sources))
    return str(caught.value)


def everything(folder):
    return sorted(one.relative_to(folder).as_posix() for one in folder.rglob("*"))


def test_a_leaflet_is_copied_whole_and_takes_the_place_of_the_old_one(stick, sources, tmp_path):
    change(stick, 'title = "All', 'title = "New: all')
    steps = list(put_up(stick, sources))
    assert steps[-1].done == steps[-1].whole > 0
    home = tmp_path / "site" / "leaflets"
    assert everything(home) == ["knees", *(f"knees/{one}" for one in everything(stick))]
    assert sources.find("knees").title == "New: all about knees"


def test_a_leaflet_of_the_same_id_is_replaced_whatever_its_folder_is_called(stick, sources, tmp_path):
    write_leaflet(tmp_path / "site" / "leaflets" / "old-knees")
    change(stick, 'title = "All', 'title = "New: all')
    list(put_up(stick, sources))
    assert [one.name for one in (tmp_path / "site" / "leaflets").iterdir()] == ["old-knees"]
    assert sources.load().refused == ()
    assert sources.find("knees").title == "New: all about knees"


def test_a_broken_leaflet_is_refused_and_nothing_changes(stick, sources, tmp_path):
    change(stick, "**two**", "**two")
    assert "line 18" in refusal(stick, sources)
    assert not (tmp_path / "site").exists()


def test_links_out_of_the_folder_are_not_copied(stick, sources, tmp_path):
    (tmp_path / "secret").write_text("secret", "utf-8")
    (stick / "note.txt").symlink_to(tmp_path / "secret")
    (stick / "home").symlink_to(tmp_path)
    list(put_up(stick, sources))
    copied = everything(tmp_path / "site" / "leaflets" / "knees")
    assert "note.txt" not in copied
    assert "home" not in copied


def test_a_folder_with_more_in_it_than_a_leaflet_is_refused(stick, sources, monkeypatch):
    monkeypatch.setattr(copying, "MOST_FILES", 2)
    assert "there is more in this folder than 2 files" in refusal(stick, sources)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "there is no room left; delete what is not needed there."),
        (errno.EROFS, "nothing can be written there; let the kiosk's user do so."),
        (errno.EIO, "it could not be read to its end; leave the stick in and try again."),
    ],
)
def test_a_fault_half_way_leaves_what_was_up(stick, sources, tmp_path, monkeypatch, number, said):
    list(put_up(stick, sources))
    before = everything(tmp_path / "site")
    change(stick, 'title = "All', 'title = "New: all')

    def fail(*_):
        raise OSError(number, "fault")

    monkeypatch.setattr(copying.os, "fsync", fail)
    assert refusal(stick, sources).endswith(said)
    assert everything(tmp_path / "site") == before
    assert sources.find("knees").title == "All about knees"


def test_a_stick_that_changes_while_it_is_copied_is_refused(stick, sources, tmp_path):
    steps = put_up(stick, sources)
    next(steps)
    (stick / "figures" / "knee.svg").write_text("<svg><script/></svg>", "utf-8")
    (stick / "leaflet.md").write_text("nothing", "utf-8")
    with pytest.raises(LeafletError):
        list(steps)
    assert everything(tmp_path / "site" / "leaflets") == []


def test_a_folder_set_by_the_installer_is_not_replaced(stick, tmp_path, monkeypatch):
    write_leaflet(tmp_path / "etc" / "leaflets" / "knees")
    monkeypatch.setattr("kiosk.content.putting_up.os.access", lambda *_: False)
    sources = Sources(tmp_path / "shipped", (tmp_path / "etc",))
    assert refusal(stick, sources).endswith("it is not to be changed here; ask who set up the kiosk.")
    shutil.rmtree(tmp_path / "etc")
    assert refusal(stick, sources).endswith(
        "leaflets cannot be put up here; let the kiosk's user write there."
    )


def test_sticks_are_searched_and_each_leaflet_says_whether_it_can_be_put_up(stick, tmp_path):
    broken = write_leaflet(tmp_path / "media" / "OTHER" / "hips")
    (broken / "leaflet.md").write_text("nothing", "utf-8")
    (tmp_path / "media" / "OTHER" / "photos").mkdir()
    found = offered_on(tmp_path / "media")
    assert [(one.folder, one.title) for one in found] == [(broken, "hips"), (stick, "Knees")]
    assert [bool(one.fault) for one in found] == [True, False]


def test_no_stick_is_no_leaflet(tmp_path):
    assert offered_on(tmp_path / "nowhere") == ()


def test_a_copy_that_was_cut_off_before_is_no_obstacle(tmp_path):
    source = write_leaflet(tmp_path / "knees")
    (tmp_path / "to" / ".coming-knees" / "figures").mkdir(parents=True)
    (tmp_path / "to" / ".going-knees").mkdir()
    list(copy_folder(source, tmp_path / "to" / "knees"))
    assert everything(tmp_path / "to" / "knees") == everything(source)
    assert [one.name for one in (tmp_path / "to").iterdir()] == ["knees"]
