import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.plain import plain_text
from kiosk.content.shelf import load_shelf
from tests.content.conftest import write_leaflet

ROOT = Path(__file__).parents[2]


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    write_leaflet(tmp_path / "shelf" / "knees")
    other = write_leaflet(tmp_path / "shelf" / "elbows") / "leaflet.md"
    other.write_text(other.read_text("utf-8").replace("knee", "elbow").replace("figure=elbow", "figure=knee"))
    return tmp_path / "shelf"


def test_the_text_comes_out_as_the_patient_sees_it(kiosk_says, shelf):
    left = kiosk_says("text", "--content", str(shelf), "--leaflet", "knees")
    knees = load_shelf(shelf).leaflets[1]
    assert (left.code, left.out, left.complaint) == (0, plain_text(knees), "")


def test_without_an_id_the_first_leaflet_comes(kiosk_says, shelf):
    assert "two elbows" in kiosk_says("text", "--content", str(shelf)).out


def test_a_section_and_ids(kiosk_says, shelf):
    left = kiosk_says("text", "--content", str(shelf), "--section", "end", "--ids")
    assert left.out == "[end.m1]\nReference: K 1\n"


def test_the_settings_name_folder_and_leaflet(kiosk_says, shelf):
    settings = shelf.parent / "kiosk.toml"
    settings.write_text('[content]\nfolder = "shelf"\nleaflet = "knees"\n', "utf-8")
    assert "two knees" in kiosk_says("text", "--config", str(settings)).out


def test_a_broken_neighbour_does_not_matter(kiosk_says, shelf):
    (shelf / "elbows" / "leaflet.md").write_text("broken", "utf-8")
    assert "two knees" in kiosk_says("text", "--content", str(shelf)).out


def test_a_broken_leaflet_that_was_asked_for_says_what_is_wrong(kiosk_says, shelf):
    (shelf / "elbows" / "leaflet.md").write_text("broken", "utf-8")
    left = kiosk_says("text", "--content", str(shelf), "--leaflet", "elbows")
    assert (left.code, left.out) == (2, "")
    assert left.complaint.startswith(f"{shelf}/elbows/leaflet.md, line 1: the front matter is missing; ")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--leaflet", "hips"], 'There is no leaflet "hips" in {shelf}; there is: elbows, knees.'),
        (["--section", "middle"], 'There is no section "middle"; there are: about-elbows, end.'),
        (["--edition", "gold"], 'There is no edition "gold"; there are: full, easy-read.'),
        (["--content", "/nowhere"], "/nowhere: this folder of leaflets cannot be opened; name another."),
        (["--config", "/nowhere"], "/nowhere: the settings cannot be read; name a file that is there."),
        (
            ["--langauge", "pl"],
            "kiosk text: there is no option --langauge, perhaps --language; kiosk text --help says more.",
        ),
        (["--language"], "kiosk: option '--language' requires an argument; kiosk --help says more."),
        (["again"], "kiosk text: got unexpected extra argument (again); kiosk text --help says more."),
    ],
)
def test_a_wrong_wish_gets_one_sentence_that_names_what_exists(kiosk_says, shelf, arguments, complaint):
    left = kiosk_says("text", "--content", str(shelf), *arguments)
    assert (left.code, left.out) == (2, "")
    assert left.complaint == complaint.format(shelf=shelf) + "\n"


def test_an_unknown_language_names_the_known_ones(kiosk_says, shelf):
    left = kiosk_says("text", "--content", str(shelf), "--language", "xx")
    assert left.code == 2
    assert left.complaint.startswith('There is no language "xx"; there are: en-GB, ')


def test_what_has_no_translation_is_given_in_english_and_said(kiosk_says, shelf):
    left = kiosk_says("text", "--content", str(shelf), "--language", "pl", "--section", "end")
    assert (left.code, left.out) == (0, "Reference: K 1\n")
    assert left.complaint == "Not in Polish yet, given as it was written: end.\n"


def python_m(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, cwd=ROOT, env=os.environ | environment, check=False)


def test_english_text_needs_no_qt(shelf):
    program = (
        "import sys; from kiosk.cli import kiosk; from kiosk.cli.refusals import exit_code;"
        f"code = exit_code(kiosk(), ['text', '--content', {str(shelf)!r}]);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = python_m("-c", program)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"two elbows" in done.stdout


def test_the_text_is_utf8_wherever_it_goes(shelf):
    file = shelf / "elbows" / "leaflet.md"
    file.write_text(file.read_text("utf-8").replace("Do not fall.", "Caf\u00e9, कफी."), "utf-8")
    done = python_m("-m", "kiosk", "text", "--content", str(shelf), PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "- Caf\u00e9, कफी.".encode() in done.stdout


def test_nobody_reading_the_text_is_no_error(shelf):
    file = shelf / "elbows" / "leaflet.md"
    file.write_text(file.read_text("utf-8").replace("Do not fall.", "Do not fall. " * 20_000), "utf-8")
    command = [sys.executable, "-m", "kiosk", "text", "--content", str(shelf)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as reader_leaves:
        assert reader_leaves.stdout is not None
        assert reader_leaves.stderr is not None
        reader_leaves.stdout.close()
        assert reader_leaves.stderr.read() == b""
    assert reader_leaves.returncode == 1


def test_easy_read_says_first_that_it_is_a_draft(kiosk_says):
    left = kiosk_says("text", "--edition", "easy-read", "--ids")
    assert left.out.startswith("[easy.draft]\nDraft Easy Read. Not yet checked by people with learning")
    assert "[easy.37]\nDo not drive for 24 hours.\n" in left.out
    assert left.complaint == ""


def test_easy_read_in_another_language_is_english_and_says_so(kiosk_says):
    left = kiosk_says("text", "--edition", "easy-read", "--language", "pl")
    assert "Do not drive for 24 hours." in left.out
    assert left.complaint == "Easy Read is in English only.\n"


def test_a_leaflet_without_easy_read_says_so(kiosk_says, shelf):
    left = kiosk_says("text", "--content", str(shelf), "--leaflet", "knees", "--edition", "easy-read")
    assert left.complaint == "The leaflet knees has no Easy Read; write its easy-read.md.\n"
