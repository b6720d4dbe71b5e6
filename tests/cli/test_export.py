import pytest

from kiosk.formats import copies
from kiosk.formats.catalogue import Format
from tests.content.conftest import write_leaflet


@pytest.fixture
def export(kiosk_says, tmp_path, qapp):
    """Exports the leaflet about knees; gives how the command left, and the file."""
    shelf = tmp_path / "shelf"
    write_leaflet(shelf / "knees")

    def run(form, *arguments, name="copy"):
        out = tmp_path / f"{name}.{form}"
        left = kiosk_says("export", "--content", str(shelf), "--format", form, "--out", str(out), *arguments)
        return left, out

    return run


def test_a_text_file(export):
    left, out = export("txt")
    assert (left.code, left.out, left.complaint) == (0, f"{out}\n", "")
    assert "\n- Do not fall.\n" in out.read_text("utf-8")


def test_a_web_page(export):
    left, out = export("html")
    assert left.code == 0
    assert out.read_text("utf-8").startswith('<!doctype html>\n<html lang="en-GB" dir="ltr">')


def test_what_has_no_translation_is_given_in_english_and_said(export):
    left, out = export("txt", "--language", "pl")
    assert (left.code, left.complaint) == (
        0,
        "Not in Polish yet, given as it was written: about-knees, end.\n",
    )
    assert "You have two knees." in out.read_text("utf-8")


@pytest.mark.parametrize(
    ("form", "more", "complaint"),
    [
        ("docx", [], "kiosk export: invalid value for '--format': 'docx' is not one of "),
        ("txt", ["--language", "xx"], 'There is no language "xx"; there are: '),
        ("txt", ["--edition", "gold"], 'There is no edition "gold"; there are: full, easy-read.'),
        ("txt", ["--edition", "easy-read"], "The leaflet knees has no Easy Read; write its easy-read.md."),
    ],
)
def test_a_wrong_wish_gets_one_sentence(export, form, more, complaint):
    left, out = export(form, *more)
    assert left.refused
    assert left.complaint.startswith(complaint)
    assert not out.exists()


def test_a_place_that_cannot_take_the_file_is_refused(export):
    left, _ = export("txt", name="nowhere/copy")
    assert left.refused
    assert left.complaint.startswith("There is no folder ")


def test_large_print_of_a_size(export):
    left, out = export("pdf", "--points", "24")
    assert left.code == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_braille(export):
    left, out = export("brf")
    assert left.code == 0
    assert left.complaint == (
        "Programs proved this Braille, no person did:"
        " ask a Braille reader who reads English before it is embossed.\n"
    )
    assert out.read_bytes().count(b"\f") == 1


def test_a_language_without_proved_braille_is_refused(export):
    left, out = export("brf", "--language", "zh-Hant")
    assert left.refused
    assert left.complaint.startswith("BRF cannot be made in Chinese, traditional: its Braille writes sounds")
    assert not out.exists()


def test_easy_read_is_exported_in_english(kiosk_says, tmp_path, qapp):
    out = tmp_path / "easy.txt"
    wish = ("--edition", "easy-read", "--language", "pl", "--format", "txt")
    left = kiosk_says("export", *wish, "--out", str(out))
    assert (left.code, left.complaint) == (0, "Easy Read is in English only.\n")
    assert "You must keep still." in out.read_text("utf-8")


def test_all_formats_go_into_a_folder(kiosk_says, tmp_path, qapp, monkeypatch):
    monkeypatch.setattr(copies, "_ORDER", tuple(one for one in copies._ORDER if one is not Format.MP3))
    write_leaflet(tmp_path / "shelf" / "knees")
    wish = ("--content", str(tmp_path / "shelf"), "--format", "all")
    left = kiosk_says("export", *wish, "--out", str(tmp_path / "copies"))
    assert left.refused
    assert left.complaint.startswith("There is no folder ")
    (tmp_path / "copies").mkdir()
    left = kiosk_says("export", *wish, "--language", "zh-Hans", "--out", str(tmp_path / "copies"))
    names = [f"knees-zh-Hans.{form}" for form in ("txt", "html", "pdf")]
    assert sorted(file.name for file in (tmp_path / "copies").iterdir()) == sorted(names)
    assert left.out.split() == [str(tmp_path / "copies" / name) for name in names]
