import tomllib
from pathlib import Path

import pytest

from kiosk.content.dates import Dates
from kiosk.content.errors import LeafletError
from kiosk.content.loader import load_leaflet
from kiosk.content.model import BlockKind, DataKind, Range, Saying
from kiosk.content.oddities import Issue
from tests.content.conftest import jpeg, png


def change(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text("utf-8")
    assert text.count(old) == 1
    (folder / name).write_text(text.replace(old, new), "utf-8")


def refusal(folder: Path) -> str:
    with pytest.raises(LeafletError) as caught:
        load_leaflet(folder)
    return str(caught.value).replace(f"{folder}/", "")


def test_a_good_folder_becomes_a_leaflet(folder):
    leaflet = load_leaflet(folder)
    assert (leaflet.id, leaflet.short_title, leaflet.language) == ("knees", "Knees", "en-GB")
    assert leaflet.dates == Dates("March 2019", "1 May 2022", "May 2025")
    assert [(section.id, section.label, section.has_heading) for section in leaflet.sections] == [
        ("about-knees", "About knees", True),
        ("end", "The end", False),
    ]
    assert [(block.id, block.kind) for block in leaflet.blocks] == [
        ("about-knees", BlockKind.HEADING),
        ("about-knees.p1", BlockKind.PARAGRAPH),
        ("about-knees.b1", BlockKind.BULLET),
        ("about-knees.c1", BlockKind.CONTACT),
        ("about-knees.fig1", BlockKind.FIGURE),
        ("end.m1", BlockKind.META),
    ]
    assert leaflet.terms == ("K 1",)
    assert (leaflet.sayings, leaflet.issues) == ((), ())


def test_a_block_keeps_its_source_and_knows_its_marks(folder):
    leaflet = load_leaflet(folder)
    bold = leaflet.block("about-knees.p1")
    assert (bold.markdown, bold.text) == ("You have **two** knees.", "You have two knees.")
    assert bold.bold == (Range(9, 12),)
    contact = leaflet.block("about-knees.c1")
    assert contact.text == "The Knee Hospital\nTelephone: 01234 567890"
    assert contact.bulleted
    assert [data.kind for data in contact.data] == [DataKind.PHONE]
    assert leaflet.block("about-knees.b1").safety == "fall"
    assert [data.kind for data in leaflet.block("end.m1").data] == [DataKind.TERM]
    assert leaflet.block("about-knees.fig1").figure == "knee"


def test_figures_bring_their_words_and_parts(folder):
    figure = load_leaflet(folder).figure("knee")
    assert "{{bone}}" in figure.svg
    assert [(part.id, part.elements) for part in figure.parts] == [("cap", ("cap", "rim"))]


@pytest.mark.parametrize(("name", "image"), [("knee.png", png()), ("knee.jpg", jpeg())], ids=["png", "jpeg"])
def test_a_site_may_bring_a_photograph(folder, name, image):
    (folder / "figures" / name).write_bytes(image)
    text = (folder / "figures" / "figures.toml").read_text("utf-8").split("\n[[figure.part]]")[0]
    (folder / "figures" / "figures.toml").write_text(text.replace("knee.svg", name), "utf-8")
    figure = load_leaflet(folder).figure("knee")
    assert (figure.svg, figure.image, figure.parts) == ("", image, ())
    assert figure.media == {"knee.png": "image/png", "knee.jpg": "image/jpeg"}[name]


def test_text_becomes_nfc_once_with_plain_line_ends(folder):
    change(folder, "leaflet.md", "Do not fall.", "Cafe\u0301 first.")
    raw = (folder / "leaflet.md").read_bytes()
    (folder / "leaflet.md").write_bytes(b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n"))
    leaflet = load_leaflet(folder)
    assert leaflet.block("about-knees.b1").text == "Caf\u00e9 first."
    assert leaflet.block("about-knees.c1").text == "The Knee Hospital\nTelephone: 01234 567890"


def test_sayings_and_issues_are_read(folder):
    (folder / "speech.toml").write_text('[[saying]]\nshown = "K 1"\nspoken = "K one"\n', "utf-8")
    entry = 'id = "odd"\nwhat = "w"\nwhere = "end"\nkept = "k"\ntell_staff = "No"\n'
    (folder / "issues.toml").write_text(f"[[issue]]\n{entry}", "utf-8")
    leaflet = load_leaflet(folder)
    assert leaflet.sayings == (Saying("*", "K 1", "K one"),)
    assert leaflet.issues == (Issue("odd", "w", "end", "k", "No"),)


FAULTS = tomllib.loads(Path(__file__).with_name("faults.toml").read_text("utf-8"))["fault"]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault["says"][:40])
def test_each_fault_is_told_with_file_line_and_remedy(folder, fault):
    change(folder, fault["file"], fault["old"], fault["new"])
    assert refusal(folder) == f"{fault['file']}, {fault['says']}"


def test_a_picture_outside_the_folder_is_refused(folder):
    change(folder, "figures/figures.toml", "knee.svg", "../../knee.svg")
    (folder.parent / "knee.svg").write_text("<svg/>", "utf-8")
    said = "figures/../../knee.svg: the file lies outside the leaflet's folder; copy it into the folder."
    assert refusal(folder) == said


@pytest.mark.parametrize("name", ["figures/knee.svg", "leaflet.md", "figures/figures.toml"])
def test_a_link_to_a_file_outside_the_folder_is_refused(folder, name):
    outside = folder.parent / "outside"
    (folder / name).rename(outside)
    (folder / name).symlink_to(outside)
    assert refusal(folder) == f"{name}: the file lies outside the leaflet's folder; copy it into the folder."


def test_a_linked_leaflet_folder_is_welcome(folder):
    link = folder.parent / "link"
    link.symlink_to(folder)
    assert load_leaflet(link).id == "knees"


def test_a_missing_element_of_a_part_is_told(folder):
    change(folder, "figures/knee.svg", 'id="rim"', 'id="edge"')
    said = 'part "cap" needs an element with the id "rim"; name it in the drawing or correct figures.toml.'
    assert refusal(folder) == f"figures/knee.svg: {said}"


def test_an_active_drawing_is_told_with_its_line(folder):
    change(folder, "figures/knee.svg", "<path", "<script/><path")
    said = "the drawing contains <script>; save it as plain SVG, without anything that acts."
    assert refusal(folder) == f"figures/knee.svg, line 3: {said}"


def test_a_photograph_has_no_parts(folder):
    (folder / "figures" / "knee.png").write_bytes(png())
    change(folder, "figures/figures.toml", "knee.svg", "knee.png")
    said = '"knee.png" cannot have parts, only an svg can; delete its [[figure.part]] tables.'
    assert refusal(folder) == f"figures/figures.toml, line 3: {said}"


def test_a_picture_that_is_something_else_is_refused(folder):
    (folder / "figures" / "knee.png").write_bytes(b"MZ")
    text = (folder / "figures" / "figures.toml").read_text("utf-8").split("\n[[figure.part]]")[0]
    (folder / "figures" / "figures.toml").write_text(text.replace("knee.svg", "knee.png"), "utf-8")
    assert refusal(folder) == "figures/knee.png: the picture is not what its name says; save it again."


def test_a_file_over_two_megabytes_is_refused(folder):
    (folder / "figures" / "knee.svg").write_text("<svg>" + " " * (2 * 1024 * 1024) + "</svg>", "utf-8")
    assert refusal(folder) == "figures/knee.svg: the file is larger than 2 MB; make it smaller."


def test_text_that_is_not_utf8_is_told_with_its_line(folder):
    raw = (folder / "leaflet.md").read_bytes()
    (folder / "leaflet.md").write_bytes(raw.replace(b"two", b"\xa3two"))
    assert refusal(folder) == "leaflet.md, line 18: the text is not UTF-8; save it as UTF-8."


def test_a_missing_leaflet_file_is_told(folder):
    (folder / "leaflet.md").unlink()
    assert refusal(folder) == "leaflet.md: the file is not there; put it there or correct its name."


@pytest.mark.parametrize("name", ["speech.toml", "issues.toml"])
def test_a_list_that_is_not_toml_is_told_with_its_line(folder, name):
    (folder / name).write_text("\n[[saying\n", "utf-8")
    assert refusal(folder).startswith(f"{name}, line 2: this is not TOML (")


def test_an_issue_may_not_be_there_twice(folder):
    entry = '[[issue]]\nid = "odd"\nwhat = "w"\nwhere = "end"\nkept = "k"\ntell_staff = "No"\n'
    (folder / "issues.toml").write_text(entry * 2, "utf-8")
    assert refusal(folder) == 'issues.toml, line 8: issue "odd" is there twice; rename one of them.'


def test_a_leaflet_need_not_print_dates_and_reference(folder):
    text = (folder / "leaflet.md").read_text("utf-8")
    missing = ("reference =", "first_published =", "last_reviewed =", "next_review =")
    kept = [line for line in text.split("\n") if not line.startswith(missing)]
    (folder / "leaflet.md").write_text("\n".join(kept), "utf-8")
    leaflet = load_leaflet(folder)
    assert (leaflet.reference, leaflet.dates) == ("", Dates("", "", ""))
