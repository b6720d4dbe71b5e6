"""Files that become no leaflet: one plain sentence each, and nothing left behind."""

from pathlib import Path

import pytest

from kiosk.importing.cover import Wishes
from kiosk.importing.leaflet import import_file, write_folder
from kiosk.importing.ledger import CannotImport
from kiosk.importing.source import LARGEST
from kiosk.importing.web import DEEPEST
from tests.importing.conftest import TODAY

GOOD = "Your knee\n\nWhat is a knee?\n\nA knee bends the leg.\n"


def refusal(file: Path, out: Path, publisher: str = "The Trust") -> str:
    with pytest.raises(CannotImport) as caught:
        write_folder(import_file(file, Wishes(publisher=publisher), TODAY), out)
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "has no words to show; save the page again or paste its text."),
        (b"%PDF-1.7", "is a PDF file; save its text as a web page or as plain text."),
        (b"PK\x03\x04", "is a Word, OpenDocument or zip file; save its text as a web page or as plain text."),
        (b"Knee\x00s", "is no text; save its text as a web page or as plain text."),
        (b"Knees\n\xff\x81", ", line 2: the text is not UTF-8; save it as UTF-8."),
        (b" " * (LARGEST + 1), "is larger than 4 MB; save the page without its pictures."),
        (
            b"a" * 5001,
            "Line 1: a paragraph has more than 5000 characters; put blank lines between paragraphs.",
        ),
        (b"a\n\n" * 5001, "has more than 5000 paragraphs; import one leaflet at a time."),
        (
            b"<div>" * (DEEPEST + 1),
            f"Line 1: tags are nested more than {DEEPEST} deep; paste the plain text.",
        ),
        (b"Your knee", "The file has a title and no text below it; save the page again or paste its text."),
        (
            b"<p>It bends. It turns, too,</p><p>And so on.</p>",
            "No title was found in the file; give it with --title.",
        ),
    ],
)
def test_what_cannot_be_used_is_said_in_one_sentence(tmp_path, content, says):
    (tmp_path / "page").write_bytes(content)
    assert refusal(tmp_path / "page", tmp_path / "out").endswith(says)
    assert [one.name for one in tmp_path.iterdir()] == ["page"]


def test_a_publisher_is_asked_for_and_not_invented(tmp_path):
    (tmp_path / "page").write_text(GOOD)
    said = refusal(tmp_path / "page", tmp_path / "out", publisher="")
    assert said == "The file does not say who publishes the leaflet; give the name with --publisher."


def test_a_language_is_a_tag(tmp_path):
    (tmp_path / "page").write_text(GOOD)
    with pytest.raises(
        CannotImport, match=r'^"very English" is no language tag; write it like en-GB or pl\.$'
    ):
        import_file(tmp_path / "page", Wishes(publisher="The Trust", language="very English"), TODAY)


def test_a_folder_that_is_there_is_never_overwritten(tmp_path):
    (tmp_path / "page").write_text(GOOD)
    (tmp_path / "out").mkdir()
    said = refusal(tmp_path / "page", tmp_path / "out")
    assert said == f"{tmp_path / 'out'} is there already and is not overwritten; name a new folder."
    assert list((tmp_path / "out").iterdir()) == []


def test_there_must_be_a_place_for_the_folder(tmp_path):
    (tmp_path / "page").write_text(GOOD)
    said = refusal(tmp_path / "page", tmp_path / "no" / "out")
    assert said == f"There is no folder {tmp_path / 'no'}; make it, or name another place."
