"""``kiosk import``: a folder from a page, and a report of what a person has to confirm."""

from tests.importing.conftest import DATA


def test_it_makes_a_folder_that_the_kiosk_shows(kiosk_says, tmp_path):
    received = DATA / "leaflet-as-received.txt"
    left = kiosk_says("import", str(received), "--out", str(tmp_path / "leaflet"))
    assert (left.code, left.complaint) == (0, "")
    assert "16 sections, 70 blocks" in left.out.split("\n")[0]
    assert "line 34: words of the editing page, not of the leaflet: Image" in left.out
    assert "useful.l1: The address ekhft.nhs.uk is almost" in left.out
    assert kiosk_says("text", "--content", str(tmp_path / "leaflet")).out == kiosk_says("text").out


def test_it_refuses_in_one_sentence(kiosk_says, tmp_path):
    left = kiosk_says("import", str(tmp_path / "none.html"), "--out", str(tmp_path / "out"))
    assert left.refused
    assert left.complaint.startswith(f"There is no file {tmp_path / 'none.html'}; ")


def test_it_needs_a_place(kiosk_says, tmp_path):
    assert kiosk_says("import", str(tmp_path)).refused
