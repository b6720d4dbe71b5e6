"""The text as it was received becomes the leaflet that comes with the kiosk."""

import pytest

from kiosk.content.loader import load_leaflet
from kiosk.paths import leaflets
from tests.importing.conftest import DATA

#: The one place where rules give other ids: the shipped section counts its first paragraph as 0.
OTHER_IDS = {f"accessibility.p{number + 1}": f"accessibility.p{number}" for number in range(3)}


@pytest.fixture
def received(bring):
    return bring((DATA / "leaflet-as-received.txt").read_bytes(), "leaflet.txt", publisher="")


@pytest.fixture(scope="module")
def shipped():
    return load_leaflet(leaflets() / "sacroiliac-joint-injections")


def test_words_kinds_and_order_are_those_of_the_shipped_leaflet(received, shipped):
    def seen(leaflet):
        return [(block.kind, block.markdown, block.bulleted) for block in leaflet.blocks]

    assert seen(received.leaflet) == seen(shipped)


def test_ids_are_those_of_the_shipped_leaflet_but_for_three(received, shipped):
    ids = [OTHER_IDS.get(block.id, block.id) for block in received.leaflet.blocks]
    assert ids == [block.id for block in shipped.blocks]
    mine, theirs = received.leaflet.sections, shipped.sections
    assert [(one.id, one.label, one.has_heading) for one in mine] == [
        (one.id, one.label, one.has_heading) for one in theirs
    ]


def test_what_the_leaflet_says_of_itself_is_found(received, shipped):
    names = ("id", "title", "short_title", "publisher", "reference", "dates", "language", "terms")
    for name in names:
        assert getattr(received.leaflet, name) == getattr(shipped, name)


def test_each_line_is_in_the_leaflet_or_in_the_list_of_what_was_left_out(received):
    source = (DATA / "leaflet-as-received.txt").read_text("utf-8")
    shown = "\n".join(block.markdown for block in received.leaflet.blocks)
    kept = {line.strip() for line in shown.split("\n")}
    listed = set(received.dropped)
    for line in source.split("\n"):
        words = line.strip().removeprefix("- ").strip()
        assert not words or words in kept or words in listed


def test_its_oddities_are_found(received):
    found = received.issues
    assert found["review-date-passed"] == "about.m3, about.m4"
    assert found["address-ekhft-nhs-uk"] == "useful.l1"
    assert found["edited-after-review"] == "useful.l2"
    assert found["personal-log-in"] == "accessibility.l2"
    assert found["picture-not-supplied"] == "what-are.fig1"
    assert "Sacroiliac joints" in received.dropped
